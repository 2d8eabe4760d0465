package org.concordat.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.concordat.api.measure.Figure;
import org.concordat.api.measure.Measure;
import org.concordat.api.network.Facts;
import org.concordat.api.report.Block;
import org.concordat.api.rule.Check;
import org.concordat.core.document.NetworkSnapshot;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KeyFiguresTest {

    /** A measure with as many figures as values are given. */
    private record Counted(List<@Nullable BigDecimal> values) implements Measure {

        @Override
        public String id() {
            return "lifts.count";
        }

        @Override
        public String label() {
            return "Lifts";
        }

        @Override
        public String formula() {
            return "All lifts, counted.";
        }

        @Override
        public String unit() {
            return "lifts";
        }

        @Override
        public List<Figure> measure(Check check) {
            return values.stream()
                    .map(v -> new Figure(id(), v, unit(), "So many.", List.of()))
                    .toList();
        }
    }

    private static final Check CHECK =
            new Check(NetworkSnapshot.of(List.of(), List.of()), LocalDate.of(2017, 9, 1), Facts.NONE);

    private static List<Block> written(Measure measure) {
        return new KeyFigures(List.of(measure)).write(CHECK);
    }

    private static Counted counted(int figures) {
        return new Counted(IntStream.range(0, figures)
                .<@Nullable BigDecimal>mapToObj(i -> BigDecimal.valueOf(1_200 + i))
                .toList());
    }

    @Test
    void aFigureIsToldWithUnitAndSentence() {
        assertThat(((Block.Table) written(counted(1)).get(0)).rows())
                .containsExactly(List.of("Lifts", "1,200", "lifts", "So many."));
    }

    @Test
    void howItIsReckonedIsToldOnce() {
        assertThat(((Block.Table) written(counted(3)).get(1)).rows())
                .containsExactly(List.of("Lifts", "All lifts, counted."));
    }

    @Test
    void ofManyFiguresTheFirstThreeAreToldUnderOneName() {
        assertThat(((Block.Table) written(counted(9)).get(0)).rows())
                .extracting(row -> row.get(0))
                .containsExactly("Lifts", "", "", "");
    }

    @Test
    void howManyMoreThereAreIsToldLast() {
        assertThat(((Block.Table) written(counted(9)).get(0)).rows())
                .last()
                .isEqualTo(List.of("", "", "", "And 6 more."));
    }

    @Test
    void aMeasureThatCannotBeTakenIsNamed() {
        var unknown = new Counted(java.util.Collections.singletonList(null));

        assertThat(written(unknown))
                .containsExactly(new Block.Paragraph("The network does not hold enough for: Lifts."));
    }

    @Test
    void aMeasureWithoutFiguresIsNotMentioned() {
        assertThat(written(counted(0))).isEmpty();
    }
}
