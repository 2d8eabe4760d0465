package org.concordat.desktop.seeing;

import java.awt.Component;
import java.util.ArrayList;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListCellRenderer;
import net.miginfocom.swing.MigLayout;
import org.concordat.desktop.desk.Desk;
import org.concordat.desktop.search.Hit;
import org.concordat.desktop.theme.Labels;

/** What was found: its name, and under it what it is, where the words stand, and the views that show it. */
final class HitRow implements ListCellRenderer<Hit> {

    private final Desk desk;
    private final JPanel row = new JPanel(new MigLayout("insets 5 10 5 10, gapy 1, wrap 2", "[22!]8[grow,fill]"));
    private final JLabel icon = new JLabel();
    private final JLabel name = Labels.plain("");
    private final JLabel more = Labels.muted("");

    HitRow(Desk desk) {
        this.desk = desk;
        row.add(icon, "spany 2");
        row.add(name, "wmin 0");
        row.add(more, "wmin 0");
    }

    @Override
    public Component getListCellRendererComponent(
            JList<? extends Hit> list, Hit hit, int index, boolean selected, boolean focused) {
        var element = desk.network().element(hit.id());
        icon.setIcon(element == null ? null : desk.icons().of(element.type()));
        name.setText(hit.title());
        var parts = new ArrayList<String>();
        parts.add(hit.type());
        if (!hit.where().isEmpty()) {
            parts.add(hit.where());
        }
        var views = desk.document().viewsShowing(hit.id()).values();
        parts.add(views.isEmpty() ? Texts.get("find.nowhere") : Texts.format("find.views", String.join(", ", views)));
        more.setText(String.join("  \u00b7  ", parts));
        row.setBackground(selected ? list.getSelectionBackground() : list.getBackground());
        name.setForeground(selected ? list.getSelectionForeground() : list.getForeground());
        row.getAccessibleContext().setAccessibleName(name.getText() + ", " + more.getText());
        return row;
    }
}
