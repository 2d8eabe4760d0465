package org.concordat.desktop.findings;

import java.awt.Component;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListCellRenderer;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import org.concordat.api.rule.Finding;
import org.concordat.desktop.theme.Labels;
import org.concordat.desktop.theme.Scale;

/** A finding in a list: how grave, what, and which rule says so. */
final class FindingRow extends JPanel implements ListCellRenderer<Finding> {

    private static final long serialVersionUID = 1L;

    private static final int LEAST_WIDTH_FOR_RULE = 320;

    private final JLabel icon = new JLabel();
    private final JLabel message = Labels.plain("");
    private final JLabel rule = Labels.plain("");

    FindingRow() {
        super(new MigLayout("insets 4 10 4 12", "[]8[grow,fill]16[]"));
        add(icon);
        add(message, "wmin 0");
        add(rule);
    }

    @Override
    public Component getListCellRendererComponent(
            JList<? extends Finding> list, Finding finding, int index, boolean selected, boolean focused) {
        boolean lit = selected && list.isFocusOwner();
        icon.setIcon(lit ? SeverityLook.chosenIcon(finding.severity()) : SeverityLook.icon(finding.severity()));
        message.setText(finding.message());
        rule.setText(list.getWidth() < Scale.of(LEAST_WIDTH_FOR_RULE) ? "" : finding.rule());
        setBackground(selected ? list.getSelectionBackground() : list.getBackground());
        message.setForeground(selected ? list.getSelectionForeground() : list.getForeground());
        rule.setForeground(selected ? list.getSelectionForeground() : UIManager.getColor("Concordat.muted"));
        return this;
    }
}
