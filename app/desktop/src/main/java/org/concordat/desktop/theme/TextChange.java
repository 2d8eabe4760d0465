package org.concordat.desktop.theme;

import java.util.function.Consumer;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import javax.swing.text.JTextComponent;

/** Tells of every change of a text while it is typed. */
public final class TextChange implements DocumentListener {

    private final JTextComponent field;
    private final Consumer<String> listener;

    private TextChange(JTextComponent field, Consumer<String> listener) {
        this.field = field;
        this.listener = listener;
    }

    /** From now on tells the listener the text of the field whenever it changes. */
    public static void in(JTextComponent field, Consumer<String> listener) {
        field.getDocument().addDocumentListener(new TextChange(field, listener));
    }

    @Override
    public void insertUpdate(DocumentEvent e) {
        listener.accept(field.getText());
    }

    @Override
    public void removeUpdate(DocumentEvent e) {
        listener.accept(field.getText());
    }

    @Override
    public void changedUpdate(DocumentEvent e) {
        // Attributes of a plain text do not change.
    }
}
