package org.concordat.desktop.canvas;

import com.mxgraph.swing.handler.mxCellHandler;
import com.mxgraph.swing.mxGraphComponent;
import com.mxgraph.swing.view.mxICellEditor;
import com.mxgraph.util.mxEvent;
import com.mxgraph.util.mxEventObject;
import com.mxgraph.util.mxEventSource.mxIEventListener;
import com.mxgraph.view.mxCellState;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.MouseEvent;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Objects;
import javax.swing.BorderFactory;
import javax.swing.SwingUtilities;
import javax.swing.ToolTipManager;
import org.concordat.api.fact.ElementId;
import org.concordat.api.fact.NodeId;
import org.concordat.desktop.theme.Habits;
import org.concordat.desktop.theme.TypeIcons;
import org.concordat.diagram.figure.Theme;
import org.jspecify.annotations.Nullable;

/**
 * The graph component of a canvas, tamed: it hosts JGraphX's gestures, but paints through the one painter, finds elements through the
 * picture, and neither scrolls nor drags natively. Gestures are handed the mouse in the order in which the constructor makes them; each
 * leaves alone what another has consumed.
 */
final class Board extends mxGraphComponent {

    private static final long serialVersionUID = 1L;

    private final transient CanvasModel model;
    private final transient Camera camera;
    private final transient Theme theme;
    private final transient Stage stage;
    private final transient PlaceGesture placing;
    private final transient ConnectGesture connecting;
    private final transient MoveGesture moving;
    private final transient Marquee marquee;
    private final transient EdgePan edgePan;
    private final transient NameEditor nameEditor;
    private final transient LinkMenu linkMenu;
    private final transient QuickAdd quickAdd;
    private final transient Clicks clicks;
    private final transient FoldButton foldButton;
    private final OverviewMap map;

    Board(CanvasModel model, Camera camera, Theme theme) {
        super(model.projection().graph());
        this.model = model;
        this.camera = camera;
        this.theme = theme;
        stage = new Stage(model, camera, theme, getGraphControl());
        setUp();
        nameEditor = new NameEditor(this);
        setCellEditor(nameEditor);
        var icons = new TypeIcons(model.careModels());
        linkMenu = new LinkMenu(this, icons);
        quickAdd = new QuickAdd(this, icons);
        clicks = new Clicks(this);
        foldButton = new FoldButton(this);
        placing = new PlaceGesture(this);
        panningHandler = new PanGesture(this);
        selectionCellsHandler = new SelectionFrames(this);
        connecting = new ConnectGesture(this);
        connectionHandler = connecting;
        moving = new MoveGesture(this);
        graphHandler = moving;
        marquee = new Marquee(this);
        edgePan = new EdgePan(this);
        new Invitation(this);
        map = new OverviewMap(this);
        new FarNote(this);
        camera.reach(model.drawing()::extent, getGraphControl()::getSize);
        model.showOn(stage);
    }

    /** None of theirs: what stands ready for HTML takes a start some milliseconds. Ours follows. */
    @Override
    protected @Nullable mxICellEditor createCellEditor() {
        return null;
    }

    private void setUp() {
        setBorder(BorderFactory.createEmptyBorder());
        setHorizontalScrollBarPolicy(HORIZONTAL_SCROLLBAR_NEVER);
        setVerticalScrollBarPolicy(VERTICAL_SCROLLBAR_NEVER);
        setWheelScrollingEnabled(false);
        setDragEnabled(false);
        setAutoScroll(false);
        setAutoExtend(false);
        setFoldingEnabled(false);
        setToolTips(true);
        setTransferHandler(null);
        getGraphControl().setOpaque(true);
        setFocusable(false);
        getGraphControl().setFocusable(true);
    }

    /** The drawing itself has the keyboard, as that is what screen readers are to tell of. */
    @Override
    public boolean requestFocusInWindow() {
        return getGraphControl().requestFocusInWindow();
    }

    CanvasModel model() {
        return model;
    }

    Camera camera() {
        return camera;
    }

    Stage stage() {
        return stage;
    }

    Theme theme() {
        return theme;
    }

    PlaceGesture placing() {
        return placing;
    }

    ConnectGesture connecting() {
        return connecting;
    }

    PanGesture panning() {
        return (PanGesture) panningHandler;
    }

    Clicks clicks() {
        return clicks;
    }

    FoldButton foldButton() {
        return foldButton;
    }

    LinkMenu linkMenu() {
        return linkMenu;
    }

    QuickAdd quickAdd() {
        return quickAdd;
    }

    Marquee marquee() {
        return marquee;
    }

    /** Where neither legend nor map is. */
    Unveiled unveiled() {
        return new Unveiled(this);
    }

    OverviewMap map() {
        return map;
    }

    NameEditor nameEditor() {
        return nameEditor;
    }

    /** Whether a drag is under way, during which nothing else is offered. */
    boolean isBusy() {
        return connecting.isBusy() || moving.isBusy() || marquee.isBusy() || model.isPreviewing();
    }

