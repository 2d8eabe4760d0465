package org.concordat.desktop.inspector;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JComponent;
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
    private final transient Consumer<String> want;
    private final transient Map<Attribute<?>, FactRow<?>> rows = new LinkedHashMap<>();
    private transient @Nullable Sheet sheet;
    private transient @Nullable Attribute<?> added;
    private @Nullable JComponent last;

    /**
     * Empty at first.
     *
     * @param ids the elements; at least one
     * @param want told the id of an attribute to show though it is empty
     */
    FactSheet(Desk desk, List<ElementId> ids, Consumer<Attribute<?>> help, Consumer<String> want) {
        super(new MigLayout("insets 0 16 16 16, gapy 10, wrap 1", "[grow,fill]"));
        this.desk = desk;
        this.ids = ids;
        this.help = help;
        this.want = want;
    }

    /** Brings everything up to date; rows that stay keep the focus and what is being typed. */
    void show(Digest digest) {
        var now = digest.sheet();
        if (!now.equals(sheet)) {
            sheet = now;
            lay(now, digest.first());
        }
        rows.values().forEach(row -> show(row, digest));
        if (added != null) {
            reveal(added);
        }
    }

    private void lay(Sheet now, Element first) {
        removeAll();
        rows.keySet().retainAll(now.attributes());
        for (var section : now.sections()) {
            if (!section.title().isEmpty()) {
                add(Labels.section(section.title()), "gaptop 8");
            }
            section.attributes().forEach(this::addRow);
        }
        if (!now.unknown().isEmpty()) {
            addUnknown(now, first);
        }
        if (!now.more().isEmpty()) {
            add(adder(now.more()), "growx 0, gaptop 4");
        }
        if (last != null) {
            addLast(last);
        }
        revalidate();
        repaint();
    }

    /** Puts something beneath all facts, where it stays. */
    void addLast(JComponent section) {
        if (section.getParent() != this) {
            last = section;
            add(section, "wmin 0, gaptop 8");
        }
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
        return new FactRow<>(attribute, desk, new FactTake<>(desk, ids, attribute), help);
    }

    private static <T> void show(FactRow<T> row, Digest digest) {
        var attribute = row.attribute();
        boolean required = attribute.required() && !(digest.first() instanceof Link && attribute.equals(Core.NAME));
        row.show(digest.shown(attribute), required);
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
            item.addActionListener(e -> ask(attribute));
            menu.add(item);
        }
        return menu;
    }

    private void ask(Attribute<?> attribute) {
        added = attribute;
        want.accept(attribute.id());
    }

    private void reveal(Attribute<?> attribute) {
        var row = rows.get(attribute);
        if (row != null) {
            added = null;
            validate();
            row.focus();
            scrollRectToVisible(row.getBounds());
        }
    }

    void commit() {
        List.copyOf(rows.values()).forEach(FactRow::commit);
    }
}
