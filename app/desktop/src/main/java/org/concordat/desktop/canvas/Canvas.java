package org.concordat.desktop.canvas;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Point;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.stream.Stream;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import org.concordat.api.fact.ElementId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.view.ViewId;
import org.concordat.api.vocabulary.NodeType;
import org.concordat.core.caremodel.CareModels;
import org.concordat.core.document.Document;
import org.concordat.core.document.Subscription;
import org.concordat.desktop.selection.Selection;
import org.concordat.desktop.theme.EventThread;
import org.concordat.diagram.figure.Theme;
import org.concordat.diagram.nesting.Nesting;
import org.jspecify.annotations.Nullable;

/**
 * One view of a document on the screen, to be looked at and edited. It shares its selection with the other panels and listens to the
 * document until it is closed. Belongs to the event thread.
 */
public final class Canvas extends JPanel implements AutoCloseable {

    private static final long serialVersionUID = 1L;

    private final transient Document document;
    private final transient ViewId view;
    private final transient CanvasModel model;
    private final transient SelectionLink selectionLink;
    private final transient Subscription marking;
    private final transient Camera camera;
    private final transient Clipboarding clipboarding;
    private final transient Arranger arranger;
    private final transient Creating creating;
    private final transient Walk walk;
    private final transient Pictures pictures;
    private final Board board;
    private final transient Seeing seeing;
    private transient Runnable begin = this::fit;
    private boolean begun;

    /** @throws NullPointerException if the document has no such view */
    public Canvas(Document document, ViewId view, CareModels careModels, Selection selection, Theme theme) {
        EventThread.require();
        this.document = document;
        this.view = view;
        model = new CanvasModel(document, view, careModels, selection);
        camera = new Camera(model.projection().graph().getView(), UIScale.getUserScaleFactor());
        board = new Board(model, camera, theme);
        pictures = new Pictures(board, view);
        clipboarding = new Clipboarding(
                board,
                document,
                view,
                new SystemClip(getToolkit().getSystemClipboard(), careModels),
                pictures,
                new Depicting(document, view, careModels, model.drawing()));
        seeing = new Seeing(document, view, model, board);
        selectionLink = new SelectionLink(model.projection(), model.drawing().network(), selection);
        model.onFollowed(selectionLink::followed);
        // What is selected and hidden here is no selection of the graph, and yet its closed group is marked.
        marking = selection.subscribe(selected -> board.getGraphControl().repaint());
        arranger = new Arranger(document, view, board, new LaneChoices(careModels.vocabulary()));
        new PaletteDrop(board, pictures);
        creating = new Creating(board);
        walk = new Walk(board);
        Keys.bind(board, this);
        camera.onMove(board::cameraMoved);
        setLayout(new BorderLayout());
        add(board);
        addComponentListener(new FitOnce(board, () -> {
            begun = true;
            begin.run();
        }));
        getAccessibleContext().setAccessibleName(Texts.get("canvas"));
    }

    /** Its rules, filters, lock, legend and focus. */
    public Seeing seeing() {
        return seeing;
    }

    /** Pictures from files. */
    public Pictures pictures() {
        return pictures;
    }

    /** Lets the next click put a new node of this type; Escape gives it up. */
    public void place(NodeType type) {
        board.cancel();
        board.placing().arm(type);
        board.requestFocusInWindow();
    }

    /** Quick add, links by keyboard, and new nodes without a click. */
    public Creating creating() {
        return creating;
    }

    /** Goes from element to element by keyboard. */
    public Walk walking() {
        return walk;
    }

    /** Moves about by keyboard. */
    public Scrolling scrolling() {
        return new Scrolling(board);
    }

    void nudge(int dx, int dy) {
        if (model.selected().isEmpty()) {
            walk.next();
        } else {
            model.moveSelection(dx, dy);
        }
    }

    /** Joins two nodes that are in the view, after asking how if there are several ways. */
    public void connect(NodeId from, NodeId to) {
        var folding = model.groups().folding();
        var end = model.box(folding.seenFor(to));
        if (model.box(folding.seenFor(from)) != null && end != null) {
            var at = camera.toScreen(end.centreX(), end.centreY());
            board.linkMenu().connect(from, to, new Point((int) at.getX(), (int) at.getY()));
        }
    }

    /** Removes what is selected from the network. */
    public void delete() {
        model.removing().deleteSelected();
    }

    /** Takes the selected nodes out of this view; the network keeps them. */
    public void hideSelected() {
        model.removing().hideSelected();
    }

    public void selectAll() {
        model.selectAll();
    }

    public void copy() {
        clipboarding.copy();
    }

    /** Copies what is selected, or else the view, as a picture for other programs. */
    public void copyPicture() {
        clipboarding.copyPicture();
    }

    public void cut() {
        clipboarding.cut();
    }

    public void paste() {
        clipboarding.paste();
    }

    public void duplicate() {
        clipboarding.duplicate();
    }

    /** Puts boxes where they are wanted, by hand or by a layout. */
    public Arranger arranging() {
        return arranger;
    }

