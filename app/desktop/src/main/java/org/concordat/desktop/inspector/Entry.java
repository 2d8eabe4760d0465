package org.concordat.desktop.inspector;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import javax.swing.JComponent;
import javax.swing.JTextArea;
import javax.swing.KeyStroke;
import javax.swing.text.JTextComponent;
import org.concordat.desktop.theme.Labels;
import org.concordat.desktop.theme.TextChange;
import org.jspecify.annotations.Nullable;

/**
 * The text that somebody types for a value: read while typing, taken on Enter and when the field is left, put back on Escape. A wrong
 * one stays, with what is wrong beneath it.
 */
final class Entry<T> {

    private final TextForm<T> form;
    private final JTextComponent field;
    private final JComponent outlined;
    private final Take<T> take;
    private final JTextArea remark = Labels.wrapped("");
    private Shown<T> shown = new Shown.Nothing<>();
    private String settled = "";

    /** @param outlined what is outlined in red or amber: the field or what is around it */
    Entry(TextForm<T> form, JTextComponent field, JComponent outlined, Take<T> take) {
        this.form = form;
        this.field = field;
        this.outlined = outlined;
        this.take = take;
        remark.setVisible(false);
        field.putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, "");
        TextChange.in(field, text -> judge());
        field.addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent e) {
                if (!e.isTemporary()) {
                    commit();
                }
            }
        });
        field.registerKeyboardAction(e -> commit(), KeyStroke.getKeyStroke("ctrl ENTER"), JComponent.WHEN_FOCUSED);
        field.registerKeyboardAction(e -> revert(), KeyStroke.getKeyStroke("ESCAPE"), JComponent.WHEN_FOCUSED);
    }

    /** Also takes the text on Enter. */
    void takeOnEnter() {
        field.registerKeyboardAction(e -> commit(), KeyStroke.getKeyStroke("ENTER"), JComponent.WHEN_FOCUSED);
    }

    JComponent remark() {
        return remark;
    }

    void show(Shown<T> now) {
        if (!now.equals(shown) || field.getText().equals(settled)) {
            shown = now;
            settled = now.found().map(form::write).orElse("");
            if (!field.getText().equals(settled)) {
                field.setText(settled);
                field.setCaretPosition(0);
            }
            judge();
        }
        placeholder(now);
    }

    private void placeholder(Shown<T> now) {
        var text = now instanceof Shown.Several<T> ? TextForm.WORDS.get("several") : "";
        field.putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, text);
        field.repaint();
    }

    void commit() {
        if (field.getText().equals(settled)) {
            return;
        }
        var reading = form.read(field.getText());
        if (reading instanceof Reading.Value<T> value) {
            settled = field.getText();
            take.accept(value.value());
        } else if (reading instanceof Reading.Nothing<T>) {
            settled = field.getText();
            take.accept(null);
        }
    }

    private void revert() {
        field.setText(settled);
    }

    private void judge() {
        var reading = form.read(field.getText());
        if (reading instanceof Reading.Wrong<T> wrong) {
            say(wrong.message(), FlatClientProperties.OUTLINE_ERROR);
        } else if (reading instanceof Reading.Value<T> value && !value.remark().isEmpty()) {
            say(value.remark(), FlatClientProperties.OUTLINE_WARNING);
        } else {
            say("", null);
        }
    }

    private void say(String message, @Nullable String outline) {
        outlined.putClientProperty(FlatClientProperties.OUTLINE, outline);
        remark.setText(message);
        remark.setVisible(!message.isEmpty());
        boolean error = FlatClientProperties.OUTLINE_ERROR.equals(outline);
        Labels.styled(remark, "background: null; font: -1; foreground: $Concordat." + (error ? "error" : "warning"));
    }
}
