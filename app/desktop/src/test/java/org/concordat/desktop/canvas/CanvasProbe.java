package org.concordat.desktop.canvas;

import java.awt.Point;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.swing.JComponent;
import org.concordat.api.fact.ElementId;
import org.concordat.api.fact.NodeId;
import org.concordat.core.document.Document;
import org.concordat.diagram.drawing.Drawing;
import org.concordat.diagram.figure.Theme;
import org.concordat.diagram.projection.Projection;
import org.concordat.diagram.surface.SvgSurface;

/** Looks into a canvas from tests of the whole window. */
public final class CanvasProbe {

    private final Board board;
    private final CanvasModel model;
    private final boolean isFocused;

    public CanvasProbe(Canvas canvas) {
        board = (Board) canvas.getComponent(0);
        model = board.model();
        isFocused = canvas.seeing().focus().isOn();
    }

    /** What the mouse is used on. */
    public JComponent ground() {
        return board.getGraphControl();
    }

    /** Whether a component is what a canvas draws on. */
    public static boolean isGround(JComponent component) {
        return component instanceof Pane;
    }

    public void select(Collection<? extends ElementId> elements) {
        model.select(elements);
    }

    /** A place on the ground that means something: the middle, a corner or a knob of an element, or anywhere if there is none. */
    public Point somewhere(Random random) {
        var elements = model.projection().elements().toList();
        var bounds = elements.isEmpty() ? null : model.drawing().bounds(elements.get(random.nextInt(elements.size())));
        if (bounds == null || random.nextInt(4) == 0) {
            return new Point(random.nextInt(board.getWidth() + 1), random.nextInt(board.getHeight() + 1));
        }
        var at = onto(bounds, random.nextInt(4));
        var point = new Point((int) at.getX(), (int) at.getY());
        return board.contains(point) ? point : new Point(board.getWidth() / 2, board.getHeight() / 2);
    }

    private Point2D onto(Rectangle2D bounds, int part) {
        var area = board.camera().toScreen(bounds);
        return switch (part) {
            case 0 -> new Point2D.Double(area.getMaxX(), area.getMaxY());
            case 1 -> new Point2D.Double(area.getMaxX() + 15, area.getCenterY());
            default -> new Point2D.Double(area.getCenterX(), area.getCenterY());
        };
    }

    /**
     * What is seen wrongly, compared with a drawing made anew of the document as it is; empty if all is as it should be. A focus and a
     * layout on its way show something else on purpose.
     */
    public List<String> wrong(Document document) {
        var view = document.view(model.view());
        if (view == null) {
            return List.of();
        }
        var wrong = new ArrayList<String>();
        var fresh = new Drawing(document.network(), view, model.careModels());
        // Labels come a moment later than edits.
        model.drawing().placeLabels(Long.MAX_VALUE);
        fresh.placeLabels(Long.MAX_VALUE);
        if (!isFocused && !model.isPreviewing() && !svg(model.drawing()).equals(svg(fresh))) {
            wrong.add("the picture");
        }
        if (!names(model.projection().elements()).equals(names(new Projection(document, model.view()).elements()))) {
            wrong.add("the elements that can be selected");
        }
        var selected = Stream.of(board.getGraph().getSelectionCells())
                .map(model.projection()::element)
                .filter(Objects::nonNull);
        var expected =
                model.selection().get().stream().filter(id -> model.projection().cell(id) != null);
        if (!names(selected.filter(NodeId.class::isInstance))
                .equals(names(expected.filter(NodeId.class::isInstance)))) {
            wrong.add("the nodes that are framed");
        }
        return wrong;
    }

    private static TreeSet<String> names(Stream<? extends ElementId> elements) {
        return elements.map(ElementId::value).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String svg(Drawing drawing) {
        var everything = new Rectangle2D.Double(-20_000, -20_000, 40_000, 40_000);
        var out = new StringWriter();
        try (var surface = new SvgSurface(out, everything, "Test", "")) {
            drawing.paint(surface, Theme.LIGHT, everything);
        }
        return out.toString();
    }
}
