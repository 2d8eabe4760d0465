package org.concordat.desktop.recasting;

import java.awt.Component;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.swing.DefaultListModel;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.ListSelectionModel;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import org.concordat.api.vocabulary.ElementType;
import org.concordat.desktop.search.FuzzyMatch;
import org.concordat.desktop.theme.Labels;
import org.concordat.desktop.theme.PlatedIcon;
import org.concordat.desktop.theme.TextChange;
import org.concordat.desktop.theme.TypeIcons;

/** A list of types to search in, and what would come of the selected one. */
final class TypePanel<T extends ElementType> extends JPanel {

    private static final long serialVersionUID = 1L;

    private final transient List<T> types;
    private final transient Function<T, List<String>> effect;
    private final JTextField field = new JTextField();
    private final DefaultListModel<T> found = new DefaultListModel<>();
    private final JList<T> list = new JList<>(found);
    private final transient Effect words = new Effect();

    /** @param effect says what would come of a type */
    TypePanel(List<T> types, TypeIcons icons, Function<T, List<String>> effect) {
        super(new MigLayout("insets 0, gapy 8, wrap 1", "[grow,fill]", "[][grow,fill][]"));
        this.types = types;
        this.effect = effect;
        field.getAccessibleContext().setAccessibleName(EffectWords.WORDS.get("type.find"));
        field.putClientProperty("JTextField.placeholderText", EffectWords.WORDS.get("type.find"));
        TextChange.in(field, text -> search());
        field.addKeyListener(new KeyAdapter() {
            @Override
            public void keyPressed(KeyEvent event) {
                step(event);
            }
        });
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setVisibleRowCount(10);
        list.getAccessibleContext().setAccessibleName(EffectWords.WORDS.get("type.title"));
        list.setCellRenderer((all, type, index, selected, focused) -> row(icons, type, selected));
        list.addListSelectionListener(event -> look());
        add(field);
        add(new JScrollPane(list));
        add(words.component());
        search();
    }

    private final transient JLabel row = Labels.plain("");

    private Component row(TypeIcons icons, T type, boolean selected) {
        row.setOpaque(true);
        row.setText(type.label());
        row.setIcon(selected ? new PlatedIcon(icons.of(type)) : icons.of(type));
        row.setIconTextGap(8);
        Labels.styled(row, "border: 2,8,2,8");
        row.setBackground(UIManager.getColor(selected ? "List.selectionBackground" : "List.background"));
        row.setForeground(UIManager.getColor(selected ? "List.selectionForeground" : "List.foreground"));
        return row;
    }

    private void search() {
        found.clear();
        found.addAll(
                field.getText().isBlank()
                        ? types
                        : FuzzyMatch.best(field.getText(), types.stream(), ElementType::label));
        list.setSelectedIndex(0);
        list.ensureIndexIsVisible(0);
        look();
    }

    private void step(KeyEvent event) {
        int by = event.getKeyCode() == KeyEvent.VK_DOWN ? 1 : event.getKeyCode() == KeyEvent.VK_UP ? -1 : 0;
        if (by != 0) {
            int to = Math.max(0, Math.min(found.size() - 1, list.getSelectedIndex() + by));
            list.setSelectedIndex(to);
            list.ensureIndexIsVisible(to);
            event.consume();
        }
    }

    private void look() {
        words.show(chosen().map(effect).orElse(List.of()));
    }

    JTextField field() {
        return field;
    }

    Optional<T> chosen() {
        return Optional.ofNullable(list.getSelectedValue());
    }
}
