package org.concordat.diagram.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.concordat.api.style.NodeShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OutlineTest {

    private static final List<Rectangle2D> BOXES = List.of(
            new Rectangle2D.Double(10, 20, 160, 56),
            new Rectangle2D.Double(-300, 7, 96, 96),
            new Rectangle2D.Double(0, 0, 60, 140),
            new Rectangle2D.Double(0.3, 0.7, 400, 60));

    @ParameterizedTest
    @EnumSource
    void anchorsLieOnOutline(NodeShape shape) {
        for (Rectangle2D box : BOXES) {
            Outline outline = Outline.of(shape, box);
            for (int degrees = 1; degrees < 360; degrees += 7) {
                assertLeavesAt(outline, outline.centre(), degrees);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void anchorsFromOffCentreLieOnOutline(NodeShape shape) {
        for (Rectangle2D box : BOXES) {
            Outline outline = Outline.of(shape, box);
            Point2D inside = new Point2D.Double(
                    outline.centre().getX()
                            + 0.2 * outline.shape().getBounds2D().getWidth(),
                    outline.centre().getY()
                            - 0.12 * outline.shape().getBounds2D().getHeight());
            for (int degrees = 1; degrees < 360; degrees += 7) {
                assertLeavesAt(outline, inside, degrees);
            }
        }
    }

    /** Just before the anchor the ray is inside, just after it is out for good. */
    private static void assertLeavesAt(Outline outline, Point2D inside, int degrees) {
        double dx = Math.cos(Math.toRadians(degrees));
        double dy = Math.sin(Math.toRadians(degrees));
        Point2D far = new Point2D.Double(inside.getX() + 1_000 * dx, inside.getY() + 1_000 * dy);
        Point2D anchor = outline.anchor(inside, far);
        assertThat(outline.shape().contains(anchor.getX() - 0.1 * dx, anchor.getY() - 0.1 * dy))
                .as("inside at %s degrees", degrees)
                .isTrue();
        for (double out = 0.1; out < 500; out += 5) {
            assertThat(outline.shape().contains(anchor.getX() + out * dx, anchor.getY() + out * dy))
                    .as("outside at %s degrees", degrees)
                    .isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    void labelStandsInsideShapeOrUnderIt(NodeShape shape) {
        for (Rectangle2D box : BOXES) {
            Outline outline = Outline.of(shape, box);
            if (outline.labelBelow()) {
                assertThat(outline.inner().intersects(outline.shape().getBounds2D()))
                        .isFalse();
            } else {
                assertThat(outline.shape().contains(outline.inner()))
                        .as(box.toString())
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void outlineAndDetailsStayInBox(NodeShape shape) {
        for (Rectangle2D box : BOXES) {
            Outline outline = Outline.of(shape, box);
            Rectangle2D grown = new Rectangle2D.Double(
                    box.getX() - 0.01, box.getY() - 0.01, box.getWidth() + 0.02, box.getHeight() + 0.02);
            assertThat(grown.contains(drawn(outline.shape()))).isTrue();
            assertThat(outline.details()).allMatch(detail -> grown.contains(drawn(detail)));
            assertThat(outline.shades()).allMatch(shade -> grown.contains(drawn(shade)));
        }
    }

    /** Control points may stand outside. */
    private static Rectangle2D drawn(Shape shape) {
        Path2D flat = new Path2D.Double();
        flat.append(shape.getPathIterator(null, 0.001), false);
        return flat.getBounds2D();
    }

    @ParameterizedTest
    @EnumSource
    void tinyBoxStillHasOutline(NodeShape shape) {
        Outline outline = Outline.of(shape, new Rectangle2D.Double(5, 5, 0, 0));

        assertThat(outline.shape().getBounds2D().getWidth()).isPositive();
        assertThat(outline.inner().getWidth()).isNotNegative();
        assertThat(outline.inner().getHeight()).isNotNegative();
    }

    @Test
    void anchorOnCircleIsExact() {
        Outline circle = Outline.of(NodeShape.CIRCLE, new Rectangle2D.Double(0, 0, 80, 80));

        assertThat(circle.anchor(new Point2D.Double(400, 300)).distance(circle.centre()))
                .isCloseTo(40, within(1e-9));
    }

    @Test
    void anchorTowardsPointInsideIsOnOutline() {
        Outline box = Outline.of(NodeShape.RECTANGLE, new Rectangle2D.Double(0, 0, 100, 50));

        assertThat(box.anchor(new Point2D.Double(60, 25))).isEqualTo(new Point2D.Double(100, 25));
    }

    @Test
    void anchorTowardsOwnCentreGoesRight() {
        Outline box = Outline.of(NodeShape.RECTANGLE, new Rectangle2D.Double(0, 0, 100, 50));

        assertThat(box.anchor(box.centre())).isEqualTo(new Point2D.Double(100, 25));
    }

    @Test
    void broadCircleHasItsNameBelow() {
        assertThat(Outline.of(NodeShape.CIRCLE, new Rectangle2D.Double(0, 0, 120, 88))
                        .labelBelow())
                .isTrue();
    }
}
