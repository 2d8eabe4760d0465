package org.concordat.core.measures.services;

import static org.assertj.core.api.Assertions.assertThat;

import org.concordat.api.core.Services;
import org.concordat.core.rules.Sketch;
import org.junit.jupiter.api.Test;

class LevelCoverageTest {

    @Test
    void aLevelOfNeedWithoutServiceIsAGap() {
        var sketch = new Sketch();
        sketch.set(sketch.node(Services.SERVICE, "111"), Services.POPULATION_LEVEL, Services.URGENT);
        sketch.set(sketch.node(Services.SERVICE, "Clubs"), Services.POPULATION_LEVEL, Services.WHOLE_POPULATION);

        assertThat(sketch.values(new LevelCoverage())).containsExactly("2");
    }
}
