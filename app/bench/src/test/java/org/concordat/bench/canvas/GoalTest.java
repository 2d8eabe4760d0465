package org.concordat.bench.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GoalTest {

    private final Goal goal = Goal.of(600, 30);

    @Test
    void bothTheFigureAndTheRatioMustBeMet() {
        assertThat(goal.verdict(500, 15_000)).isEqualTo("met");
        assertThat(goal.verdict(601, 90_000)).isEqualTo("missed");
        assertThat(goal.verdict(500, 14_999)).isEqualTo("missed");
    }

    @Test
    void aRatioCannotBeToldWithoutStock() {
        assertThat(goal.verdict(500, Double.NaN)).isEmpty();
        assertThat(Goal.atMost(1).verdict(0.5, Double.NaN)).isEqualTo("met");
    }

    @Test
    void aFigureThatIsTooGreatIsMissedWithoutStock() {
        assertThat(goal.verdict(601, Double.NaN)).isEqualTo("missed");
    }

    @Test
    void itIsWrittenAsInTheIssue() {
        assertThat(goal).hasToString("≤ 600, ≥ 30×");
    }
}
