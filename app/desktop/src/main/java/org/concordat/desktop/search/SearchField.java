package org.concordat.desktop.search;

import com.formdev.flatlaf.FlatClientProperties;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import org.concordat.desktop.theme.Icons;
import org.concordat.desktop.theme.Labels;
import org.concordat.desktop.theme.TextChange;

/** A field to search in what stands beneath it; Escape empties it. */
public final class SearchField extends JTextField {

    private static final long serialVersionUID = 1L;

    /** @param listener told of every change of the text */
    public SearchField(String placeholder, Consumer<String> listener) {
        putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, placeholder);
        putClientProperty(FlatClientProperties.TEXT_FIELD_LEADING_ICON, Icons.of("search"));
        putClientProperty(FlatClientProperties.TEXT_FIELD_SHOW_CLEAR_BUTTON, true);
        getAccessibleContext().setAccessibleName(placeholder);
        Labels.styled(this, "margin: 3,4,3,4");
        TextChange.in(this, listener);
        registerKeyboardAction(e -> setText(""), KeyStroke.getKeyStroke("ESCAPE"), JComponent.WHEN_FOCUSED);
    }
}
