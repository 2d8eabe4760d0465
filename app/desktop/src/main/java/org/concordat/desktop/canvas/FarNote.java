package org.concordat.desktop.canvas;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Color;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import javax.swing.JComponent;
import org.concordat.diagram.overview.Overview;
import org.concordat.diagram.surface.GraphicsSurface;
import org.concordat.diagram.surface.Surface;
import org.concordat.diagram.text.TextStyle;
import org.concordat.diagram.text.Wrapping;
import org.jspecify.annotations.Nullable;

/** Says in the corner of the canvas what the overview adds up, as long as one is shown. */
final class FarNote extends JComponent {

    private static final long serialVersionUID = 1L;
    private static final TextStyle STYLE = TextStyle.regular(12);
    private static final int WIDEST = 380;
    private static final int MOST_LINES = 5;
    private static final int PAD = 10;
    private static final int MARGIN = 14;

    private final transient Board board;
    private transient List<String> lines = List.of();
    private transient @Nullable Overview described;
    private double zoom;

    FarNote(Board board) {
        this.board = board;
        setVisible(false);
        board.getGraphControl().add(this);
        board.stage().addFrameListener((time, standIns) -> follow());
    }

    private void follow() {
        if (!board.isAfar()) {
            described = null;
            setVisible(false);
            return;
        }
        var afar = board.model().afar();
        if (described != afar.overview() || zoom != board.camera().zoom()) {
            described = afar.overview();
            zoom = board.camera().zoom();
            double asked = zoom;
            afar.describe(asked, words -> show(words, asked));
        }
        place();
    }

    private void show(String words, double asked) {
        if (asked == zoom && described != null) {
            lines = new Wrapping(STYLE, WIDEST, MOST_LINES).wrap(words);
            getAccessibleContext().setAccessibleName(words);
            place();
            setVisible(!lines.isEmpty());
            repaint();
        }
    }

    private void place() {
        double widest = lines.stream().mapToDouble(STYLE::widthOf).max().orElse(0);
        int width = UIScale.scale((int) Math.ceil(widest) + 2 * PAD);
        int height = UIScale.scale((int) Math.ceil(lines.size() * STYLE.leading()) + 2 * PAD);
        int margin = UIScale.scale(MARGIN);
        setBounds(margin, board.getGraphControl().getHeight() - height - margin, width, height);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        var scaled = (Graphics2D) graphics.create();
        var theme = board.theme();
        scaled.setColor(new Color(theme.plate().rgb()));
        scaled.fill(new RoundRectangle2D.Double(0.5, 0.5, getWidth() - 1.0, getHeight() - 1.0, 12, 12));
        scaled.setColor(new Color(theme.grid().rgb()));
        scaled.draw(new RoundRectangle2D.Double(0.5, 0.5, getWidth() - 1.0, getHeight() - 1.0, 12, 12));
        double scale = UIScale.getUserScaleFactor();
        scaled.scale(scale, scale);
        var surface = new GraphicsSurface(scaled);
        double baseline = PAD + STYLE.size();
        for (var line : lines) {
            surface.text(line, PAD, baseline, STYLE, theme.text(), Surface.Anchor.START);
            baseline += STYLE.leading();
        }
        scaled.dispose();
    }
}
