package org.concordat.desktop.canvas;

import com.formdev.flatlaf.FlatClientProperties;
import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.util.Objects;
import javax.swing.BorderFactory;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JList;
import javax.swing.UIManager;
import org.jspecify.annotations.Nullable;

/** Shows choices under their headings. Names come from files, and a name that begins with a tag would be read as HTML. */
final class ChoiceRenderer extends DefaultListCellRenderer {

    private static final long serialVersionUID = 1L;

    ChoiceRenderer() {
        putClientProperty("html.disable", true);
    }

    @Override
    public Component getListCellRendererComponent(
            JList<?> list, @Nullable Object value, int index, boolean isSelected, boolean hasFocus) {
        var row = (Chooser.Row) Objects.requireNonNull(value);
        boolean heading = row.choice() == null;
        super.getListCellRendererComponent(list, row, index, isSelected && !heading, false);
        boolean indented =
                !heading && !Objects.requireNonNull(row.choice()).heading().isEmpty();
        setBorder(BorderFactory.createEmptyBorder(
                UIScale.scale(heading ? 7 : 3), UIScale.scale(indented ? 20 : 8), UIScale.scale(3), UIScale.scale(8)));
        putClientProperty(FlatClientProperties.STYLE_CLASS, heading ? "small" : null);
        if (heading) {
            setForeground(UIManager.getColor("Label.disabledForeground"));
        } else if (isSelected) {
            // The search field has the focus for the list.
            setBackground(UIManager.getColor("List.selectionBackground"));
            setForeground(UIManager.getColor("List.selectionForeground"));
        }
        return this;
    }
}
