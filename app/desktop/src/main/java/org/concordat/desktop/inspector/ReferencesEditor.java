package org.concordat.desktop.inspector;

import java.util.ArrayList;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.concordat.api.fact.NodeId;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.desktop.desk.Desk;
import org.concordat.desktop.theme.Icons;
import org.concordat.desktop.theme.Labels;

/** Several nodes of the network that the fact refers to. */
final class ReferencesEditor implements Editor<List<NodeId>> {

    private final JPanel panel = new JPanel(new MigLayout("insets 0, gapy 2, wrap 2", "[grow,fill][]"));
    private final Desk desk;
    private final Take<List<NodeId>> take;
    private final JButton add;
    private List<NodeId> shown = List.of();
    private boolean several;

    ReferencesEditor(Desk desk, Attribute<List<NodeId>> attribute, Take<List<NodeId>> take) {
        this.desk = desk;
        this.take = take;
        add = Labels.link(TextForm.WORDS.get("item.add"), () -> {});
        add.addActionListener(e -> NodeChooser.open(panel, desk, attribute, node -> with(node.id())));
        panel.setOpaque(false);
    }

    private void with(NodeId id) {
        var more = new ArrayList<>(shown);
        if (several) {
            take.addToEach(List.of(id));
        } else if (!more.contains(id)) {
            more.add(id);
            take.accept(List.copyOf(more));
        }
    }

    private void without(NodeId id) {
        var fewer = shown.stream().filter(other -> !other.equals(id)).toList();
        take.accept(fewer.isEmpty() ? null : fewer);
    }

    @Override
    public JComponent component() {
        return panel;
    }

    @Override
    public boolean isWide() {
        return true;
    }

    @Override
    public void show(Shown<List<NodeId>> now) {
        shown = now.found().orElse(List.of());
        several = now instanceof Shown.Several;
        panel.removeAll();
        for (var id : shown) {
            var node = desk.network().node(id);
            var label = Labels.plain(desk.names().of(id));
            label.setIcon(node == null ? null : desk.icons().of(node.type()));
            panel.add(label, "wmin 0");
            panel.add(Labels.tool(Icons.of("close"), TextForm.WORDS.get("item.remove"), () -> without(id)));
        }
        if (several) {
            panel.add(Labels.muted(TextForm.WORDS.get("several")), "span");
        }
        panel.add(add, "span, growx 0");
        panel.revalidate();
        panel.repaint();
    }
}
