package org.concordat.desktop.recasting;

import java.awt.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JComboBox;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Node;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.core.recasting.Merger;
import org.concordat.desktop.desk.Desk;
import org.concordat.desktop.theme.Labels;

/** Which node stays when several are merged, whose value is taken where they differ, and what comes of it. */
final class MergePanel extends JPanel {

    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final transient List<NodeId> ids;
    private final JComboBox<Choice> keep = new JComboBox<>();
    private final JPanel differences = new JPanel(new MigLayout("insets 0, gapy 4, wrap 2", "[]12[grow,fill]"));
    private final transient Effect words = new Effect();
    private transient Merger merger;

    /** A node, or a value that one of the nodes has, in words. */
    private record Choice(NodeId node, String text) {
        @Override
        public String toString() {
            return text;
        }
    }

    /** @param nodes at least two that are in the network, the one to be kept first */
    MergePanel(Desk desk, List<Node> nodes) {
        super(new MigLayout("insets 0, gapy 8, wrap 2", "[]12[grow,fill]", ""));
        this.desk = desk;
        ids = nodes.stream().map(Node::id).toList();
        merger = Merger.of(desk.document(), desk.vocabulary(), ids.get(0), ids);
        nodes.forEach(node -> keep.addItem(new Choice(
                node.id(),
                EffectWords.WORDS.format(
                        "merge.value", desk.names().of(node), node.type().label()))));
        plain(keep);
        keep.addActionListener(event -> keep());
        var label = Labels.plain(EffectWords.WORDS.get("merge.stays"));
        label.setLabelFor(keep);
        add(label);
        add(keep, "wmin 0");
        add(differences, "span, growx, wmin 0");
        add(words.component(), "span, growx");
        lay();
    }

    JComboBox<?> first() {
        return keep;
    }

    Merger merger() {
        return merger;
    }

    private void keep() {
        if (keep.getSelectedItem() instanceof Choice choice) {
            merger = Merger.of(desk.document(), desk.vocabulary(), choice.node(), ids);
            lay();
        }
    }

    private void lay() {
        differences.removeAll();
        var conflicts = merger.conflicts();
        if (!conflicts.isEmpty()) {
            differences.add(Labels.section(EffectWords.WORDS.get("merge.differ")), "span, growx");
        }
        conflicts.forEach(this::addDifference);
        words.show(new EffectWords(desk.names()).of(merger));
        revalidate();
        var window = SwingUtilities.getWindowAncestor(this);
        if (window != null) {
            window.pack();
        }
    }

    private void addDifference(String attribute, Map<NodeId, Object> values) {
        var box = new JComboBox<Choice>();
        var seen = new ArrayList<Object>();
        values.forEach((node, value) -> {
            if (!seen.contains(value)) {
                seen.add(value);
                box.addItem(new Choice(node, words(attribute, value)));
            }
        });
        plain(box);
        box.addActionListener(event -> {
            if (box.getSelectedItem() instanceof Choice choice) {
                merger = merger.choosing(attribute, choice.node());
                words.show(new EffectWords(desk.names()).of(merger));
            }
        });
        var label = Labels.muted(
                desk.vocabulary().attribute(attribute).map(Attribute::label).orElse(attribute));
        label.setLabelFor(box);
        differences.add(label);
        differences.add(box, "wmin 0");
    }

    private String words(String attribute, Object value) {
        if (value instanceof NodeId node) {
            return desk.names().of(node);
        }
        if (value instanceof Map<?, ?> codes) {
            return codes.entrySet().stream()
                    .map(code -> code.getKey() + " " + code.getValue())
                    .sorted()
                    .collect(Collectors.joining(", "));
        }
        var text = String.valueOf(value);
        return desk.vocabulary()
                .attribute(attribute)
                .map(a -> desk.vocabulary().choiceLabel(a, text))
                .orElse(text);
    }

    /** Names come from files, and one that begins with a tag must not be read as HTML. */
    private static void plain(JComboBox<?> box) {
        box.setRenderer(new DefaultListCellRenderer() {
            private static final long serialVersionUID = 1L;

            @Override
            public Component getListCellRendererComponent(
                    JList<?> list, Object value, int index, boolean selected, boolean focused) {
                Labels.asWritten(this);
                return super.getListCellRendererComponent(list, value, index, selected, focused);
            }
        });
    }
}
