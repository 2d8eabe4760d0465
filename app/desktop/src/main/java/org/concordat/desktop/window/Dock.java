package org.concordat.desktop.window;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.KeyboardFocusManager;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JSplitPane;
import javax.swing.JTabbedPane;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import org.concordat.api.vocabulary.Words;
import org.concordat.desktop.theme.Icons;
import org.concordat.desktop.theme.Labels;
import org.concordat.desktop.theme.Scale;
import org.jspecify.annotations.Nullable;

/** Where the panels stand: palette, tree and history at the left, the inspector at the right, findings, measures and tables beneath the views. */
final class Dock extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.beside(Dock.class);
    private static final int LEFT = 250;
    private static final int RIGHT = 330;
    private static final int FOOT = 220;

    /** A panel that can be shown and hidden. */
    enum Side {
        PALETTE,
        TREE,
        HISTORY,
        INSPECTOR,
        FINDINGS,
        MEASURES,
        TABLES
    }

    private final JTabbedPane left = new JTabbedPane();
    private final JSplitPane outer = split(JSplitPane.HORIZONTAL_SPLIT, 0);
    private final JSplitPane inner = split(JSplitPane.HORIZONTAL_SPLIT, 1);
    private final JSplitPane middle = split(JSplitPane.VERTICAL_SPLIT, 1);
    private JComponent inspector = new JPanel();
    private final JTabbedPane foot = new JTabbedPane();
    private final List<Runnable> listeners = new ArrayList<>();
    private Runnable home = () -> {};

    Dock() {
        super(new BorderLayout());
    }

    private static JSplitPane split(int orientation, double weight) {
        var split = new JSplitPane(orientation, true);
        split.setResizeWeight(weight);
        split.setBorder(BorderFactory.createEmptyBorder());
        return split;
    }

    /** Panels that are hidden take on a change of look too. */
    @Override
    public void updateUI() {
        super.updateUI();
        if (left != null) {
            Stream.of(left, inspector, foot)
                    .filter(panel -> panel.getParent() == null)
                    .forEach(SwingUtilities::updateComponentTreeUI);
        }
    }

    /** Puts the views into the middle with the inspector beside them. */
    void lay(JComponent views, JComponent newInspector) {
        inspector = newInspector;
        foot.putClientProperty(
                FlatClientProperties.TABBED_PANE_TRAILING_COMPONENT,
                atTheEnd(Labels.tool(Icons.of("chevron-down"), WORDS.get("hideFoot"), () -> hide(Side.FINDINGS))));
        foot.addChangeListener(e -> tell());
        sized(left, LEFT, 0);
        sized(inspector, RIGHT, 0);
        sized(foot, 0, FOOT);
        views.setMinimumSize(new Dimension(Scale.of(200), Scale.of(120)));
        middle.setTopComponent(views);
        middle.setBottomComponent(foot);
        inner.setLeftComponent(middle);
        inner.setRightComponent(inspector);
        outer.setLeftComponent(left);
        outer.setRightComponent(inner);
        add(outer);
    }

    /** A tab bar stretches what trails it; this keeps it small and at the far end. */
    private static JPanel atTheEnd(JComponent component) {
        var panel = new JPanel(new MigLayout("insets 0 0 0 8", "push[]", "push[]push"));
        panel.add(component);
        return panel;
    }

    private static String title(Side side) {
        return switch (side) {
            case PALETTE -> WORDS.get("palette");
            case TREE -> WORDS.get("tree");
            case HISTORY -> WORDS.get("history");
            case INSPECTOR -> WORDS.get("inspector");
            case FINDINGS -> WORDS.get("findings");
            case MEASURES -> WORDS.get("measures");
            case TABLES -> WORDS.get("tables");
        };
    }

    /** Adds a panel at the left, in the order of the sides. */
    void addLeft(Side side, JComponent panel) {
        left.addTab(title(side), panel);
    }

    /** Adds a panel at the foot, in the order of the sides. */
    void addFoot(Side side, JComponent panel) {
        foot.addTab(title(side), panel);
    }

    /** @param listener told whenever another panel may have come to be seen */
    void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** @param newHome gives the focus to something when the panel that had it is hidden */
    void setHome(Runnable newHome) {
        home = newHome;
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }

    private static void sized(JComponent panel, int width, int height) {
        panel.setPreferredSize(new Dimension(Scale.of(width), Scale.of(height)));
        panel.setMinimumSize(new Dimension(Scale.of(width / 2), Scale.of(height / 2)));
    }

    boolean isShown(Side side) {
        return switch (side) {
            case PALETTE, TREE, HISTORY -> outer.getLeftComponent() != null;
            case INSPECTOR -> inner.getRightComponent() != null;
            case FINDINGS, MEASURES, TABLES ->
                middle.getBottomComponent() != null && foot.getSelectedIndex() == footIndex(side);
        };
    }

    private static int footIndex(Side side) {
        return side.ordinal() - Side.FINDINGS.ordinal();
    }

    void show(Side side) {
        change(side, true);
    }

    void hide(Side side) {
        change(side, false);
    }

    private void change(Side side, boolean shown) {
        keepSizes();
        var owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        put(side, shown);
        settle();
        tell();
        if (owner != null && !owner.isShowing()) {
            home.run();
        }
    }

    private void put(Side side, boolean shown) {
        switch (side) {
            case PALETTE, TREE, HISTORY -> {
                outer.setLeftComponent(shown ? left : null);
                left.setSelectedIndex(shown ? side.ordinal() : left.getSelectedIndex());
            }
            case INSPECTOR -> inner.setRightComponent(shown ? inspector : null);
            case FINDINGS, MEASURES, TABLES -> {
                foot.setSelectedIndex(shown ? footIndex(side) : foot.getSelectedIndex());
                middle.setBottomComponent(shown ? foot : null);
            }
        }
    }

    void toggle(Side side) {
        if (isShown(side)) {
            hide(side);
        } else {
            show(side);
        }
    }

    /** The panels that are seen; of those that share a place, the one in front. */
    Set<Side> shown() {
        var shown = EnumSet.noneOf(Side.class);
        Stream.of(Side.INSPECTOR, Side.FINDINGS, Side.MEASURES, Side.TABLES)
                .filter(this::isShown)
                .forEach(shown::add);
        if (outer.getLeftComponent() != null) {
            shown.add(Side.values()[left.getSelectedIndex()]);
        }
        return shown;
    }

    /** How much room the panels take, or would take if they were seen: widths at the sides, the height at the foot. */
    Map<Side, Integer> sizes() {
        keepSizes();
        return Map.of(
                Side.PALETTE, left.getPreferredSize().width,
                Side.INSPECTOR, inspector.getPreferredSize().width,
                Side.FINDINGS, foot.getPreferredSize().height);
    }

    /** Shows just these panels, with this much room as far as it is told. */
    void restore(Set<Side> shown, Map<Side, Integer> sizes) {
        prefer(left, sizes.get(Side.PALETTE), null);
        prefer(inspector, sizes.get(Side.INSPECTOR), null);
        prefer(foot, null, sizes.get(Side.FINDINGS));
        for (var side : Side.values()) {
            if (!shown.contains(side) && isShown(side)) {
                put(side, false);
            }
        }
        shown.forEach(side -> put(side, true));
        settle();
        tell();
    }

    /** As it stands for the first time. */
    void reset() {
        restore(
                EnumSet.of(Side.PALETTE, Side.INSPECTOR, Side.FINDINGS),
                Map.of(
                        Side.PALETTE, Scale.of(LEFT),
                        Side.INSPECTOR, Scale.of(RIGHT),
                        Side.FINDINGS, Scale.of(FOOT)));
    }

    private static void prefer(JComponent panel, @Nullable Integer width, @Nullable Integer height) {
        var least = panel.getMinimumSize();
        var now = panel.getPreferredSize();
        panel.setPreferredSize(new Dimension(
                width == null ? now.width : Math.max(least.width, width),
                height == null ? now.height : Math.max(least.height, height)));
    }

    /** Where somebody has dragged a divider it stays. */
    private void keepSizes() {
        if (left.getWidth() > 0 && outer.getLeftComponent() != null) {
            prefer(left, left.getWidth(), null);
        }
        if (inspector.getWidth() > 0 && inner.getRightComponent() != null) {
            prefer(inspector, inspector.getWidth(), null);
        }
        if (foot.getHeight() > 0 && middle.getBottomComponent() != null) {
            prefer(foot, null, foot.getHeight());
        }
    }

    /** A split with one side hidden shows no divider; one with both sides gives the side the room that it likes. */
    private void settle() {
        for (var split : new JSplitPane[] {outer, inner, middle}) {
            boolean both = split.getLeftComponent() != null && split.getRightComponent() != null;
            split.setDividerSize(both ? Scale.of(6) : 0);
            split.resetToPreferredSizes();
        }
        revalidate();
        repaint();
    }
}
