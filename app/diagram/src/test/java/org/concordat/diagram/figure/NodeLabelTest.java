package org.concordat.diagram.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.concordat.api.style.NodeShape;
import org.concordat.api.style.NodeStyle;
import org.concordat.diagram.icon.Icon;
import org.concordat.diagram.icon.IconFormatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NodeLabelTest {

    private static final List<String> NAMES = List.of(
            "",
            "CCG",
            "Sandwell and West Birmingham Hospitals NHS Trust",
            "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch",
            "\u6771\u4eac\u90fd\u7acb\u75c5\u9662 \ud83c\udfe5",
            "x".repeat(10_000));
    private static final double[][] SIZES = {{160, 56}, {20, 20}, {96, 96}, {300, 40}, {60, 140}, {3, 200}, {400, 300}};

    private static Icon icon() {
        try {
            return Icon.parse("<svg viewBox='0 0 24 24'><circle cx='12' cy='12' r='10'/></svg>");
        } catch (IconFormatException e) {
            throw new AssertionError(e);
        }
    }

    private static NodeFigure figure(NodeShape shape, double width, double height, String name) {
        NodeStyle style = NodeStyle.of(shape, "#005EB8", "#FFFFFF");
        return NodeFigure.of(style, new Rectangle2D.Double(7, -3, width, height), name)
                .withCaption("Commissioner");
    }

    @ParameterizedTest
    @EnumSource
    void wordsNeverLeaveInnerRectangle(NodeShape shape) {
        for (double[] size : SIZES) {
            for (String name : NAMES) {
                NodeFigure plain = figure(shape, size[0], size[1], name);
                assertInside(plain);
                assertInside(plain.withIcon(icon()));
                assertInside(plain.withLook(StatusLook.INFERRED));
            }
        }
    }

    private static void assertInside(NodeFigure figure) {
        Rectangle2D inner = figure.frame() ? figure.box() : figure.outline().inner();
        for (TextBlock.Line line : NodeLabel.of(figure).lines()) {
            assertThat(line.left()).isGreaterThanOrEqualTo(inner.getMinX() - 0.01);
            assertThat(line.left() + line.width()).isLessThanOrEqualTo(inner.getMaxX() + 0.01);
            assertThat(line.baseline() - line.style().capHeight()).isGreaterThanOrEqualTo(inner.getMinY() - 0.01);
            assertThat(line.baseline()).isLessThanOrEqualTo(inner.getMaxY() + 0.01);
        }
    }

    @ParameterizedTest
    @EnumSource
    void iconAndWordsDoNotOverlap(NodeShape shape) {
        for (double[] size : SIZES) {
            NodeLabel label = NodeLabel.of(
                    figure(shape, size[0], size[1], "Sandwell Council").withIcon(icon()));
            Rectangle2D icon = label.iconBox();
            if (icon != null) {
                assertThat(label.lines())
                        .noneMatch(line -> line.plate()
                                .intersects(
                                        icon.getX() + 2, icon.getY() + 2, icon.getWidth() - 4, icon.getHeight() - 4));
            }
        }
    }

    @Test
    void captionStandsOverName() {
        assertThat(NodeLabel.of(figure(NodeShape.RECTANGLE, 160, 56, "NHS England"))
                        .lines())
                .extracting(TextBlock.Line::text)
                .containsExactly("Commissioner", "NHS England");
    }

    @Test
    void captionGivesWayBeforeNameIsCut() {
        assertThat(NodeLabel.of(figure(
                                NodeShape.RECTANGLE, 160, 56, "Sandwell and West Birmingham Hospitals NHS Trust"))
                        .lines())
                .extracting(TextBlock.Line::text)
                .containsExactly("Sandwell and West", "Birmingham", "Hospitals NHS Trust");
    }

    @Test
    void nameOfFrameStandsAtItsTopLeft() {
        NodeLabel label = NodeLabel.of(figure(NodeShape.RECTANGLE, 400, 300, "Connected Care Partnership")
                .asFrame());

        assertThat(label.lines()).allMatch(line -> line.left() < 30 && line.baseline() < NodeFigure.FRAME_HEADER);
    }

    @Test
    void inferredNameIsItalic() {
        NodeFigure figure = figure(NodeShape.PILL, 160, 56, "Dermatology").withLook(StatusLook.INFERRED);

        assertThat(NodeLabel.of(figure).lines())
                .filteredOn(line -> !line.caption())
                .allMatch(line -> line.style().italic());
    }

    @Test
    void endedNameIsStruckThrough() {
        NodeFigure figure = figure(NodeShape.PILL, 160, 56, "Dermatology").withLook(StatusLook.ENDED);

        assertThat(NodeLabel.of(figure).lines())
                .filteredOn(line -> !line.caption())
                .allMatch(line -> line.style().struck());
    }

    @Test
    void personNeedsNoIcon() {
        assertThat(NodeLabel.of(figure(NodeShape.PERSON, 170, 52, "Dr Rati").withIcon(icon()))
                        .iconBox())
                .isNull();
    }
}
