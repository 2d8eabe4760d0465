package org.concordat.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.concordat.api.core.Core;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.Partnerships;
import org.concordat.api.core.Statuses;
import org.concordat.api.fact.LinkId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.network.Settings;
import org.concordat.api.view.Bend;
import org.concordat.api.view.Box;
import org.concordat.api.view.View;
import org.concordat.api.view.ViewId;
import org.junit.jupiter.api.Test;

class NetworkAsAtTest {

    private static final LocalDate DAY = LocalDate.of(2017, 9, 1);

    private final Node trust = Node.of(Organisations.PROVIDER);
    private final Node partnership = Node.of(Partnerships.PARTNERSHIP);
    private final Link member = Link.of(MembershipLinks.MEMBER_OF, trust.id(), partnership.id());

    private static Content on(LocalDate day, Node one, Node other, Link link) {
        var boxes = Map.of(one.id(), Box.of(0, 0, 10, 10), other.id(), Box.of(50, 0, 10, 10));
        Map<LinkId, List<Bend>> bends = Map.of(link.id(), List.of());
        return NetworkAsAt.of(
                new Content(
                        Settings.titled("Test"),
                        List.of(),
                        List.of(one, other),
                        List.of(link),
                        List.of(new View(new ViewId("v"), "View", boxes, bends)),
                        List.of(),
                        new TreeMap<>()),
                day);
    }

    @Test
    void whatBeginsWithinTheFinancialYearOfTheDayStands() {
        var from = partnership.with(Core.VALID_FROM, PartialDate.parse("2017/18"));

        assertThat(on(DAY, trust, from, member).nodes()).contains(from);
    }

    @Test
    void whatBeginsInALaterQuarterIsLeftOutWithItsLinks() {
        var from = partnership.with(Core.VALID_FROM, PartialDate.parse("2017/18 Q3"));
        var content = on(DAY, trust, from, member);

        assertThat(content.nodes()).containsExactly(trust);
        assertThat(content.links()).isEmpty();
    }

    @Test
    void whatBeganAboutThatMonthStands() {
        var from = partnership.with(Core.VALID_FROM, PartialDate.parse("circa 2017-09"));

        assertThat(on(DAY, trust, from, member).links()).hasSize(1);
    }

    @Test
    void whatWasAbandonedStandsOnNoDay() {
        var abandoned = member.with(Core.STATUS, Statuses.ABANDONED);

        assertThat(on(DAY, trust, partnership, abandoned).links()).isEmpty();
    }

    @Test
    void whatIsProposedForTheDayIsInThePicture() {
        var proposed = member.with(Core.STATUS, Statuses.PROPOSED);

        assertThat(on(DAY, trust, partnership, proposed).links()).containsExactly(proposed);
    }

    @Test
    void whatHasEndedStoodUntilItsEnd() {
        var ended = member.with(Core.STATUS, Statuses.ENDED).with(Core.VALID_TO, PartialDate.parse("2017-08"));

        assertThat(on(DAY, trust, partnership, ended).links()).isEmpty();
        assertThat(on(DAY.minusMonths(1), trust, partnership, ended).links()).hasSize(1);
    }

    @Test
    void viewsLoseTheBoxesAndBendsOfWhatDoesNotStand() {
        var later = partnership.with(Core.VALID_FROM, PartialDate.parse("2018"));
        var view = on(DAY, trust, later, member).views().get(0);

        assertThat(view.boxes().keySet())
                .extracting(NodeId::value)
                .containsExactly(trust.id().value());
        assertThat(view.bends()).isEmpty();
    }

    @Test
    void theDayBecomesThatOfTheContent() {
        assertThat(on(DAY, trust, partnership, member).settings().asAt()).isEqualTo(DAY);
    }
}
