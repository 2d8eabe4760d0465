package org.concordat.desktop.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.concordat.api.measure.Figure;
import org.concordat.api.measure.Measure;
import org.concordat.api.rule.Check;
import org.concordat.core.measures.Measurement;
import org.junit.jupiter.api.Test;

class MeasuresModelTest {

    private static final Measure POPULATION = new Named("test.population", "Population covered", "persons");
    private static final Measure SEATS = new Named("test.seats", "Seats on boards", "seats");

    private final MeasuresModel model = new MeasuresModel();

    @Test
    void figuresStandBeneathTheirMeasure() {
        show(taken(POPULATION, "Riverside covers 40,000 people."), taken(SEATS, "The board has 6 seats."));

        assertThat(lines())
                .containsExactly(
                        "Population covered",
                        "- Riverside covers 40,000 people.",
                        "Seats on boards",
                        "- The board has 6 seats.");
    }

    @Test
    void aMeasureWithoutFiguresIsLeftOut() {
        show(taken(POPULATION), taken(SEATS, "The board has 6 seats."));

        assertThat(lines()).containsExactly("Seats on boards", "- The board has 6 seats.");
    }

    @Test
    void aMeasureThatFailedIsNamed() {
        show(new Measurement(POPULATION, List.of(), true));

        assertThat(model.rows()).containsExactly(new MeasureRow.Heading(POPULATION, true));
    }

    @Test
    void aSearchKeepsTheFiguresThatSpeakOfIt() {
        show(taken(POPULATION, "Riverside covers 40,000 people.", "Hillside covers 30,000 people."));
        model.search("hill");

        assertThat(lines()).containsExactly("Population covered", "- Hillside covers 30,000 people.");
    }

    @Test
    void aSearchForAMeasureKeepsAllItsFigures() {
        show(taken(POPULATION, "Riverside has 40,000."), taken(SEATS, "The board has 6 seats."));
        model.search("population");

        assertThat(lines()).containsExactly("Population covered", "- Riverside has 40,000.");
    }

    @Test
    void theTableHoldsWhatIsShown() {
        show(taken(POPULATION, "Riverside covers\n40,000 people."));

        assertThat(model.asTable()).isEqualTo("Population covered\t40000\tpersons\tRiverside covers 40,000 people.\n");
    }

    private void show(Measurement... measurements) {
        model.set(List.of(measurements));
    }

    private List<String> lines() {
        return model.rows().stream()
                .map(row -> row instanceof MeasureRow.Line line
                        ? "- " + line.figure().sentence()
                        : row.measure().label())
                .toList();
    }

    private static Measurement taken(Measure measure, String... sentences) {
        var figures = List.of(sentences).stream()
                .map(s -> new Figure(measure.id(), BigDecimal.valueOf(40_000), measure.unit(), s, List.of()))
                .toList();
        return new Measurement(measure, figures, false);
    }

    private record Named(String id, String label, String unit) implements Measure {
        @Override
        public String formula() {
            return "as counted";
        }

        @Override
        public List<Figure> measure(Check check) {
            return List.of();
        }
    }
}
