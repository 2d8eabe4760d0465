package org.concordat.desktop.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.concordat.api.core.Core;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.edit.AddLink;
import org.concordat.api.edit.AddNode;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Facts;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.desktop.tables.MatrixQuestion.Figure;
import org.junit.jupiter.api.Test;

class MatrixContentTest {

    private static final MatrixQuestion PRACTICES_BY_GROUP = new MatrixQuestion(
            GeneralPractice.GP_PRACTICE, GeneralPractice.GP_GROUP, new Way.AnyLink(), new Figure.Count(), false);

    private final Practices practices = new Practices();

    private MatrixContent content(MatrixQuestion question) {
        return MatrixContent.of(question, practices.document.network(), () -> false);
    }

    private static MatrixCell cell(MatrixContent content, int row, int column) {
        return Objects.requireNonNull(content.cell(row, column));
    }

    @Test
    void aCellHoldsTheLinksBetweenItsRowAndItsColumn() {
        var content = content(PRACTICES_BY_GROUP);

        assertThat(cell(content, 0, 0).links()).containsExactly(practices.highInPcn.id());
    }

    @Test
    void rowsWithoutAnythingAreLeftOut() {
        assertThat(content(PRACTICES_BY_GROUP).rows()).containsExactly(practices.high.id(), practices.mill.id());
    }

    @Test
    void rowsWithoutAnythingAreShownWhereSomebodyAsks() {
        assertThat(content(PRACTICES_BY_GROUP.withFull(true)).rows()).contains(practices.park.id());
    }

    @Test
    void linksTheOtherWayRoundDoNotCountForAWay() {
        var away = PRACTICES_BY_GROUP.withWay(new Way.ByLink(MembershipLinks.MEMBER_OF, false));

        assertThat(content(away).rows()).isEmpty();
    }

    @Test
    void aMatrixThatIsSwappedHasTheSameCells() {
        var content = content(PRACTICES_BY_GROUP
                .withWay(new Way.ByLink(MembershipLinks.MEMBER_OF, true))
                .turned());

        assertThat(cell(content, 0, 1).links()).containsExactly(practices.millInPcn.id());
    }

    @Test
    void practicesMeetThroughTheNetworkThatTheyAreIn() {
        var through = new MatrixQuestion(
                GeneralPractice.GP_PRACTICE,
                GeneralPractice.GP_PRACTICE,
                new Way.Through(GeneralPractice.GP_GROUP),
                new Figure.Count(),
                false);

        var content = content(through);

        assertThat(cell(content, 0, 1).counted()).containsExactly(practices.pcn.id());
        assertThat(cell(content, 0, 1).links())
                .containsExactlyInAnyOrder(practices.highInPcn.id(), practices.millInPcn.id());
        assertThat(content.cell(0, 0)).isNull();
    }

    @Test
    void whatJoinsARowWithTwoColumnsCountsOnceInItsTotal() {
        practices.document.apply(
                new AddLink(Link.of(MembershipLinks.MEMBER_OF, practices.park.id(), practices.pcn.id())));
        var through = new MatrixQuestion(
                GeneralPractice.GP_PRACTICE,
                GeneralPractice.GP_PRACTICE,
                new Way.Through(GeneralPractice.GP_GROUP),
                new Figure.Count(),
                false);

        assertThat(content(through).ofRow(0))
                .containsExactly(practices.document.network().node(practices.pcn.id()));
    }

    @Test
    void aSumAddsUpTheFactOfWhatCounts() {
        var words = new MatrixWords(practices.sight());
        var figure = new Figure.Sum(GeneralPractice.LIST_SIZE);

        assertThat(words.cell(figure, List.of(practices.high, practices.mill))).isEqualTo("18,000");
    }

    @Test
    void aSumOfWhatIsNotKnownIsADash() {
        var words = new MatrixWords(practices.sight());

        assertThat(words.cell(new Figure.Sum(GeneralPractice.LIST_SIZE), List.of(practices.park)))
                .isEqualTo("\u2013");
    }

    @Test
    void theFirstMatrixIsOfTheTypesThatMostLinksJoin() {
        var choices = new MatrixChoices(practices.document.network(), practices.careModels.vocabulary());

        assertThat(choices.usual()).contains(List.of(GeneralPractice.GP_PRACTICE, GeneralPractice.GP_GROUP));
    }

    @Test
    void whereNothingIsJoinedDirectlyTheUsualWayIsThroughWhatJoinsMost() {
        var choices = new MatrixChoices(practices.document.network(), practices.careModels.vocabulary());

        assertThat(MatrixChoices.usual(choices.ways(GeneralPractice.GP_PRACTICE, GeneralPractice.GP_PRACTICE)))
                .isEqualTo(new Way.Through(GeneralPractice.GP_GROUP));
    }

    @Test
    void anEmptyCellOffersOnlyLegalLinksOfItsWay() {
        var links = new MatrixLinks(practices.careModels.vocabulary());

        assertThat(links.possible(new Way.ByLink(MembershipLinks.MEMBER_OF, true), practices.park, practices.pcn))
                .singleElement()
                .satisfies(link -> assertThat(link.from()).isEqualTo(practices.park.id()));
        assertThat(links.possible(new Way.ByLink(MembershipLinks.MEMBER_OF, false), practices.park, practices.pcn))
                .isEmpty();
    }

    @Test
    void ofTooManyColumnsThoseWithMostAreShown() {
        for (int i = 0; i < MatrixContent.MOST_COLUMNS + 5; i++) {
            var group =
                    new Node(new NodeId("g" + i), GeneralPractice.GP_GROUP, Facts.NONE).with(Core.NAME, "Group " + i);
            practices.document.apply(new AddNode(group));
            practices.document.apply(new AddLink(Link.of(MembershipLinks.MEMBER_OF, practices.park.id(), group.id())));
        }
        var content = content(PRACTICES_BY_GROUP);

        assertThat(content.columns()).hasSize(MatrixContent.MOST_COLUMNS).contains(practices.pcn.id());
        assertThat(content.allColumns()).isEqualTo(MatrixContent.MOST_COLUMNS + 6);
    }
}
