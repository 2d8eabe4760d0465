package org.concordat.desktop.inspector;

import com.formdev.flatlaf.FlatClientProperties;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import net.miginfocom.swing.MigLayout;
import org.concordat.desktop.theme.Labels;
import org.concordat.desktop.theme.TextChange;
import org.jspecify.annotations.Nullable;

/** The fields of one item of a list, with Done and Remove beneath them. */
final class ItemFields<E> extends JPanel {

    private static final long serialVersionUID = 1L;

    private final transient ItemForm<E> form;
    private final transient Consumer<E> done;
    private final transient Runnable remove;
    private final transient List<Supplier<String>> texts = new ArrayList<>();
    private final transient List<JTextField> fields = new ArrayList<>();
    private final List<String> before;
    private final JTextArea message = Labels.wrapped("");
    private @Nullable JComponent first;

    /** @param item null for a new one */
    ItemFields(ItemForm<E> form, @Nullable E item, Consumer<E> done, Runnable remove) {
        super(new MigLayout("insets 8, gapy 2, wrap 1, hidemode 3", "[grow,fill]"));
        this.form = form;
        this.done = done;
        this.remove = remove;
        Labels.styled(this, "arc: 6; background: $Concordat.field");
        before = item == null ? form.fields().stream().map(f -> "").toList() : form.write(item);
        if (item == null && !form.pasteHint().isEmpty()) {
            addPaste();
        }
        for (int i = 0; i < form.fields().size(); i++) {
            add(form.fields().get(i), before.get(i));
        }
        Labels.styled(message, "background: null; font: -1; foreground: $Concordat.error");
        message.setVisible(false);
        add(message, "wmin 0");
        var finish = Labels.button(TextForm.WORDS.get("item.done"), this::take);
        add(finish, "split 2, growx 0, gaptop 6");
        add(Labels.link(TextForm.WORDS.get(item == null ? "item.cancel" : "item.remove"), remove), "growx 0");
        registerKeyboardAction(
                e -> take(), KeyStroke.getKeyStroke("ENTER"), JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT);
    }

    /** A field to paste the whole of an item into, which fills the others. */
    private void addPaste() {
        var whole = new JTextField();
        whole.putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, form.pasteHint());
        whole.getAccessibleContext().setAccessibleName(form.pasteHint());
        TextChange.in(whole, text -> form.pasted(text).ifPresent(this::fill));
        add(whole, "wmin 0, gapbottom 4");
        first = whole;
    }

    private void fill(List<String> read) {
        for (int i = 0; i < Math.min(read.size(), fields.size()); i++) {
            fields.get(i).setText(read.get(i));
            fields.get(i).setCaretPosition(0);
        }
    }

    private void add(ItemForm.Field field, String text) {
        add(Labels.styled(Labels.plain(field.label()), "font: -1; foreground: $Concordat.muted"), "gaptop 2");
        var widget = field.choices().isEmpty() ? textField(field, text) : choiceBox(field, text);
        widget.getAccessibleContext().setAccessibleName(field.label());
        add(widget, "wmin 0");
        if (first == null) {
            first = widget;
        }
    }

    private JComponent textField(ItemForm.Field field, String text) {
        var widget = new JTextField(text);
        widget.setCaretPosition(0);
        widget.putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, field.hint());
        texts.add(widget::getText);
        fields.add(widget);
        return widget;
    }

    private JComponent choiceBox(ItemForm.Field field, String text) {
        Shown<String> shown = text.isEmpty() ? new Shown.Nothing<>() : new Shown.Value<>(text);
        var box = new JComboBox<ChoiceEditor.Line>();
        box.setRenderer(new PlainRenderer<>(ChoiceEditor.Line::label));
        for (var line : ChoiceEditor.lines(field.choices(), shown)) {
            box.addItem(line);
            if (line.id().equals(text)) {
                box.setSelectedItem(line);
            }
        }
        texts.add(() -> box.getSelectedItem() instanceof ChoiceEditor.Line line ? line.id() : "");
        return box;
    }

    void focus() {
        if (first != null) {
            first.requestFocusInWindow();
        }
    }

    private List<String> typed() {
        return texts.stream().map(Supplier::get).toList();
    }

    private void take() {
        if (typed().equals(before)) {
            abandonOrKeep();
            return;
        }
        var reading = form.read(typed());
        if (reading instanceof Reading.Value<E> value) {
            done.accept(value.value());
        } else if (reading instanceof Reading.Wrong<E> wrong) {
            message.setText(wrong.message());
            message.setVisible(true);
            revalidate();
        }
    }

    private void abandonOrKeep() {
        if (before.stream().allMatch(String::isEmpty)) {
            remove.run();
        } else if (form.read(before) instanceof Reading.Value<E> value) {
            done.accept(value.value());
        }
    }

    /** Takes what was typed if it is an item; a wrong one is left. */
    void commit() {
        if (!typed().equals(before) && form.read(typed()) instanceof Reading.Value<E> value) {
            done.accept(value.value());
        }
    }
}
