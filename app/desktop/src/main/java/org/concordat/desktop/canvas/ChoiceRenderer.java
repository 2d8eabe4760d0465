package org.concordat.desktop.canvas;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Component;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListCellRenderer;
import javax.swing.UIManager;
import org.concordat.desktop.canvas.Question.Choice;
import org.concordat.desktop.theme.Labels;
import org.concordat.desktop.theme.PlatedIcon;
import org.jspecify.annotations.Nullable;

/** Shows choices under their headings, each with its note. Names come from files, and one that begins with a tag must not be HTML. */
final class ChoiceRenderer extends JPanel implements ListCellRenderer<ChoiceList.Row> {

    private static final long serialVersionUID = 1L;

    private final JLabel text = Labels.plain("");
    private final JLabel note = Labels.plain("");

    ChoiceRenderer() {
        super(new BorderLayout(UIScale.scale(16), 0));
        text.setIconTextGap(UIScale.scale(8));
        add(text);
        add(note, BorderLayout.EAST);
    }

    @Override
    public Component getListCellRendererComponent(
            JList<? extends ChoiceList.Row> list, ChoiceList.Row row, int index, boolean isSelected, boolean hasFocus) {
        var choice = row.choice();
        boolean indented = choice != null && !choice.heading().isEmpty();
        setBorder(BorderFactory.createEmptyBorder(
                UIScale.scale(choice == null ? 7 : 3),
                UIScale.scale(indented ? 20 : 8),
                UIScale.scale(3),
                UIScale.scale(8)));
        text.setText(row.text());
        var icon = choice == null ? null : choice.icon();
        text.setIcon(icon != null && isSelected ? new PlatedIcon(icon) : icon);
        text.setFont(UIManager.getFont(choice == null ? "small.font" : "List.font"));
        note.setText(choice == null ? "" : choice.note());
        note.setFont(UIManager.getFont("small.font"));
        colour(choice, isSelected);
        getAccessibleContext().setAccessibleName((row.text() + " " + note.getText()).strip());
        return this;
    }

    /** The search field has the focus for the list, which therefore does not look as if it had none. */
    private void colour(@Nullable Choice choice, boolean isSelected) {
        boolean lit = isSelected && choice != null;
        boolean quiet = choice == null || !choice.possible();
        setBackground(UIManager.getColor(lit ? "List.selectionBackground" : "List.background"));
        var words = lit ? "List.selectionForeground" : quiet ? "Concordat.muted" : "List.foreground";
        text.setForeground(UIManager.getColor(words));
        note.setForeground(UIManager.getColor(lit ? "List.selectionForeground" : "Concordat.muted"));
    }
}