    /** Gives up whatever gesture is under way, but keeps a name that is being typed. @return false if there was none */
    boolean cancel() {
        boolean any = placing.isArmed() || isBusy() || isEditing();
        edgePan.stop();
        placing.disarm();
        connecting.reset();
        moving.reset();
        marquee.reset();
        selectionCellsHandler.reset();
        model.endPreview();
        nameEditor.stopEditing(false);
        return any;
    }

    /** Gives up everything, so that nothing outside holds on to this. */
    void close() {
        cancel();
        stage.close();
        ((Pane) getGraphControl()).close();
        // The manager keeps the component that the pointer is in until it leaves, even an unregistered one.
        var left = new MouseEvent(getGraphControl(), MouseEvent.MOUSE_EXITED, 0, 0, -1, -1, 0, false);
        ToolTipManager.sharedInstance().mouseExited(left);
        setToolTips(false);
    }

    /** Shows the drawing from where the camera now looks. */
    void cameraMoved() {
        nameEditor.follow();
        map.follow();
        getGraphControl().repaint();
    }

    /** Lets the gestures paint on what is seen. */
    void gesturesPaint(mxEventObject event) {
        eventSource.fireEvent(event);
    }

    /** Marks to be painted on this board. */
    Marks marks(Graphics graphics) {
        return new Marks((Graphics2D) graphics, camera, theme, model.drawing());
    }

    /** Repaints what stands on the drawing, such as frames, around an area in drawing units. */
    void repaint(Rectangle2D area, int margin) {
        var pixels = camera.toScreen(area).getBounds();
        pixels.grow(margin, margin);
        getGraphControl().repaint(pixels);
    }

    /** Brings a node into sight, or the closed group that hides it, if it is in the view. */
    void reveal(NodeId node) {
        var area = model.drawing().bounds(model.groups().folding().seenFor(node));
        if (area != null) {
            unveiled().reveal(area);
        }
    }

    /** Selects a node and brings it into sight if it is in the view; else it is selected all the same, for the other panels. */
    void goTo(NodeId node) {
        requestFocusInWindow();
        model.select(List.of(node));
        reveal(node);
        if (model.box(model.groups().folding().seenFor(node)) == null) {
            model.hint(Texts.format("hint.elsewhere", model.name(node)));
        }
    }

    /** The part of the drawing that is seen. */
    Rectangle2D sight() {
        return camera.toDrawing(new Rectangle(getGraphControl().getSize()));
    }

    /** Whether an overview is shown, with no single links to point at. */
    boolean isAfar() {
        return model.afar().tells(camera.zoom());
    }

    /** The element under a point of the screen, or null. */
    @Nullable
    ElementId elementAt(Point point) {
        var at = camera.toDrawing(point);
        double tolerance = getTolerance() / camera.scale();
        return isAfar()
                ? model.drawing().nodeAt(at.getX(), at.getY(), tolerance)
                : model.drawing().at(at.getX(), at.getY(), tolerance);
    }

    @Nullable
    NodeId nodeAt(Point point) {
        return elementAt(point) instanceof NodeId id ? id : null;
    }

    /** Alt lets go of the grid for once, a setting for good. */
    @Override
    public boolean isGridEnabledEvent(MouseEvent event) {
        return Habits.current().snaps() && super.isGridEnabledEvent(event);
    }

    @Override
    public @Nullable Object getCellAt(int x, int y, boolean hitSwimlaneContent, @Nullable Object parent) {
        var element = elementAt(new Point(x, y));
        return element == null ? null : model.projection().cell(element);
    }

    /** The cells of all elements that lie wholly inside an area of the screen. */
    @Override
    public Object[] getCells(Rectangle area, @Nullable Object parent) {
        return model.within(camera.toDrawing(area))
                .map(model.projection()::cell)
                .filter(Objects::nonNull)
                .toArray();
    }

    @Override
    public mxCellHandler createHandler(mxCellState state) {
        return getGraph().getModel().isVertex(state.getCell()) ? new BoxFrame(this, state) : new LineFrame(this, state);
    }

    /** Shift adds to the selection as well as Control or Command. */
    @Override
    public boolean isToggleEvent(MouseEvent event) {
        return event.isShiftDown() || super.isToggleEvent(event);
    }

    @Override
    public boolean isPanningEvent(MouseEvent event) {
        return SwingUtilities.isMiddleMouseButton(event) || panning().isSpaceDown();
    }

    @Override
    protected mxGraphControl createGraphControl() {
        return new Pane(this);
    }

    /** What gestures paint over the drawing must not cover the fields that are opened on it. */
    @Override
    public void addListener(String event, mxIEventListener listener) {
        super.addListener(event.equals(mxEvent.AFTER_PAINT) ? mxEvent.PAINT : event, listener);
    }

    // The constructor of this class makes the gestures; those of the stock component would be made before it has any
    // field.
    @Override
    protected void createHandlers() {}

    @Override
    protected void installDoubleClickHandler() {}

    @Override
    protected void installKeyHandler() {}

    @Override
    protected void installResizeHandler() {}

    @Override
    public void updateComponents() {}
}
