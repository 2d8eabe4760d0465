package org.concordat.desktop.canvas;

import com.formdev.flatlaf.FlatClientProperties;
import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Point;
import java.awt.event.ActionEvent;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.util.stream.Stream;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.UIManager;
import javax.swing.text.PlainDocument;
import org.concordat.desktop.theme.TextChange;

/**
 * A small list of choices on the canvas that narrows down as one types. It is a plain child of the canvas, not a window: those of menus
 * cannot take the keyboard on every system. It closes when something is chosen, on Escape, and when it loses the focus.
 */
final class Chooser extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final int LEAST_WIDTH = 260;
    private static final int WIDTH_WITH_NOTES = 440;
    private static final int MOST_WIDTH = 560;
    private static final int HEIGHT = 340;
    private static final int PAGE = 8;

    private final transient Question question;
    private final JTextField search = new JTextField();
    private final ChoiceList list = new ChoiceList();

    private Chooser(Question question) {
        super(new BorderLayout());
        this.question = question;
        setBorder(BorderFactory.createLineBorder(UIManager.getColor("Component.borderColor")));
        search.putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, question.prompt());
        search.getAccessibleContext().setAccessibleName(question.prompt());
        var scroll = new JScrollPane(list);
        scroll.setBorder(null);
        scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        add(search, BorderLayout.NORTH);
        add(scroll);
        var foot = question.foot();
        if (foot != null) {
            add(foot, BorderLayout.SOUTH);
        }
        listen();
        narrow();
    }

    /** Opens a chooser at a point of the canvas, moved so that all of it can be seen. */
    static Chooser open(JComponent canvas, Point at, Question question) {
        var chooser = new Chooser(question);
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
        var wanted = getPreferredSize();
        int least = question.hasNotes() ? WIDTH_WITH_NOTES : LEAST_WIDTH;
        int width = Math.max(UIScale.scale(least), Math.min(UIScale.scale(MOST_WIDTH), wanted.width + 16));
        return new Dimension(
                Math.min(width, room.width), Math.min(Math.min(wanted.height, UIScale.scale(HEIGHT)), room.height));
    }

    private void listen() {
        TextChange.in(search, text -> narrow());
        search.addActionListener(event -> choose());
        on("UP", () -> list.step(-1));
        on("DOWN", () -> list.step(1));
        on("PAGE_UP", () -> list.step(-PAGE));
        on("PAGE_DOWN", () -> list.step(PAGE));
        on("ESCAPE", this::close);
        search.addKeyListener(new FirstLetter());
        search.setFocusTraversalKeysEnabled(false);
        on("TAB", () -> tab(false));
        on("shift TAB", () -> tab(true));
        list.addListSelectionListener(event -> look());
        search.addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent event) {
                if (!event.isTemporary()) {
                    close();
                }
            }
        });
        list.onClick(this::choose);
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
        list.show(question.choices(search.getText()));
        look();
        fit();
    }

    /** Shows no more rows than there are. */
    private void fit() {
        if (getParent() != null) {
            var size = size(getParent().getSize());
            int width = Math.max(size.width, getWidth());
            setBounds(
                    Math.max(0, Math.min(getX(), getParent().getWidth() - width)),
                    Math.max(0, Math.min(getY(), getParent().getHeight() - size.height)),
                    width,
                    size.height);
            validate();
        }
    }

    private void tab(boolean back) {
        if (question.tab(back)) {
            look();
            fit();
        }
    }

    private void look() {
        question.lookAt(list.chosen().orElse(null), search.getText());
    }

    private void choose() {
        list.chosen().ifPresent(choice -> {
            close();
            choice.action().run();
        });
    }

    /** Closes what is open on a canvas, unanswered. */
    static void closeAll(JComponent canvas) {
        Stream.of(canvas.getComponents())
                .filter(Chooser.class::isInstance)
                .forEach(chooser -> ((Chooser) chooser).close());
    }

    private void close() {
        var canvas = getParent();
        if (canvas != null) {
            canvas.remove(this);
            // On X11 a field with selected text stays known to the toolkit, and must not keep the canvas alive with it.
            search.setCaretPosition(0);
            search.setDocument(new PlainDocument());
            canvas.repaint();
            question.closed();
        }
    }

    /** Keeps out the letter of the key that opened the list: the press reaches the canvas, and what it types may already reach the field. */
    private static final class FirstLetter extends KeyAdapter {

        private boolean pressed;

        @Override
        public void keyPressed(KeyEvent event) {
            pressed = true;
        }

        @Override
        public void keyTyped(KeyEvent event) {
            if (!pressed) {
                event.consume();
            }
        }
    }
}
