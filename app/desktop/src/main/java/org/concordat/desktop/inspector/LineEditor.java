package org.concordat.desktop.inspector;

import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;

/** A value on one line: a name, a figure, a date. */
final class LineEditor<T> implements Editor<T> {

    private final JPanel panel = new JPanel(new MigLayout("insets 0, gapy 2, hidemode 3, wrap 1", "[grow,fill]"));
    private final Entry<T> entry;

    LineEditor(TextForm<T> form, Take<T> take) {
        var field = new JTextField();
        entry = new Entry<>(form, field, field, take);
        entry.takeOnEnter();
        panel.setOpaque(false);
        panel.add(field);
        panel.add(entry.remark());
    }

    @Override
    public JComponent component() {
        return panel;
    }

    @Override
    public void show(Shown<T> shown) {
        entry.show(shown);
    }

    @Override
    public void commit() {
        entry.commit();
    }
}
