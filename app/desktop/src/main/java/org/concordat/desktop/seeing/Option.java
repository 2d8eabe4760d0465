package org.concordat.desktop.seeing;

import java.util.Collection;
import java.util.function.Function;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JComboBox;
import org.concordat.desktop.theme.Labels;

/** One line of a list to choose from. */
record Option<T>(T value, String words) {

    @Override
    public String toString() {
        return words;
    }

    /** A list of values to choose from, the given one chosen. */
    static <T> JComboBox<Option<T>> box(Collection<T> values, Function<T, String> words, T chosen) {
        var box = Labels.asWritten(new JComboBox<Option<T>>());
        fill(box, values, words, chosen);
        box.setMaximumRowCount(16);
        return box;
    }

    static <T> void fill(JComboBox<Option<T>> box, Collection<T> values, Function<T, String> words, T chosen) {
        var model = new DefaultComboBoxModel<Option<T>>();
        for (var value : values) {
            var option = new Option<>(value, words.apply(value));
            model.addElement(option);
            if (value.equals(chosen)) {
                model.setSelectedItem(option);
            }
        }
        box.setModel(model);
    }

    /** The chosen value; the first one where none is. */
    @SuppressWarnings("unchecked")
    static <T> T chosen(JComboBox<Option<T>> box) {
        var option = (Option<T>) box.getSelectedItem();
        return (option == null ? box.getItemAt(0) : option).value();
    }
}
