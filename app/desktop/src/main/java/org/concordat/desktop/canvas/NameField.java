package org.concordat.desktop.canvas;

import java.awt.Rectangle;
import java.awt.event.ActionEvent;
import java.awt.geom.Rectangle2D;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.UIManager;
import javax.swing.text.DefaultEditorKit;
import javax.swing.text.JTextComponent;
import org.concordat.api.core.Core;
import org.concordat.api.network.Node;
import org.concordat.desktop.theme.Scale;
import org.concordat.diagram.text.TextStyle;

/** What a name is typed in: a line in the middle of its node or, for the text of a note, an area over all of it. */
final class NameField {

    private static final int LEAST_WIDTH = 140;
    private static final int MOST_WIDTH = 420;
    private static final int LEAST_SIZE = 11;
    private static final int MOST_LINES = 4;
    private static final TextStyle LINE = TextStyle.bold(13);
    private static final TextStyle PROSE = TextStyle.regular(12);

    private NameField() {}

    /** @param finish told whether what was typed is given up */
    static JTextComponent of(Node node, Consumer<Boolean> finish) {
        var text = node.get(Core.NAME, "");
        var field = node.type().style().prose() ? area(text) : line(text);
        field.getAccessibleContext().setAccessibleName(Texts.get("name"));
        on(field, "ENTER", () -> finish.accept(false));
        on(field, "ESCAPE", () -> finish.accept(true));
        return field;
    }

    private static JTextField line(String text) {
        var field = new JTextField(text);
        field.setHorizontalAlignment(JTextField.CENTER);
        return field;
    }

    /** Enter ends it as everywhere else; with Shift it begins a new line. */
    private static JTextArea area(String text) {
        var area = new JTextArea(text);
        area.setLineWrap(true);
        area.setWrapStyleWord(true);
        area.setBorder(UIManager.getBorder("TextField.border"));
        area.getInputMap().put(KeyStroke.getKeyStroke("shift ENTER"), DefaultEditorKit.insertBreakAction);
        return area;
    }

    private static void on(JTextComponent field, String key, Runnable what) {
        field.getInputMap().put(KeyStroke.getKeyStroke(key), key);
        field.getActionMap().put(key, new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent event) {
                what.run();
            }
        });
    }

    /** Lays it over its node. @param node in pixels @param frame whether the name stands at the top */
    static void lay(JTextComponent field, Rectangle2D node, double scale, boolean frame) {
        boolean prose = field instanceof JTextArea;
        var style = prose ? PROSE : LINE;
        double size = Math.max(LEAST_SIZE, style.size() * scale);
        field.setFont(style.fontFor(field.getText()).deriveFont((float) size));
        int width = Math.max(LEAST_WIDTH, prose ? (int) node.getWidth() : lineWidth(field, node));
        int left = (int) node.getCenterX() - width / 2;
        if (prose) {
            field.setSize(width, Short.MAX_VALUE);
            int height = Math.max((int) node.getHeight(), field.getPreferredSize().height);
            field.setBounds(new Rectangle(left, (int) node.getY(), width, height));
            return;
        }
        int height = frame ? field.getPreferredSize().height : coveringHeight(field, node);
        double top = frame ? node.getY() + 4 : node.getCenterY() - height / 2.0;
        field.setBounds(new Rectangle(left, (int) top, width, height));
    }

    /** Tall enough for nothing of the name that is being changed to be seen above or beneath it. */
    private static int coveringHeight(JTextComponent field, Rectangle2D node) {
        int line = field.getPreferredSize().height;
        return Math.max(line, Math.min(MOST_LINES * line, (int) node.getHeight() - 8));
    }

    /** As wide as the node, and wider where a long name would not be seen whole. */
    private static int lineWidth(JTextComponent field, Rectangle2D node) {
        return Math.max((int) node.getWidth() - 8, Math.min(Scale.of(MOST_WIDTH), field.getPreferredSize().width + 8));
    }
}
