package org.concordat.desktop.window;

import java.awt.BorderLayout;
import java.awt.Dimension;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JSplitPane;
import javax.swing.JTabbedPane;
import org.concordat.api.vocabulary.Words;
import org.concordat.desktop.theme.Scale;

/** Where the panels stand: palette and tree at the left, the inspector at the right, findings beneath the views. */
final class Dock extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.beside(Dock.class);
    private static final int LEFT = 250;
    private static final int RIGHT = 330;
    private static final int FOOT = 190;

    /** A panel that can be shown and hidden. */
    enum Side {
        PALETTE,
        TREE,
        INSPECTOR,
        FINDINGS
    }

    private final JTabbedPane left = new JTabbedPane();
    private final JSplitPane outer = split(JSplitPane.HORIZONTAL_SPLIT, 0);
    private final JSplitPane inner = split(JSplitPane.HORIZONTAL_SPLIT, 1);
    private final JSplitPane middle = split(JSplitPane.VERTICAL_SPLIT, 1);
    private JComponent inspector = new JPanel();
    private JComponent findings = new JPanel();

    Dock() {
        super(new BorderLayout());
    }

    private static JSplitPane split(int orientation, double weight) {
        var split = new JSplitPane(orientation, true);
        split.setResizeWeight(weight);
        split.setBorder(BorderFactory.createEmptyBorder());
        return split;
    }

    void lay(JComponent palette, JComponent tree, JComponent views, JComponent newInspector, JComponent newFindings) {
        inspector = newInspector;
        findings = newFindings;
        left.addTab(WORDS.get("palette"), palette);
        left.addTab(WORDS.get("tree"), tree);
        sized(left, LEFT, 0);
        sized(inspector, RIGHT, 0);
        sized(findings, 0, FOOT);
        views.setMinimumSize(new Dimension(Scale.of(200), Scale.of(120)));
        middle.setTopComponent(views);
        middle.setBottomComponent(findings);
        inner.setLeftComponent(middle);
        inner.setRightComponent(inspector);
        outer.setLeftComponent(left);
        outer.setRightComponent(inner);
        add(outer);
    }

    private static void sized(JComponent panel, int width, int height) {
        panel.setPreferredSize(new Dimension(Scale.of(width), Scale.of(height)));
        panel.setMinimumSize(new Dimension(Scale.of(width / 2), Scale.of(height / 2)));
    }

    boolean isShown(Side side) {
        return switch (side) {
            case PALETTE, TREE -> outer.getLeftComponent() != null;
            case INSPECTOR -> inner.getRightComponent() != null;
            case FINDINGS -> middle.getBottomComponent() != null;
        };
    }

    void show(Side side) {
        if (!isShown(side)) {
            switch (side) {
                case PALETTE, TREE -> outer.setLeftComponent(left);
                case INSPECTOR -> inner.setRightComponent(inspector);
                case FINDINGS -> middle.setBottomComponent(findings);
            }
            settle();
        }
        if (side == Side.PALETTE || side == Side.TREE) {
            left.setSelectedIndex(side.ordinal());
        }
    }

    void hide(Side side) {
        switch (side) {
            case PALETTE, TREE -> outer.setLeftComponent(null);
            case INSPECTOR -> inner.setRightComponent(null);
            case FINDINGS -> middle.setBottomComponent(null);
        }
        settle();
    }

    void toggle(Side side) {
        if (isShown(side)) {
            hide(side);
        } else {
            show(side);
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
