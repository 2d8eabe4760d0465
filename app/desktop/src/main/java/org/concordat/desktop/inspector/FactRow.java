package org.concordat.desktop.inspector;

import java.awt.Component;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import org.concordat.api.network.Unread;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.desktop.theme.Labels;
import org.concordat.desktop.theme.Tips;

/**
 * One attribute: its label with help, its editor and its unit.
 *
 * @param <T> the value of the attribute
 */
final class FactRow<T> extends JPanel {

    private static final long serialVersionUID = 1L;

    private final transient Attribute<T> attribute;
    private final transient Editor<T> editor;
    private final JLabel missing =
            Labels.styled(Labels.plain(TextForm.WORDS.get("missing")), "font: -1; foreground: $Concordat.error");
    private final JTextArea kept = Labels.wrapped("");

    /** @param help told the attribute whose editor has the focus */
    FactRow(Attribute<T> attribute, Editor<T> editor, Consumer<Attribute<?>> help) {
        super(new MigLayout("insets 0, gapy 3, hidemode 3", "[grow,fill][]"));
        this.attribute = attribute;
        setOpaque(false);
        this.editor = editor;
        add(label(), "span, split 2, growx 0, wmin 0");
        add(missing, "growx 0, gapleft 6");
        boolean unit = !attribute.unit().isEmpty() && !editor.isWide();
        add(editor.component(), unit ? "newline, wmin 0, top" : "newline, span, wmin 0");
        if (unit) {
            add(Labels.muted(attribute.unit()), "top, gaptop 5");
        }
        kept.setVisible(false);
        add(kept, "newline, span, wmin 0");
        watchFocus(editor.component(), () -> help.accept(attribute));
    }

    private JLabel label() {
        var label = Labels.styled(Labels.plain(attribute.label()), "font: -1; foreground: $Concordat.muted");
        label.setToolTipText(Tips.of(attribute.help()));
        label.setLabelFor(editor.component());
        return label;
    }

    private void watchFocus(Component component, Runnable focused) {
        component.getAccessibleContext().setAccessibleName(attribute.label());
        component.addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent e) {
                focused.run();
            }
        });
        if (component instanceof JComponent container) {
            for (var child : container.getComponents()) {
                watchFocus(child, focused);
            }
        }
    }

    /** Puts something beneath the editor that tells of what is typed. */
    void addBeneath(JComponent line) {
        add(line, "newline, span, wmin 0");
    }

    Attribute<T> attribute() {
        return attribute;
    }

    /** @param required whether the lack of the fact is to be marked */
    void show(Shown<T> shown, boolean required) {
        var unread = shown instanceof Shown.Kept<T> keeping ? keeping.unread() : null;
        editor.show(shown);
        missing.setVisible(required && shown instanceof Shown.Nothing<T>);
        kept.setVisible(unread != null);
        kept.setText(Optional.ofNullable(unread).map(FactRow::words).orElse(""));
        Labels.styled(kept, "background: null; font: -1; foreground: $Concordat.warning");
    }

    private static String words(Unread unread) {
        return TextForm.WORDS.format("kept", unread.json(), unread.reason()).strip();
    }

    /** The field in which a single line is typed; empty for any other editor. */
    Optional<JTextField> field() {
        return Stream.of(editor.component().getComponents())
                .filter(JTextField.class::isInstance)
                .map(JTextField.class::cast)
                .findFirst();
    }

    void commit() {
        editor.commit();
    }

    void focus() {
        editor.component().requestFocusInWindow();
        editor.component().transferFocus();
    }
}
