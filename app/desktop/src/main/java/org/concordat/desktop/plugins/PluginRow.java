package org.concordat.desktop.plugins;

import java.awt.Component;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListCellRenderer;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import org.concordat.core.plugin.InstalledPlugin;
import org.concordat.desktop.theme.Labels;

/** A plugin in a list: how it stands, what it is called, its version. */
final class PluginRow extends JPanel implements ListCellRenderer<InstalledPlugin> {

    private static final long serialVersionUID = 1L;

    private final JLabel icon = new JLabel();
    private final JLabel name = Labels.plain("");
    private final JLabel under = Labels.styled(Labels.plain(""), "font: -1");

    PluginRow() {
        super(new MigLayout("insets 6 10 6 12, gapy 1, wrap 2", "[]10[grow,fill]"));
        add(icon, "spany 2");
        add(name, "wmin 0");
        add(under, "wmin 0");
    }

    @Override
    public Component getListCellRendererComponent(
            JList<? extends InstalledPlugin> list,
            InstalledPlugin plugin,
            int index,
            boolean selected,
            boolean focused) {
        var state = State.of(plugin);
        icon.setIcon(selected && list.isFocusOwner() ? state.chosenIcon() : state.icon());
        name.setText(PluginDetail.name(plugin));
        under.setText(plugin.version().isEmpty() ? state.told() : plugin.version() + " \u00b7 " + state.told());
        setBackground(selected ? list.getSelectionBackground() : list.getBackground());
        name.setForeground(selected ? list.getSelectionForeground() : list.getForeground());
        under.setForeground(selected ? list.getSelectionForeground() : UIManager.getColor("Concordat.muted"));
        getAccessibleContext().setAccessibleName(name.getText() + ", " + under.getText());
        return this;
    }
}
