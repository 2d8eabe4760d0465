package org.concordat.desktop.canvas;

import com.formdev.flatlaf.FlatLightLaf;
import com.mxgraph.swing.mxGraphComponent;
import java.awt.AWTException;
import java.awt.BorderLayout;
import java.awt.Point;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.datatransfer.Transferable;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JList;
import javax.swing.JTextField;
import javax.swing.RepaintManager;
import javax.swing.SwingUtilities;
import javax.swing.TransferHandler;
import org.concordat.api.fact.NodeId;
import org.concordat.api.vocabulary.NodeType;
import org.concordat.desktop.ThreadWatch;
import org.concordat.desktop.creating.NamesakeLine;
import org.concordat.diagram.figure.Theme;
import org.jspecify.annotations.Nullable;

/** A window with a palette and a canvas, used as a person would: with mouse and keyboard. */
final class CanvasWindow implements AutoCloseable {

    private static final int BUTTON = InputEvent.BUTTON1_DOWN_MASK;
    /** Swing takes a press and its release for a drag only if there are some moves between them. */
    private static final int MOVES = 12;

    private final Sketch sketch;
    private final Robot robot;
    private final JFrame frame;
    private final JList<NodeType> palette = new JList<>();
    private final ThreadWatch watch = new ThreadWatch();
    private volatile String hint = "";
    final Canvas canvas;

    CanvasWindow(Sketch sketch, NodeType... types) throws AWTException {
        this.sketch = sketch;
        robot = new Robot();
        robot.setAutoDelay(15);
        FlatLightLaf.setup();
        RepaintManager.setCurrentManager(watch);
        canvas = get(
                () -> new Canvas(sketch.document, sketch.view.id(), Sketch.CARE_MODELS, sketch.selection, Theme.LIGHT));
        frame = get(() -> {
            var window = new JFrame();
            palette.setListData(types);
            palette.setDragEnabled(true);
            palette.setTransferHandler(new Dragging());
            canvas.setHintListener(text -> hint = text);
            window.setUndecorated(true);
            window.add(palette, BorderLayout.WEST);
            window.add(canvas);
            window.setSize(1_200, 700);
            window.setVisible(true);
            return window;
        });
        get(() -> canvas.requestFocusInWindow());
        settle();
    }

    /** What was done to components on other threads than the event thread. */
    List<Throwable> violations() {
        return watch.violations();
    }

    /** What the canvas said last. */
    String hint() {
        return hint;
    }

