package org.concordat.desktop.inspector;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import net.miginfocom.swing.MigLayout;
import org.concordat.api.core.Core;
import org.concordat.api.fact.ElementId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Element;
import org.concordat.api.network.Link;
import org.concordat.api.network.Unread;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.desktop.creating.NamesakeLine;
import org.concordat.desktop.desk.Desk;
import org.concordat.desktop.theme.Labels;
import org.concordat.desktop.theme.TextChange;
import org.concordat.desktop.theme.Tips;
import org.concordat.desktop.theme.VerticalPanel;
import org.jspecify.annotations.Nullable;

/** The facts of one element, or those that several have in common, in sections. */
final class FactSheet extends VerticalPanel {

    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final transient List<ElementId> ids;
    private final transient Consumer<Attribute<?>> help;
    private final transient Map<Attribute<?>, FactRow<?>> rows = new LinkedHashMap<>();
    private final transient Set<String> wanted = new HashSet<>();
    private transient @Nullable Sheet sheet;

    /** @param ids the elements; at least one */
    FactSheet(Desk desk, List<ElementId> ids, Consumer<Attribute<?>> help) {
        super(new MigLayout("insets 0 16 16 16, gapy 10, wrap 1", "[grow,fill]"));
        this.desk = desk;
        this.ids = ids;
        this.help = help;
        refresh();
    }

    /** Brings everything up to date; rows that stay keep the focus and what is being typed. */
    void refresh() {
        var elements = ids.stream()
                .map(desk.network()::element)
                .flatMap(Stream::ofNullable)
                .toList();
        if (elements.isEmpty()) {
            return;
        }
        var now = Sheet.of(elements, desk.careModels(), wanted);
        if (!now.equals(sheet)) {
            sheet = now;
            lay(now, elements);
        }
        rows.values().forEach(row -> show(row, elements));
    }

    private void lay(Sheet now, List<? extends Element> elements) {
        removeAll();
        rows.keySet()
                .retainAll(now.sections().stream()
                        .flatMap(s -> s.attributes().stream())
                        .toList());
        for (var section : now.sections()) {
            if (!section.title().isEmpty()) {
                add(Labels.section(section.title()), "gaptop 8");
            }
            section.attributes().forEach(this::addRow);
        }
        if (!now.unknown().isEmpty()) {
            addUnknown(now, elements.get(0));
        }
        if (!now.more().isEmpty()) {
            add(adder(now.more()), "growx 0, gaptop 4");
        }
        revalidate();
        repaint();
    }

    private void addRow(Attribute<?> attribute) {
        add(rows.computeIfAbsent(attribute, this::row), "wmin 0");
    }

    private <T> FactRow<T> row(Attribute<T> attribute) {
        var row = plainRow(attribute);
        if (attribute.equals(Core.NAME) && ids.size() == 1 && ids.get(0) instanceof NodeId node) {
            addNamesakes(row, node);
        }
        return row;
    }

    /** Beneath a name stands who else is called so. */
    private void addNamesakes(FactRow<?> row, NodeId node) {
        var line = new NamesakeLine(desk.document(), other -> desk.selection().set(List.of(other)), null);
        row.addBeneath(line);
        row.field()
                .ifPresent(field -> TextChange.in(
                        field, text -> desk.network().find(node).ifPresent(named -> line.look(named, text))));
    }

    private <T> FactRow<T> plainRow(Attribute<T> attribute) {
        return new FactRow<>(
                attribute,
                desk,
                value -> {
                    var edit = FactEdits.set(desk.network(), ids, attribute, value);
                    if (!edit.leaves().isEmpty()) {
                        desk.apply(edit);
                    }
                },
                help);
    }

    private <T> void show(FactRow<T> row, List<? extends Element> elements) {
        var attribute = row.attribute();
        boolean required = attribute.required() && !(elements.get(0) instanceof Link && attribute.equals(Core.NAME));
        row.show(Shown.of(attribute, elements), required);
    }

    private void addUnknown(Sheet now, Element element) {
        add(Labels.section(TextForm.WORDS.get("section.unknown")), "gaptop 8");
        for (var id : now.unknown()) {
            add(Labels.muted(id), "wmin 0, gapbottom 0");
            var raw = element.facts().raw(id);
            add(Labels.wrapped(raw instanceof Unread unread ? unread.json() : Objects.toString(raw, "")), "wmin 0");
        }
    }

    private JButton adder(List<Attribute<?>> more) {
        var button = Labels.link(TextForm.WORDS.get("fact.add"), () -> {});
        button.addActionListener(e -> menu(more).show(button, 0, button.getHeight()));
        return button;
    }

    private JPopupMenu menu(List<Attribute<?>> more) {
        var menu = new JPopupMenu();
        for (var attribute : more) {
            var item = Labels.asWritten(new JMenuItem());
            item.setText(attribute.label());
            item.setToolTipText(Tips.of(attribute.help()));
            item.addActionListener(e -> reveal(attribute));
            menu.add(item);
        }
        return menu;
    }

    private void reveal(Attribute<?> attribute) {
        wanted.add(attribute.id());
        refresh();
        var row = rows.get(attribute);
        if (row != null) {
            validate();
            row.focus();
            scrollRectToVisible(row.getBounds());
        }
    }

    void commit() {
        List.copyOf(rows.values()).forEach(FactRow::commit);
    }
}
