package org.concordat.diagram.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.Money;
import org.concordat.api.core.Partnerships;
import org.concordat.api.style.NodeStyle;
import org.junit.jupiter.api.Test;

class NameRoomTest {

    private static final NodeStyle BUDGET = Money.BUDGET.style();
    private static final String LONG = "Local Quality Outcomes Framework and incentive scheme of all practices";

    private static double height(NodeStyle style, String name) {
        return NameRoom.height(style, style.width(), style.height(), name);
    }

    @Test
    void aShortNameLeavesTheBoxAsItIs() {
        assertThat(height(BUDGET, "Risk pool")).isEqualTo(BUDGET.height());
    }

    @Test
    void aBoxAsHighAsALongNameAsksForShowsAllOfIt() {
        double height = height(BUDGET, LONG);

        assertThat(height).isGreaterThan(BUDGET.height());
        assertThat(lastLine(height)).endsWith("practices");
        assertThat(lastLine(height - 4)).endsWith("\u2026");
    }

    private static String lastLine(double height) {
        var figure = NodeFigure.of(BUDGET, new Rectangle2D.Double(0, 0, BUDGET.width(), height), LONG);
        var lines = NodeLabel.of(figure, true).lines();
        return lines.get(lines.size() - 1).text();
    }

    @Test
    void framesAndNodesWhoseNameStandsUnderThemStayAsTheyAre() {
        for (var style : new NodeStyle[] {Partnerships.PARTNERSHIP.style(), GeneralPractice.GP_PRACTICE.style()}) {
            assertThat(height(style, LONG.repeat(4))).isEqualTo(style.height());
        }
    }
}
