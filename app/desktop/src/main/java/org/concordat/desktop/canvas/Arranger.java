package org.concordat.desktop.canvas;

import java.awt.EventQueue;
import java.awt.Point;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;
import org.concordat.api.edit.Edit;
import org.concordat.api.fact.NodeId;
import org.concordat.api.view.Box;
import org.concordat.api.view.ViewId;
import org.concordat.core.document.Document;
import org.concordat.desktop.theme.Motion;
import org.concordat.diagram.alignment.Alignment;
import org.concordat.diagram.alignment.Distribution;
import org.concordat.diagram.alignment.SizeMatch;
import org.concordat.diagram.alignment.Stacking;
import org.concordat.diagram.arrangement.Arranging;
import org.concordat.diagram.arrangement.Plan;
import org.concordat.diagram.layout.Progress;

/** Puts the boxes of a canvas where they are wanted: the selected ones by hand, or all of them by a layout. Belongs to the event thread. */
public final class Arranger implements AutoCloseable {

    private static final int CHOOSER_TOP = 60;
    private static final int CHOOSER_HALF = 130;

    private final Document document;
    private final ViewId view;
    private final Board board;
    private final CanvasModel model;
    private final Lining lining;
    private final LaneChoices lanes;
    private final LayoutRun run;
    private final LayoutBar bar;

    Arranger(Document document, ViewId view, Board board, LaneChoices lanes) {
        this.document = document;
        this.view = view;
        this.board = board;
        this.lanes = lanes;
        model = board.model();
        lining = new Lining(document, view, model);
        run = new LayoutRun(
                document,
                model,
                new CompletableFuture<Edit>().defaultExecutor(),
                EventQueue::invokeLater,
                Motion::isWelcome);
        bar = new LayoutBar(board, run);
    }

    /** Whether at least so many nodes are selected; quick. */
    public boolean has(int least) {
        return seen().limit(least).count() == least;
    }

    public void align(Alignment alignment) {
        make(lining.move(Texts.get("step.align"), alignment::of));
    }

    public void distribute(Distribution distribution) {
        make(lining.move(Texts.get("step.distribute"), distribution::of));
    }

    /** Makes the selected nodes as large as the one that was selected first. */
    public void match(SizeMatch match) {
        var first = lining.outermost().stream().findFirst();
        make(lining.resize(Texts.get("step.match"), match::of));
        first.ifPresent(node -> model.hint(Texts.format("hint.matched", model.name(node))));
    }

    /** Makes the selected nodes larger or smaller by meshes of the grid; their upper left corners stay. */
    public void grow(int across, int down) {
        make(lining.resize(
                Texts.get("step.resize"),
                boxes -> boxes.stream()
                        .map(box -> box.sized(
                                grown(box.width(), across * Boxes.mesh()), grown(box.height(), down * Boxes.mesh())))
                        .toList()));
    }

    private static double grown(double length, double by) {
        return Math.max(Math.min(length, Boxes.SMALLEST), length + by);
    }

    /** Moves the corners of the selected nodes onto the grid. */
    public void snap() {
        make(lining.move(
                Texts.get("step.snap"),
                boxes -> boxes.stream()
                        .map(box -> box.at(Boxes.snap(box.x()), Boxes.snap(box.y())))
                        .toList()));
    }

    public void stack(Stacking stacking) {
        make(lining.stack(Texts.get(stacking == Stacking.FRONT ? "step.front" : "step.back"), stacking));
    }

    private void make(Edit edit) {
        if (edit.leaves().isEmpty()) {
            model.hint(Texts.get("hint.arranged"));
        } else {
            model.make(edit);
        }
    }

    /** Lets layouts leave the selected nodes where they are or, if all of them are pinned, no longer. */
    public void togglePins() {
        boolean pin = !isPinned();
        model.pinSelection(pin);
        model.hint(Texts.get(pin ? "hint.pinned" : "hint.unpinned"));
    }

    /** Whether all selected nodes are pinned. */
    public boolean isPinned() {
        return seen().findAny().isPresent() && seen().allMatch(Box::pinned);
    }

    /** Where the selected nodes are seen; not copied, as commands ask often. */
    private Stream<Box> seen() {
        return model.selection().get().stream().map(model::box).filter(Objects::nonNull);
    }

    /** Arranges the selected nodes or, if that is not more than one, all of the view. @param name the layout, as in "layers, downwards" */
    public void arrange(String name, Plan plan) {
        var part = part();
        var now = snapshot(name);
        if (part.isEmpty()) {
            start(name, progress -> now.all(plan, progress), this::showAll);
        } else {
            start(name, progress -> now.part(part, plan, progress), () -> reveal(part));
        }
    }

    /** Beneath the bar, which asks whether to keep it all. */
    private void showAll() {
        board.unveiled().fitBeneath(model.drawing().extent(), bar.reach());
    }

    private void reveal(Set<NodeId> nodes) {
        nodes.stream()
                .map(model.drawing()::bounds)
                .flatMap(Stream::ofNullable)
                .reduce(Rectangle2D::createUnion)
                .ifPresent(area -> board.unveiled().reveal(area));
    }

    /** Arranges in rings around the selected node or, if that is not one alone, around the one with the most links. */
    public void arrangeAround(String name) {
        var chosen = lining.outermost();
        arrange(name, Plan.around(chosen.size() == 1 ? chosen.get(0) : null));
    }

    /** Finds room for nodes that lie on others; all else stays. */
    public void arrangeNewcomers(String name) {
        var now = snapshot(name);
        start(name, now::newcomers, () -> {});
    }

    /** Asks by what to make swim lanes, and makes them. */
    public void chooseLanes(String name) {
        var here = Objects.requireNonNull(document.view(view)).boxes().keySet().stream()
                .flatMap(node -> model.node(node).stream());
        var choices = lanes.among(here, plan -> arrange(name, plan));
        if (choices.isEmpty()) {
            model.hint(Texts.get("hint.lanes.none"));
        } else {
            var at = new Point(board.getWidth() / 2 - CHOOSER_HALF, CHOOSER_TOP);
            Chooser.open(board.getGraphControl(), at, Question.among(choices, board::requestFocusInWindow));
        }
    }

    /** The selected nodes with all they hold; none if fewer than two are selected. */
    private Set<NodeId> part() {
        var chosen = lining.outermost();
        return chosen.size() < 2 ? Set.of() : new LinkedHashSet<>(model.steps().withContents(chosen));
    }

    private Arranging snapshot(String name) {
        return new Arranging(
                Texts.format("step.layout", name), document.snapshot(), Objects.requireNonNull(document.view(view)));
    }

    private void start(String name, Function<Progress, Edit> work, Runnable target) {
        board.cancel();
        run.onPutBack(lookingAsNow());
        run.start(work, target);
        bar.watch(name);
        // Escape is for whoever has the focus.
        board.requestFocusInWindow();
    }

    /** Goes back to what is seen now, and as large. */
    private Runnable lookingAsNow() {
        var camera = board.camera();
        var sight = board.sight();
        double zoom = camera.zoom();
        return () -> {
            var screen = board.getGraphControl().getSize();
            camera.zoomTo(zoom, new Point(screen.width / 2, screen.height / 2));
            camera.lookAt(new Point2D.Double(sight.getCenterX(), sight.getCenterY()), screen);
        };
    }

    /** Gives up a layout under way. @return false if there is none */
    boolean cancel() {
        return run.cancel();
    }

    @Override
    public void close() {
        run.close();
        bar.close();
    }
}
