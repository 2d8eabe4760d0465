package org.concordat.diagram.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.concordat.api.core.Remarks;
import org.junit.jupiter.api.Test;

class ProseLabelTest {

    private static final String LONG =
            "The contracts of three practices are not signed yet. ".repeat(8).strip();

    private static List<TextBlock.Line> lines(double width, double height, String text) {
        var box = new Rectangle2D.Double(0, 0, width, height);
        return NodeLabel.of(NodeFigure.of(Remarks.NOTE.style(), box, text)).lines();
    }

    @Test
    void aTextStandsAtTheTopLeftInOrdinaryWeight() {
        var line = lines(200, 90, "Ask the trust").get(0);

        assertThat(line.style().bold()).isFalse();
        assertThat(line.x()).isLessThan(20);
        assertThat(line.baseline()).isLessThan(30);
    }

    @Test
    void lineEndsAreKeptAndEmptyLinesTakeRoom() {
        var lines = lines(200, 90, "One\n\nTwo");

        assertThat(lines).extracting(TextBlock.Line::text).containsExactly("One", "Two");
        assertThat(lines.get(1).baseline() - lines.get(0).baseline())
                .isEqualTo(2 * lines.get(0).style().leading());
    }

    @Test
    void whatDoesNotFitIsCutAtTheFoot() {
        var lines = lines(200, 90, LONG);

        assertThat(lines.get(lines.size() - 1).text()).endsWith("\u2026");
        assertThat(lines.get(lines.size() - 1).baseline()).isLessThan(90);
    }

    @Test
    void aBoxAsHighAsTheTextAsksForHoldsAllOfIt() {
        var height = ProseLabel.height(Remarks.NOTE.style(), 200, LONG);

        assertThat(lines(200, height, LONG))
                .extracting(TextBlock.Line::text)
                .noneMatch(line -> line.endsWith("\u2026"));
        assertThat(lines(200, height - 16, LONG))
                .extracting(TextBlock.Line::text)
                .anyMatch(line -> line.endsWith("\u2026"));
    }
}
