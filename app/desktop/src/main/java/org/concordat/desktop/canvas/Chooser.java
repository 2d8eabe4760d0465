package org.concordat.desktop.canvas;

import com.formdev.flatlaf.FlatClientProperties;
import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Point;
import java.awt.event.ActionEvent;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.UIManager;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import org.jspecify.annotations.Nullable;

/**
 * A small list of choices on the canvas that narrows down as one types. It is a plain child of the canvas, not a window: those of menus
 * cannot take the keyboard on every system. It closes when something is chosen, on Escape, and when it loses the focus.
 */
final class Chooser extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final int LEAST_WIDTH = 260;
    private static final int MOST_WIDTH = 560;
    private static final int HEIGHT = 340;

    private final transient List<Choice> choices;
    private final transient Runnable closed;
    private final JTextField search = new JTextField();
    private final JList<Row> list = new JList<>();

    /**
     * One of the choices.
     *
     * @param heading what it stands under, together with its neighbours of the same heading; empty for none
     */
    record Choice(String heading, String text, Runnable action) {

        /** Whether each of some words, in lower case, is in the text or the heading. */
        boolean matches(List<String> words) {
            var all = (heading + " " + text).toLowerCase(Locale.ROOT);
            return words.stream().allMatch(all::contains);
        }
    }

    /** A line of the list: a choice or, without one, a heading. */
    record Row(String text, @Nullable Choice choice) {

        /** The rows of choices, each heading before the first of its choices. */
        static List<Row> of(List<Choice> choices) {
            var rows = new ArrayList<Row>();
            var heading = "";
            for (var choice : choices) {
                if (!choice.heading().equals(heading)) {
                    heading = choice.heading();
                    rows.add(new Row(heading, null));
                }
                rows.add(new Row(choice.text(), choice));
            }
            return rows;
        }

        @Override
        public String toString() {
            return text;
        }
    }

    private Chooser(List<Choice> choices, Runnable closed) {
        super(new BorderLayout());
        this.choices = choices;
        this.closed = closed;
        setBorder(BorderFactory.createLineBorder(UIManager.getColor("Component.borderColor")));
        search.putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, Texts.get("chooser.search"));
        search.getAccessibleContext().setAccessibleName(Texts.get("chooser.search"));
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setCellRenderer(new ChoiceRenderer());
        list.setFocusable(false);
        var scroll = new JScrollPane(list);
        scroll.setBorder(null);
        scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        add(search, BorderLayout.NORTH);
        add(scroll);
        listen();
        narrow();
    }

    /** Opens a chooser at a point of the canvas, moved so that all of it can be seen. */
    static Chooser open(JComponent canvas, Point at, List<Choice> choices, Runnable closed) {
        var chooser = new Chooser(choices, closed);
        var size = chooser.size(canvas.getSize());
        chooser.setBounds(
                Math.max(0, Math.min(at.x, canvas.getWidth() - size.width)),
                Math.max(0, Math.min(at.y, canvas.getHeight() - size.height)),
                size.width,
                size.height);
        canvas.add(chooser, 0);
        chooser.validate();
        chooser.list.ensureIndexIsVisible(0);
        chooser.search.requestFocusInWindow();
        canvas.repaint();
        return chooser;
    }

    private Dimension size(Dimension room) {
        list.setVisibleRowCount(list.getModel().getSize());
        var wanted = getPreferredSize();
        int width = Math.max(UIScale.scale(LEAST_WIDTH), Math.min(UIScale.scale(MOST_WIDTH), wanted.width + 16));
        return new Dimension(
                Math.min(width, room.width), Math.min(Math.min(wanted.height, UIScale.scale(HEIGHT)), room.height));
    }

    private void listen() {
        search.getDocument().addDocumentListener(new Typing());
        search.addActionListener(event -> choose());
        on("UP", () -> step(-1));
        on("DOWN", () -> step(1));
        on("ESCAPE", this::close);
        search.addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent event) {
                if (!event.isTemporary()) {
                    close();
                }
            }
        });
        list.addMouseListener(new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent event) {
                select(list.locationToIndex(event.getPoint()));
            }

            @Override
            public void mouseReleased(MouseEvent event) {
                choose();
            }
        });
    }

    private void on(String key, Runnable what) {
        search.getInputMap().put(KeyStroke.getKeyStroke(key), key);
        search.getActionMap().put(key, new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent event) {
                what.run();
            }
        });
    }

    private void narrow() {
        var words = List.of(search.getText().strip().toLowerCase(Locale.ROOT).split("\\s+"));
        list.setListData(
                Row.of(choices.stream().filter(c -> c.matches(words)).toList()).toArray(Row[]::new));
        list.clearSelection();
        if (getParent() != null) {
            setSize(getWidth(), size(getParent().getSize()).height);
            validate();
        }
        step(1);
    }

    /** Selects the next choice up or down, passing over headings. */
    private void step(int by) {
        int at = list.getSelectedIndex() + by;
        while (at >= 0
                && at < list.getModel().getSize()
                && list.getModel().getElementAt(at).choice() == null) {
            at += by;
        }
        select(at);
    }

    private void select(int row) {
        if (row >= 0
                && row < list.getModel().getSize()
                && list.getModel().getElementAt(row).choice() != null) {
            list.setSelectedIndex(row);
            list.ensureIndexIsVisible(Math.max(0, row - 1));
            list.ensureIndexIsVisible(row);
        }
    }

    private void choose() {
        var row = list.getSelectedValue();
        if (row != null && row.choice() != null) {
            close();
            row.choice().action().run();
        }
    }

    private void close() {
        var canvas = getParent();
        if (canvas != null) {
            canvas.remove(this);
            canvas.repaint();
            closed.run();
        }
    }

    private final class Typing implements DocumentListener {

        @Override
        public void insertUpdate(DocumentEvent event) {
            narrow();
        }

        @Override
        public void removeUpdate(DocumentEvent event) {
            narrow();
        }

        @Override
        public void changedUpdate(DocumentEvent event) {
            narrow();
        }
    }
}
