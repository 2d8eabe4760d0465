package org.concordat.desktop.importing.table;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.Component;
import java.awt.Container;
import java.awt.KeyboardFocusManager;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.model.Vocabulary;
import org.concordat.api.vocabulary.NodeType;
import org.concordat.api.vocabulary.Words;
import org.concordat.desktop.dating.TypedDate;
import org.concordat.desktop.desk.Desk;
import org.concordat.desktop.theme.Icons;
import org.concordat.desktop.theme.Labels;
import org.concordat.exchange.spreadsheet.LinkRule;
import org.concordat.exchange.spreadsheet.NodeRule;
import org.jspecify.annotations.Nullable;

/** Says what each row of a table becomes: a node, with others that it names and how they are linked; or a link. */
final class RowsPanel extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.beside(RowsPanel.class);

    private final transient Desk desk;
    private final transient MappingModel model;
    private final transient List<NodeType> types;
    private boolean filling;

    RowsPanel(Desk desk, MappingModel model) {
        super(new MigLayout("insets 0, gapy 6, gapx 8", "[][][][][]push"));
        this.desk = desk;
        this.model = model;
        types = types(desk.vocabulary());
        refresh();
    }

    private static List<NodeType> types(Vocabulary vocabulary) {
        return vocabulary.nodeTypes().stream()
                .filter(type -> !type.isAbstract())
                .sorted(Comparator.comparing(NodeType::label, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /** Shows the mapping as it is now. */
    void refresh() {
        int focused = widgets(this)
                .toList()
                .indexOf(KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner());
        filling = true;
        removeAll();
        addMain();
        model.others().forEach(this::addOther);
        addFoot();
        filling = false;
        revalidate();
        repaint();
        if (focused >= 0) {
            widgets(this).skip(focused).findFirst().ifPresent(Component::requestFocusInWindow);
        }
    }

    /** What can have the focus, in its order. */
    private static Stream<Component> widgets(Container container) {
        return Stream.of(container.getComponents())
                .flatMap(child -> child instanceof JPanel panel ? widgets(panel) : Stream.of(child))
                .filter(child -> !(child instanceof JLabel));
    }

    private void addMain() {
        var lines = new ArrayList<@Nullable NodeType>(types);
        // The last line stands for a link.
        lines.add(null);
        var box = new Lines<@Nullable NodeType>(
                WORDS.get("rows.each"),
                type -> type == null ? WORDS.get("rows.link") : type.label(),
                type -> type == null ? Icons.of("link") : desk.icons().of(type),
                this::chooseMain);
        box.offer(
                lines, model.isOfLinks() ? lines.size() - 1 : index(model.main().orElse(null)));
        add(Labels.plain(WORDS.get("rows.each")));
        add(box, "wmin 80, wrap");
    }

    private int index(@Nullable NodeRule rule) {
        for (int i = 0; rule != null && i < types.size(); i++) {
            if (types.get(i).id().equals(rule.type())) {
                return i;
            }
        }
        return -1;
    }

    private void chooseMain(@Nullable NodeType type) {
        if (!filling) {
            if (type == null) {
                model.setLinks();
            } else {
                model.setMain(type);
            }
        }
    }

    private void addOther(NodeRule other) {
        var box = new Lines<NodeType>(
                WORDS.get("rows.other"),
                NodeType::label,
                type -> desk.icons().of(type),
                type -> model.setType(other.key(), type));
        box.offer(types, index(other));
        var joins = new ArrayList<@Nullable LinkRule>(model.joins(other));
        joins.add(null);
        var link = new Lines<@Nullable LinkRule>(
                WORDS.get("rows.join"), rule -> inWords(rule, other), rule -> null, rule -> model.setJoin(other, rule));
        link.offer(joins, place(joins, model.join(other).orElse(null)));
        add(Labels.plain(WORDS.get("rows.other")));
        add(box, "wmin 80");
        add(Labels.plain(WORDS.get("rows.join")));
        add(link, "wmin 80");
        add(
                Labels.tool(
                        Icons.of("close"),
                        WORDS.format("rows.remove", Meanings.group(desk.vocabulary(), other)),
                        () -> model.removeOther(other.key())),
                "wrap");
    }

    private static int place(List<@Nullable LinkRule> joins, @Nullable LinkRule now) {
        for (int i = 0; i < joins.size(); i++) {
            var join = joins.get(i);
            boolean isSame = join == null || now == null
                    ? join == now
                    : join.type().equals(now.type()) && join.from().equals(now.from());
            if (isSame) {
                return i;
            }
        }
        return -1;
    }

    private String inWords(@Nullable LinkRule rule, NodeRule other) {
        if (rule == null) {
            return WORDS.get("rows.unlinked");
        }
        var type = Meanings.linkType(desk.vocabulary(), rule.type());
        var label = type.map(t -> t.label()).orElse(rule.type());
        return WORDS.format("rows.link.words", name(rule.from(), other), label, name(rule.to(), other));
    }

    private String name(String key, NodeRule other) {
        var rule = other.key().equals(key) ? other : model.main().orElse(other);
        return Meanings.group(desk.vocabulary(), rule);
    }

    private void addFoot() {
        var foot = new JPanel(new MigLayout("insets 0, gapx 8"));
        if (model.main().isPresent()) {
            var more = new Lines<NodeType>(
                    WORDS.get("rows.add"), NodeType::label, type -> desk.icons().of(type), model::addOther);
            more.offer(types, -1);
            foot.add(Labels.muted(WORDS.get("rows.add")));
            foot.add(more, "wmin 80");
        }
        if (model.hasUndatedFigures()) {
            foot.add(Labels.muted(WORDS.get("figures.date")), "gapleft 20");
            foot.add(dateField(), "w 110!");
        }
        if (foot.getComponentCount() > 0) {
            add(foot, "span, wmin 0");
        }
    }

    private JTextField dateField() {
        var field = new JTextField(model.date().map(PartialDate::toString).orElse(""));
        field.putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, WORDS.get("figures.date.form"));
        field.getAccessibleContext().setAccessibleName(WORDS.get("figures.date"));
        field.addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent e) {
                SwingUtilities.invokeLater(() -> takeDate(field));
            }
        });
        field.addActionListener(e -> takeDate(field));
        return field;
    }

    private void takeDate(JTextField field) {
        var now = model.date().map(PartialDate::toString).orElse("");
        var typed = field.getText().strip();
        if (typed.equals(now)) {
            return;
        }
        try {
            model.setDate(typed.isEmpty() ? null : TypedDate.parse(typed));
        } catch (IllegalArgumentException e) {
            field.putClientProperty(FlatClientProperties.OUTLINE, FlatClientProperties.OUTLINE_ERROR);
            field.setToolTipText(Objects.requireNonNullElse(e.getMessage(), WORDS.get("figures.date.form")));
        }
    }
}