    <T> T get(Callable<T> what) {
        try {
            var task = new FutureTask<>(what);
            SwingUtilities.invokeAndWait(task);
            return task.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    void run(Runnable what) {
        get(() -> {
            what.run();
            return true;
        });
        settle();
    }

    private mxGraphComponent board() {
        return (mxGraphComponent) canvas.getComponent(0);
    }

    /** Waits until what was done has reached the window; waiting for all to be idle takes seconds while a caret blinks. */
    private void settle() {
        Toolkit.getDefaultToolkit().sync();
        robot.delay(60);
        get(() -> true);
    }

    /** A place on the drawing, in drawing units, as one on the screen. */
    Point onScreen(double x, double y) {
        return get(() -> {
            var view = board().getGraph().getView();
            var point = new Point((int) ((x + view.getTranslate().getX()) * view.getScale()), (int)
                    ((y + view.getTranslate().getY()) * view.getScale()));
            SwingUtilities.convertPointToScreen(point, board().getGraphControl());
            return point;
        });
    }

    Point middleOf(NodeId node) {
        var box = sketch.box(node);
        return onScreen(box.centreX(), box.centreY());
    }

    /** Where the knob to the right of a node is, once the pointer is on the node. */
    Point knobOf(NodeId node) {
        var box = sketch.box(node);
        var point = onScreen(box.x() + box.width(), box.centreY());
        point.translate(15, 0);
        return point;
    }

    Point inPalette(int row) {
        return get(() -> {
            var cell = Objects.requireNonNull(palette.getCellBounds(row, row));
            var point = new Point((int) cell.getCenterX(), (int) cell.getCenterY());
            SwingUtilities.convertPointToScreen(point, palette);
            return point;
        });
    }

    void click(Point at) {
        moveTo(at);
        robot.mousePress(BUTTON);
        robot.mouseRelease(BUTTON);
        settle();
    }

    void doubleClick(Point at) {
        moveTo(at);
        for (int i = 0; i < 2; i++) {
            robot.mousePress(BUTTON);
            robot.mouseRelease(BUTTON);
        }
        settle();
    }

    /** Whether the name of a node is being typed. */
    boolean isNaming() {
        return get(() -> Stream.of(board().getGraphControl().getComponents()).anyMatch(JTextField.class::isInstance));
    }

    /** Whether a list of choices is open on the canvas. */
    boolean isAsking() {
        return get(() -> Stream.of(board().getGraphControl().getComponents()).anyMatch(Chooser.class::isInstance));
    }

    /** What is said beneath the name that is being typed. */
    String namesakes() {
        return get(() -> Stream.of(board().getGraphControl().getComponents())
                .filter(NamesakeLine.class::isInstance)
                .map(line -> ((NamesakeLine) line).words())
                .findFirst()
                .orElse(""));
    }

    void moveTo(Point at) {
        robot.mouseMove(at.x - 1, at.y);
        robot.mouseMove(at.x, at.y);
        settle();
    }

    void controlClick(Point at) {
        hold(KeyEvent.VK_CONTROL, () -> click(at));
    }

    void wheel(int notches) {
        robot.mouseWheel(notches);
        settle();
    }

    /** Does something while a key is down. */
    void hold(int key, Runnable what) {
        robot.keyPress(key);
        what.run();
        robot.keyRelease(key);
        settle();
    }

    void drag(Point from, Point to) {
        dragAnd(from, to, () -> {});
    }

    /** Drags and does something more before releasing the button. */
    void dragAnd(Point from, Point to, Runnable last) {
        moveTo(from);
        robot.mousePress(BUTTON);
        for (int i = 1; i <= MOVES; i++) {
            robot.mouseMove(from.x + (to.x - from.x) * i / MOVES, from.y + (to.y - from.y) * i / MOVES);
        }
        robot.delay(80);
        last.run();
        robot.mouseRelease(BUTTON);
        robot.delay(120);
        settle();
    }

    /** Presses keys together, such as Control and C. */
    void press(int... keys) {
        for (int key : keys) {
            robot.keyPress(key);
        }
        for (int i = keys.length - 1; i >= 0; i--) {
            robot.keyRelease(keys[i]);
        }
        settle();
    }

    /** Waits for something that comes a moment later, such as the focus; gives up after some seconds, so that what follows fails. */
    void until(BooleanSupplier condition) {
        for (int i = 0; i < 250 && !condition.getAsBoolean(); i++) {
            LockSupport.parkNanos(20_000_000);
        }
    }

    void type(String text) {
        text.chars().forEach(c -> press(KeyEvent.getExtendedKeyCodeForChar(c)));
    }

    @Override
    public void close() {
        get(() -> {
            canvas.close();
            // The toolkit holds on to the window that was active last, but not to what was in it.
            frame.getContentPane().removeAll();
            frame.dispose();
            return true;
        });
        RepaintManager.setCurrentManager(null);
    }

    private static final class Dragging extends TransferHandler {

        private static final long serialVersionUID = 1L;

        @Override
        public int getSourceActions(JComponent component) {
            return COPY;
        }

        @Override
        protected @Nullable Transferable createTransferable(JComponent component) {
            return ((JList<?>) component).getSelectedValue() instanceof NodeType type
                    ? new DragTransfer(new Dragged.OfType(type))
                    : null;
        }
    }
}
