package org.concordat.desktop.importing.national;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.HierarchyBoundsAdapter;
import java.awt.event.HierarchyEvent;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import javax.swing.DefaultListCellRenderer;
import javax.swing.DefaultListModel;
import javax.swing.JList;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.Popup;
import javax.swing.PopupFactory;
import org.concordat.api.vocabulary.Words;
import org.concordat.desktop.theme.Icons;
import org.concordat.desktop.theme.Labels;
import org.concordat.desktop.theme.Scale;
import org.concordat.desktop.theme.TextChange;
import org.concordat.exchange.ods.AreaName;
import org.jspecify.annotations.Nullable;

/** A field for codes and names of areas, with those of the chosen files that fit beneath it. */
final class AreaField extends JTextField {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.beside(AreaField.class);
    private static final int ROWS = 9;

    private final transient AreaChoice area;
    private final transient Runnable enter;
    private final DefaultListModel<AreaName> found = new DefaultListModel<>();
    private final JList<AreaName> list = new JList<>(found);
    private transient @Nullable Popup popup;

    /** @param enter what Enter does in an empty field */
    AreaField(AreaChoice area, Runnable enter) {
        this.area = area;
        this.enter = enter;
        putClientProperty(FlatClientProperties.TEXT_FIELD_LEADING_ICON, Icons.of("search"));
        TextChange.in(this, text -> search());
        list.setCellRenderer(new AreaNameRenderer());
        list.setFocusable(false);
        list.setVisibleRowCount(ROWS);
        list.addMouseListener(new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent e) {
                list.setSelectedIndex(list.locationToIndex(e.getPoint()));
                choose();
            }
        });
        addKeyListener(new KeyAdapter() {
            @Override
            public void keyPressed(KeyEvent e) {
                pressed(e);
            }
        });
        addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent e) {
                hideList();
                take();
            }
        });
        addHierarchyBoundsListener(new HierarchyBoundsAdapter() {
            @Override
            public void ancestorMoved(HierarchyEvent e) {
                hideList();
            }

            @Override
            public void ancestorResized(HierarchyEvent e) {
                hideList();
            }
        });
    }

    /** @param hint what may be typed */
    void setHint(String hint) {
        putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, hint);
        getAccessibleContext().setAccessibleName(hint);
        setText("");
        repaint();
    }

    private void search() {
        hideList();
        putClientProperty(FlatClientProperties.OUTLINE, null);
        if (getText().isBlank() || !isFocusOwner()) {
            return;
        }
        found.clear();
        found.addAll(area.suggestions(getText()));
        if (!found.isEmpty()) {
            list.setSelectedIndex(0);
            showList();
        }
    }

    private void showList() {
        var scroll =
                new JScrollPane(list, JScrollPane.VERTICAL_SCROLLBAR_AS_NEEDED, JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        Labels.styled(scroll, "border: 1,1,1,1,$Component.borderColor");
        int rows = Math.min(ROWS, found.size());
        int height = list.getCellBounds(0, 0).height * rows + Scale.of(10);
        scroll.setPreferredSize(new Dimension(Math.max(getWidth(), Scale.of(280)), height));
        var at = getLocationOnScreen();
        popup = PopupFactory.getSharedInstance().getPopup(this, scroll, at.x, at.y + getHeight() + Scale.of(2));
        popup.show();
    }

    private void hideList() {
        var open = popup;
        if (open != null) {
            popup = null;
            open.hide();
        }
    }

    private void pressed(KeyEvent e) {
        switch (e.getKeyCode()) {
            case KeyEvent.VK_DOWN -> step(1, e);
            case KeyEvent.VK_UP -> step(-1, e);
            case KeyEvent.VK_ENTER -> {
                e.consume();
                enter();
            }
            case KeyEvent.VK_ESCAPE -> {
                if (popup != null) {
                    hideList();
                    e.consume();
                }
            }
            default -> {}
        }
    }

    private void step(int by, KeyEvent e) {
        if (popup == null) {
            search();
        } else {
            int to = Math.max(0, Math.min(found.size() - 1, list.getSelectedIndex() + by));
            list.setSelectedIndex(to);
            list.ensureIndexIsVisible(to);
        }
        e.consume();
    }

    private void enter() {
        if (popup != null) {
            choose();
        } else if (getText().isBlank()) {
            enter.run();
        } else {
            take();
        }
    }

    private void choose() {
        var name = list.getSelectedValue();
        hideList();
        if (name != null) {
            setText("");
            area.add(name);
        }
    }

    /** Takes what was typed and not chosen from the list; what is not known stays and is marked. */
    void take() {
        if (!getText().isBlank()) {
            var left = area.take(getText());
            setText(left);
            if (!left.isEmpty()) {
                putClientProperty(FlatClientProperties.OUTLINE, FlatClientProperties.OUTLINE_ERROR);
                setToolTipText(WORDS.format("area.unknown", left));
            }
        }
    }

    /** A code with what it is called, and how many practices it has. */
    private static final class AreaNameRenderer extends DefaultListCellRenderer {

        private static final long serialVersionUID = 1L;

        AreaNameRenderer() {
            Labels.asWritten(this);
        }

        @Override
        public Component getListCellRendererComponent(
                JList<?> list, @Nullable Object value, int index, boolean selected, boolean focused) {
            super.getListCellRendererComponent(list, "", index, selected, false);
            if (value instanceof AreaName name) {
                var practices = WORDS.format("area.practices", name.practices());
                setText(AreaChoice.words(name) + (practices.isEmpty() ? "" : "   \u00b7   " + practices));
            }
            return this;
        }
    }
}
