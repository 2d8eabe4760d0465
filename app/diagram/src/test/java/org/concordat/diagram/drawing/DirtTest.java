package org.concordat.diagram.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is gathered is the same in whatever order it comes, so that a drawing kept in step has the bounds of a fresh one. */
class DirtTest {

    @Test
    void nothingIsEmpty() {
        assertThat(new Dirt().bounds()).isEqualTo(new Rectangle2D.Double());
        assertThat(new Dirt().area()).isEqualTo(new Rectangle2D.Double());
    }

    @Test
    void theOrderDoesNotMatterToTheLastDigit() {
        var random = new Random(1);
        var areas = new ArrayList<Rectangle2D>();
        for (int i = 0; i < 50; i++) {
            areas.add(new Rectangle2D.Double(
                    random.nextDouble(-100, 1_400),
                    random.nextDouble(-100, 1_400),
                    random.nextDouble(200),
                    random.nextDouble(90)));
        }
        var first = gathered(areas);

        for (int i = 0; i < 200; i++) {
            Collections.shuffle(areas, random);
            assertThat(gathered(areas)).isEqualTo(first);
        }
    }

    private static Rectangle2D gathered(Iterable<Rectangle2D> areas) {
        var dirt = new Dirt();
        areas.forEach(dirt::add);
        return dirt.bounds();
    }
}
