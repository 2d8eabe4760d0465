package org.concordat.desktop.canvas;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.util.Collection;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.SwingConstants;
import javax.swing.Timer;
import org.concordat.api.fact.ElementId;
import org.concordat.desktop.theme.Icons;
import org.concordat.desktop.theme.Labels;
import org.concordat.diagram.picture.ViewLegend;
import org.concordat.diagram.surface.GraphicsSurface;
import org.jspecify.annotations.Nullable;

/**
 * The legend of what is in sight, in the upper right corner of the canvas. Unless it is asked for or sent away it is there as long as the
 * view has style rules. Its head closes and opens it.
 */
final class LegendCard extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final int QUIET_MILLIS = 200;
    private static final int MARGIN = 14;
    private static final int PAD = 12;
    private static final int NOTCH = 12;
    private static final double GOLDEN = 0.62;

    private final transient Board board;
    private final transient Timer quiet = new Timer(QUIET_MILLIS, event -> refresh());
    private final JButton head = Labels.button(Texts.get("legend"), this::fold);
    private final Sheet sheet = new Sheet();
    private final JScrollPane scroll =
            new JScrollPane(sheet, JScrollPane.VERTICAL_SCROLLBAR_AS_NEEDED, JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
    private @Nullable Boolean wanted;
    private boolean folded;
    private transient @Nullable ViewLegend legend;
    private transient Rectangle2D seen = new Rectangle2D.Double();
    private Rectangle beneath = new Rectangle();

    LegendCard(Board board) {
        super(new BorderLayout());
        this.board = board;
        quiet.setRepeats(false);
        setVisible(false);
        setBorder(BorderFactory.createLineBorder(new Color(board.theme().grid().rgb())));
        head.setIcon(Icons.of("chevron-down"));
        head.setHorizontalAlignment(SwingConstants.LEFT);
        head.setFocusable(false);
        head.setToolTipText(Texts.get("legend.fold"));
        Labels.styled(head, "buttonType: borderless; font: -1 $semibold.font");
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.getVerticalScrollBar().setUnitIncrement(UIScale.scale(NOTCH));
        add(head, BorderLayout.NORTH);
        add(scroll);
        board.getGraphControl().add(this);
        board.stage().addFrameListener((time, standIns) -> follow());
    }

    void toggle() {
        wanted = !isWanted();
        folded = false;
        spoil();
    }

    /** Whether it is asked for as on another canvas, and as far open. */
    void beginLike(LegendCard other) {
        wanted = other.wanted;
        if (other.folded) {
            fold();
        }
        spoil();
    }

    boolean isWanted() {
        var asked = wanted;
        return asked == null ? !board.model().drawing().look().rules().isEmpty() : asked;
    }

    private void fold() {
        folded = !folded;
        head.setIcon(Icons.of(folded ? "chevron-right" : "chevron-down"));
        scroll.setVisible(!folded);
        spoil();
    }

    /** Says that it may have something else to tell. */
    void spoil() {
        if (isWanted() || isVisible()) {
            quiet.restart();
        }
    }

    private void follow() {
        var map = board.map().isVisible() ? board.map().getBounds() : new Rectangle();
        if ((isWanted() || isVisible()) && !(board.sight().equals(seen) && map.equals(beneath))) {
            seen = board.sight();
            beneath = map;
            place();
            quiet.restart();
        }
    }

    private void refresh() {
        if (!isWanted() || !board.isShowing()) {
            setVisible(false);
            return;
        }
        var model = board.model();
        var now = board.isAfar() ? ViewLegend.fromAfar(model.drawing()) : near(model);
        legend = now;
        sheet.getAccessibleContext().setAccessibleName(now.inWords());
        setVisible(now.height() > 0 || folded);
        place();
        repaint();
    }

    private ViewLegend near(CanvasModel model) {
        Collection<ElementId> inSight = folded ? List.of() : model.drawing().touching(board.sight());
        return ViewLegend.of(model.drawing(), inSight, model.offers().vocabulary());
    }

    private void place() {
        var room = board.getGraphControl().getSize();
        int margin = UIScale.scale(MARGIN);
        int most = Math.min((int) ((room.height - 2 * margin) * GOLDEN), foot(room.height) - 2 * margin);
        sheet.setPreferredSize(sheet.needed());
        var size = folded ? head.getPreferredSize() : getPreferredSize();
        if (folded) {
            // Within the border.
            size = new Dimension(size.width + 2, size.height + 2);
        }
        int bar = size.height > most ? scroll.getVerticalScrollBar().getPreferredSize().width : 0;
        setBounds(room.width - size.width - bar - margin, margin, size.width + bar, Math.min(size.height, most));
        revalidate();
    }

    /** Where there is something else beneath it. */
    private int foot(int height) {
        return board.map().isVisible() ? board.map().getY() : height;
    }

    /** The legend itself. */
    private final class Sheet extends JPanel {

        private static final long serialVersionUID = 1L;

        Dimension needed() {
            var shown = legend;
            return shown == null
                    ? new Dimension()
                    : new Dimension(
                            UIScale.scale((int) Math.ceil(shown.width()) + 2 * PAD),
                            UIScale.scale((int) Math.ceil(shown.height()) + PAD));
        }

        @Override
        protected void paintComponent(Graphics graphics) {
            var scaled = (Graphics2D) graphics.create();
            scaled.setColor(new Color(board.theme().canvas().rgb()));
            scaled.fillRect(0, 0, getWidth(), getHeight());
            scaled.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            double scale = UIScale.getUserScaleFactor();
            scaled.scale(scale, scale);
            var shown = legend;
            if (shown != null) {
                shown.paint(new GraphicsSurface(scaled), board.theme(), PAD, 0);
            }
            scaled.dispose();
        }
    }
}
