package org.concordat.desktop.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.concordat.api.network.ReportPart;
import org.concordat.api.network.ReportPlan;
import org.junit.jupiter.api.Test;

class PartListTest {

    private static final ReportPart VIEW = new ReportPart.Picture("v");
    private static final ReportPart MONEY = new ReportPart.Section("core.moneyFlow");
    private static final ReportPart SOURCES = new ReportPart.Section("core.sources");
    private static final ReportPart GONE = new ReportPart.Section("gone.section");

    private static PartList of(ReportPart... chosen) {
        return new PartList(
                List.of(VIEW, MONEY, SOURCES), Object::toString, ReportPlan.USUAL.withParts(List.of(chosen)));
    }

    @Test
    void withoutAChoiceAllIsChosen() {
        var parts = of();
        assertThat(parts.isChosen(0) && parts.isChosen(1) && parts.isChosen(2)).isTrue();
    }

    @Test
    void allInTheUsualOrderIsNoChoice() {
        assertThat(of(VIEW, MONEY, SOURCES).plan()).isEmpty();
    }

    @Test
    void whatIsChosenStandsFirstInItsOrder() {
        var parts = of(SOURCES, VIEW);
        assertThat(parts.title(0)).isEqualTo(SOURCES.toString());
        assertThat(parts.title(1)).isEqualTo(VIEW.toString());
        assertThat(parts.isChosen(2)).isFalse();
    }

    @Test
    void aPartThatIsMovedIsReportedWhereItIsNow() {
        var parts = of();
        parts.move(2, 0);
        assertThat(parts.plan()).containsExactly(SOURCES, VIEW, MONEY);
    }

    @Test
    void aPartCannotBeMovedOutOfTheList() {
        assertThat(of().move(0, -1)).isZero();
        assertThat(of().move(1, 9)).isEqualTo(2);
    }

    @Test
    void whatIsTakenOutIsNotReported() {
        var parts = of();
        parts.choose(1, false);
        assertThat(parts.plan()).containsExactly(VIEW, SOURCES);
    }

    @Test
    void aSectionOfACareModelThatIsNotHereStaysChosen() {
        assertThat(of(GONE, VIEW).plan()).containsExactly(GONE, VIEW);
    }

    @Test
    void aViewThatWasDeletedIsNoLongerChosen() {
        assertThat(of(new ReportPart.Picture("deleted"), SOURCES).plan()).containsExactly(SOURCES);
    }

    @Test
    void sectionsWithNothingToSayAreMarked() {
        var parts = of();
        parts.tellSilent(List.of("core.moneyFlow"));
        assertThat(parts.isSilent(1)).isTrue();
        assertThat(parts.isSilent(2)).isFalse();
    }
}
