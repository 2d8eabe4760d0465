package org.concordat.desktop.inspector;

import java.util.List;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;
import org.concordat.api.fact.NodeId;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.desktop.desk.Desk;
import org.concordat.desktop.theme.Icons;
import org.concordat.desktop.theme.Labels;

/** One node of the network that the fact refers to. */
final class ReferenceEditor implements Editor<NodeId> {

    private final JPanel panel = new JPanel(new MigLayout("insets 0, gapx 2, hidemode 3", "[grow,fill][][]"));
    private final Desk desk;
    private final JButton field;
    private final JButton go;
    private final JButton clear;
    private Shown<NodeId> shown = new Shown.Nothing<>();

    ReferenceEditor(Desk desk, Attribute<NodeId> attribute, Take<NodeId> take) {
        this.desk = desk;
        field = Labels.button("", () -> {});
        field.addActionListener(e -> NodeChooser.open(field, desk, attribute, node -> take.accept(node.id())));
        field.setHorizontalAlignment(SwingConstants.LEADING);
        Labels.styled(field, "background: $TextField.background; margin: 2,6,2,6");
        go = Labels.tool(Icons.of("link"), TextForm.WORDS.get("reference.go"), this::go);
        clear = Labels.tool(Icons.of("close"), TextForm.WORDS.get("reference.clear"), () -> take.accept(null));
        panel.setOpaque(false);
        panel.add(field, "wmin 0");
        panel.add(go);
        panel.add(clear);
    }

    private void go() {
        shown.found().ifPresent(id -> desk.selection().set(List.of(id)));
    }

    @Override
    public JComponent component() {
        return panel;
    }

    @Override
    public void show(Shown<NodeId> now) {
        shown = now;
        var value = now.found();
        var node = value.map(desk.network()::node).orElse(null);
        field.setIcon(node == null ? null : desk.icons().of(node.type()));
        field.setText(value.map(desk.names()::of)
                .orElse(TextForm.WORDS.get(now instanceof Shown.Several ? "several" : "choose")));
        go.setVisible(node != null);
        clear.setVisible(value.isPresent());
    }
}