    /** Stands the members of each group inside its box, as one step. */
    public void nest() {
        model.make(Nesting.of(document.network(), Objects.requireNonNull(document.view(view)))
                .edit());
        fit();
    }

    /** Lets the name of the selected node be typed over it. */
    public void rename() {
        selectedNode().ifPresent(board.nameEditor()::open);
    }

    /** Lets the name of a node be typed over it. */
    public void rename(NodeId node) {
        reveal(node);
        board.nameEditor().open(node);
    }

    private Optional<NodeId> selectedNode() {
        return model.selected().stream()
                .filter(NodeId.class::isInstance)
                .map(NodeId.class::cast)
                .findFirst();
    }

    void confirm() {
        board.placing().placeAt(new Point(board.getWidth() / 2, board.getHeight() / 2));
    }

    /** Gives up the gesture under way or, if there is none, the focus, and then the selection. */
    void cancel() {
        if (!arranger.cancel() && !board.cancel() && !seeing.focus().leave()) {
            model.select(List.of());
            model.hint("");
        }
    }

    public void zoomIn() {
        zoomTo(camera.larger());
    }

    public void zoomOut() {
        zoomTo(camera.smaller());
    }

    /** Zooms around the middle. @param zoom 1 for 100 %; kept between what shows the whole drawing, or 10 %, and 400 % */
    public void zoomTo(double zoom) {
        camera.zoomTo(zoom, new Point2D.Double(board.getWidth() / 2.0, board.getHeight() / 2.0));
    }

    /** 1 for 100 %. */
    public double zoom() {
        return camera.zoom();
    }

    /** The zoom, if the view is so large that at this zoom groups and sums are shown instead of its elements. */
    public OptionalDouble zoomFromAfar() {
        return board.isAfar() ? OptionalDouble.of(camera.zoom()) : OptionalDouble.empty();
    }

    /** Tells every later zoom, 1 for 100 %. */
    public void addZoomListener(DoubleConsumer listener) {
        camera.onMove(() -> listener.accept(camera.zoom()));
    }

    /** Shows all of the view, at 100 % at most. */
    public void fit() {
        board.unveiled().fit(model.drawing().extent());
    }

    /** Begins with what is in sight on another canvas of this view, instead of all of it, and with its legend. */
    public void beginLike(Canvas other) {
        seeing.beginLike(other.seeing);
        double zoom = other.zoom();
        var middle =
                other.camera.toDrawing(new Point2D.Double(other.board.getWidth() / 2.0, other.board.getHeight() / 2.0));
        if (other.board.getWidth() > 0) {
            begin = () -> {
                zoomTo(zoom);
                camera.lookAt(middle, board.getSize());
            };
        }
    }

    /** Shows the map of the whole drawing in the corner when not all of it is in sight, or no longer. */
    public void toggleMap() {
        board.map().toggle();
    }

    /** Closes the selected groups, or opens them. */
    public void closeSelectedGroups() {
        model.folds().closeSelected();
    }

    public void openSelectedGroups() {
        model.folds().openSelected();
    }

    /** Closes every group that holds something, those inside others too. */
    public void closeAllGroups() {
        model.folds().closeAll();
    }

    public void openAllGroups() {
        model.folds().openAll();
    }

    /** Whether an open frame with something inside is selected. */
    public boolean canCloseSelected() {
        return model.folds().canClose();
    }

    /** Whether a closed group is selected. */
    public boolean canOpenSelected() {
        return model.folds().canOpen();
    }

    /** Whether any group is closed. */
    public boolean canOpenAny() {
        return model.folds().canOpenAny();
    }

    /** Brings elements into sight, or the closed groups that hide them; those that are not in the view are passed over. */
    public void reveal(ElementId... elements) {
        if (!begun) {
            var before = begin;
            begin = () -> {
                before.run();
                reveal(elements);
            };
            return;
        }
        var folding = model.groups().folding();
        Arrays.stream(elements)
                .map(id -> id instanceof NodeId node ? folding.seenFor(node) : id)
                .filter(id -> model.projection().cell(id) != null)
                .map(model.drawing()::bounds)
                .flatMap(Stream::ofNullable)
                .reduce(Rectangle2D::createUnion)
                .ifPresent(area -> board.unveiled().reveal(area));
    }

    /** Tells every frame from now on; for measuring. */
    public void addFrameListener(FrameListener listener) {
        board.stage().addFrameListener(listener);
    }

    /** Tells in a few words what the gesture under way will do; empty when it is over. */
    public void setHintListener(Consumer<String> listener) {
        model.onHint(listener);
    }

    /** Asks for the menu of an element, or of the ground for null, at a point of the canvas; null for no menu. */
    public void setContextMenu(BiFunction<@Nullable ElementId, Point, @Nullable JPopupMenu> menu) {
        board.clicks().setMenu(menu);
    }

    @Override
    public boolean requestFocusInWindow() {
        return board.requestFocusInWindow();
    }

    /** Releases the document and the selection. The canvas shows and does nothing more. */
    @Override
    public void close() {
        arranger.close();
        board.close();
        selectionLink.close();
        marking.close();
        model.close();
    }
}
