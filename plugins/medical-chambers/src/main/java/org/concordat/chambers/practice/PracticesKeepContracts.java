package org.concordat.chambers.practice;

import static org.concordat.chambers.vocabulary.ChambersWords.WORDS;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.edit.ChangeNode;
import org.concordat.api.fact.DatedChoice;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.network.Node;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.InWords;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Rule;
import org.concordat.api.rule.RuleDescription;
import org.concordat.api.rule.Severity;
import org.concordat.chambers.body.Chambers;

/**
 * CHM-06: the practices of a federation keep their own GMS, PMS or APMS contracts. One whose contract is suspended or ended is warned of;
 * those of which nothing is said are named together, as information.
 */
final class PracticesKeepContracts implements Rule {

    private static final int MOST_NAMES = 5;
    private static final RuleDescription ABOUT = RuleDescription.of(WORDS, "CHM-06", Severity.WARNING);

    @Override
    public RuleDescription about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Check check) {
        return Chambers.federations(check).stream()
                .flatMap(PracticesKeepContracts::findings)
                .toList();
    }

    private static Stream<Finding> findings(Chambers chambers) {
        var asAt = chambers.asAt();
        var practices = chambers.members().practices();
        var givenUp = practices.stream().filter(p -> OwnContract.of(p, asAt) == OwnContract.GIVEN_UP);
        var unsaid = practices.stream()
                .filter(p -> OwnContract.of(p, asAt) == OwnContract.UNSAID)
                .toList();
        return Stream.concat(givenUp.map(p -> finding(p, chambers)), unsaid(unsaid, chambers));
    }

    private static Finding finding(Node practice, Chambers chambers) {
        return ABOUT.finding(
                        List.of(practice, chambers.node()),
                        InWords.name(practice),
                        chambers.name(),
                        InWords.day(chambers.asAt().day()))
                .with(
                        WORDS.format("CHM-06.fix", InWords.name(practice)),
                        new ChangeNode(practice, active(practice, chambers.asAt())));
    }

    private static Node active(Node practice, AsAt asAt) {
        var day = asAt.day();
        var statuses = new ArrayList<DatedChoice>();
        for (var status : practice.all(GeneralPractice.GMS_STATUS)) {
            if (status.beginning().isBefore(day)) {
                statuses.add(
                        status.holdsOn(day)
                                ? new DatedChoice(status.choice(), status.from(), PartialDate.day(day.minusDays(1)))
                                : status);
            }
        }
        statuses.add(new DatedChoice(GeneralPractice.ACTIVE, PartialDate.day(day), null));
        return practice.with(GeneralPractice.GMS_STATUS, statuses);
    }

    private static Stream<Finding> unsaid(List<Node> practices, Chambers chambers) {
        if (practices.isEmpty()) {
            return Stream.empty();
        }
        var about = new ArrayList<>(List.of(chambers.node()));
        about.addAll(practices);
        return Stream.of(ABOUT.finding(
                Severity.INFORMATION,
                "unsaid",
                about,
                practices.size(),
                chambers.name(),
                InWords.some(practices, MOST_NAMES)));
    }
}
