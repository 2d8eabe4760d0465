package org.concordat.desktop.tables;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.concordat.api.edit.ChangeLink;
import org.concordat.api.edit.ChangeNode;
import org.concordat.api.edit.Edit;
import org.concordat.api.edit.Group;
import org.concordat.api.edit.RemoveLink;
import org.concordat.api.edit.RemoveNode;
import org.concordat.api.fact.ElementId;
import org.concordat.api.network.Element;
import org.concordat.api.network.Facts;
import org.concordat.api.network.Link;
import org.concordat.api.network.Network;
import org.concordat.api.network.Node;

/** The edits that a table makes: each is one step with a name, whatever the number of rows. */
final class CellEdits {

    private CellEdits() {}

    /** Changes a fact of these elements; those that are gone, or have it so already, are passed over. */
    static Edit set(Network network, Collection<ElementId> ids, Column column, UnaryOperator<Facts> change) {
        var edits = here(network, ids)
                .filter(element -> !change.apply(element.facts()).equals(element.facts()))
                .map(element -> edit(element, change.apply(element.facts())))
                .toList();
        return new Group(Texts.format("step.set", lower(column.title()), edits.size()), edits);
    }

    private static Edit edit(Element element, Facts facts) {
        return element instanceof Node node
                ? new ChangeNode(node, node.with(facts))
                : new ChangeLink((Link) element, ((Link) element).with(facts));
    }

    /** Removes these elements. */
    static Edit remove(Network network, Collection<ElementId> ids) {
        List<Edit> edits = here(network, ids).map(CellEdits::removal).toList();
        return edits.size() == 1 ? edits.get(0) : new Group(Texts.format("step.remove", edits.size()), edits);
    }

    private static Edit removal(Element element) {
        return element instanceof Node node ? new RemoveNode(node) : new RemoveLink((Link) element);
    }

    private static Stream<Element> here(Network network, Collection<ElementId> ids) {
        return ids.stream().map(network::element).flatMap(Stream::ofNullable);
    }

    private static String lower(String label) {
        boolean acronym = label.length() > 1 && Character.isUpperCase(label.charAt(1));
        return acronym ? label : label.substring(0, 1).toLowerCase(Locale.UK) + label.substring(1);
    }
}
