package org.concordat.core.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CancellationException;
import org.concordat.api.measure.Figure;
import org.concordat.api.measure.Measure;
import org.concordat.api.rule.Check;
import org.concordat.core.rules.Sketch;
import org.junit.jupiter.api.Test;

class MeasurementsTest {

    private static Measure measure(String id, boolean fails) {
        return new Measure() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public String label() {
                return id;
            }

            @Override
            public String formula() {
                return "";
            }

            @Override
            public String unit() {
                return "";
            }

            @Override
            public List<Figure> measure(Check check) {
                if (fails) {
                    throw new IllegalStateException("planted");
                }
                return List.of();
            }
        };
    }

    private final Measurements measurements =
            new Measurements(List.of(measure("a.bad", true), measure("a.good", false)));

    @Test
    void aMeasureThatFailsDoesNotStopTheOthers() {
        assertThat(measurements.take(new Sketch().check()))
                .extracting(Measurement::failed)
                .containsExactly(true, false);
    }

    @Test
    void onlyThoseAskedForAreTaken() {
        assertThat(measurements.only(List.of("a.good", "a.other")).measures())
                .extracting(Measure::id)
                .containsExactly("a.good");
    }

    @Test
    void itGivesUpWhenCancelled() {
        assertThatThrownBy(() -> measurements.take(new Sketch().check(), () -> true))
                .isInstanceOf(CancellationException.class);
    }
}
