package org.concordat.desktop.canvas;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Cursor;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import javax.swing.JComponent;
import org.concordat.desktop.canvas.tiles.WholeImage;
import org.jspecify.annotations.Nullable;

/**
 * The whole drawing in the corner of the canvas, with a frame around what is in sight; to be seen as long as that is not all. A click or a
 * drag on it goes there.
 */
final class OverviewMap extends JComponent {

    private static final long serialVersionUID = 1L;
    private static final int WIDEST = 220;
    private static final int HIGHEST = 150;
    private static final int MARGIN = 14;

    private final transient Board board;
    private transient @Nullable WholeImage shown;
    private transient @Nullable BufferedImage small;
    private boolean wanted = true;

    OverviewMap(Board board) {
        this.board = board;
        setOpaque(true);
        setVisible(false);
        setCursor(Cursor.getPredefinedCursor(Cursor.MOVE_CURSOR));
        var going = new Going();
        addMouseListener(going);
        addMouseMotionListener(going);
        board.getGraphControl().add(this);
        board.stage().addFrameListener((time, standIns) -> follow());
    }

    void toggle() {
        wanted = !wanted;
        follow();
    }

    /** Shows what is seen now. */
    void follow() {
        var whole = board.stage().whole();
        if (!wanted
                || whole == null
                || board.sight().contains(board.model().drawing().extent())) {
            setVisible(false);
            return;
        }
        if (whole != shown) {
            shown = whole;
            small = null;
            repaint();
        }
        place(whole);
        setVisible(true);
    }

    private void place(WholeImage whole) {
        var sheet = board.getGraphControl().getSize();
        double scale = Math.min(
                UIScale.scale(WIDEST) / whole.area().getWidth(),
                UIScale.scale(HIGHEST) / whole.area().getHeight());
        int width = (int) Math.ceil(whole.area().getWidth() * scale);
        int height = (int) Math.ceil(whole.area().getHeight() * scale);
        int margin = UIScale.scale(MARGIN);
        var place = new Rectangle(sheet.width - width - margin, sheet.height - height - margin, width, height);
        if (!place.equals(getBounds())) {
            setBounds(place);
            small = null;
        }
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        var whole = shown;
        if (whole == null) {
            return;
        }
        var pixels = (Graphics2D) graphics.create();
        pixels.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
        // What was painted before may have left a broader one.
        pixels.setStroke(new BasicStroke());
        pixels.drawImage(small(whole, pixels.getTransform().getScaleX()), 0, 0, getWidth(), getHeight(), null);
        paintFrame(pixels, whole);
        pixels.setColor(new Color(board.theme().muted().rgb()));
        pixels.drawRect(0, 0, getWidth() - 1, getHeight() - 1);
        pixels.dispose();
    }

    private void paintFrame(Graphics2D graphics, WholeImage whole) {
        double scale = getWidth() / whole.area().getWidth();
        var sight = board.sight();
        var frame = new Rectangle(
                (int) Math.floor((sight.getX() - whole.area().getX()) * scale),
                (int) Math.floor((sight.getY() - whole.area().getY()) * scale),
                (int) Math.ceil(sight.getWidth() * scale),
                (int) Math.ceil(sight.getHeight() * scale));
        var accent = new Color(board.theme().selection().rgb());
        graphics.setColor(new Color(accent.getRed(), accent.getGreen(), accent.getBlue(), 40));
        graphics.fill(frame);
        graphics.setColor(accent);
        graphics.draw(frame);
    }

    /** The image in the size of the map, halved step by step so that thin lines stay. */
    private BufferedImage small(WholeImage whole, double device) {
        var known = small;
        if (known == null) {
            var size = new Dimension((int) Math.ceil(getWidth() * device), (int) Math.ceil(getHeight() * device));
            known = whole.image();
            while (known.getWidth() > 2 * size.width) {
                known = scaled(known, known.getWidth() / 2, Math.max(1, known.getHeight() / 2));
            }
            known = scaled(known, size.width, size.height);
            small = known;
        }
        return known;
    }

    private static BufferedImage scaled(BufferedImage image, int width, int height) {
        var scaled = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = scaled.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, 0, 0, width, height, null);
        graphics.dispose();
        return scaled;
    }

    private void go(MouseEvent event) {
        var whole = shown;
        if (whole != null) {
            double scale = getWidth() / whole.area().getWidth();
            var to = new Point2D.Double(
                    whole.area().getX() + event.getX() / scale, whole.area().getY() + event.getY() / scale);
            board.camera().lookAt(to, board.getGraphControl().getSize());
        }
    }

    private final class Going extends MouseAdapter {

        @Override
        public void mousePressed(MouseEvent event) {
            go(event);
        }

        @Override
        public void mouseDragged(MouseEvent event) {
            go(event);
        }
    }
}
