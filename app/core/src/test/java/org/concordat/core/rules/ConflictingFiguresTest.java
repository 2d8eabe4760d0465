package org.concordat.core.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.api.core.Organisations.POPULATION;

import org.concordat.api.core.GeneralPractice;
import org.concordat.api.network.Node;
import org.junit.jupiter.api.Test;

class ConflictingFiguresTest {

    private final Sketch sketch = new Sketch();
    private final ConflictingFigures rule = new ConflictingFigures();
    private final Node modality = sketch.node(GeneralPractice.GP_GROUP, "Modality");

    @Test
    void namesFiguresOfDifferentSourcesThatDisagree() {
        sketch.figure(modality, POPULATION, 70_000, "circa 2016", "King\u2019s Fund");
        sketch.figure(modality, POPULATION, 65_000, "circa 2016-09", "HSJ");

        assertThat(sketch.messages(rule))
                .containsExactly("Modality: Population is 70,000 (about 2016) and 65,000 (about September 2016); "
                        + "say which is used.");
    }

    @Test
    void allowsFiguresMoreThanAYearApart() {
        sketch.figure(modality, POPULATION, 65_000, "2015-09", "HSJ");
        sketch.figure(modality, POPULATION, 90_000, "2017-08", "King\u2019s Fund");

        assertThat(sketch.messages(rule)).isEmpty();
    }

    @Test
    void allowsASmallDifference() {
        sketch.figure(modality, POPULATION, 70_000, "2016-09", "HSJ");
        sketch.figure(modality, POPULATION, 69_000, "2016-10", "King\u2019s Fund");

        assertThat(sketch.messages(rule)).isEmpty();
    }

    @Test
    void allowsASeriesOutOfOneSource() {
        sketch.figure(modality, POPULATION, 60_000, "2016-09", "Registered patients");
        sketch.figure(modality, POPULATION, 70_000, "2016-12", "Registered patients");

        assertThat(sketch.messages(rule)).isEmpty();
    }

    @Test
    void namesASourceThatContradictsItself() {
        sketch.figure(modality, POPULATION, 60_000, "2016-09", "HSJ");
        sketch.figure(modality, POPULATION, 70_000, "2016-09", "HSJ");

        assertThat(sketch.messages(rule)).hasSize(1);
    }
}
