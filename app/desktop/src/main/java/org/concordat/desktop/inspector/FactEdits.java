package org.concordat.desktop.inspector;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.concordat.api.edit.ChangeLink;
import org.concordat.api.edit.ChangeNode;
import org.concordat.api.edit.ChangeSettings;
import org.concordat.api.edit.Edit;
import org.concordat.api.edit.Group;
import org.concordat.api.fact.ElementId;
import org.concordat.api.network.Element;
import org.concordat.api.network.Facts;
import org.concordat.api.network.Link;
import org.concordat.api.network.Network;
import org.concordat.api.network.Node;
import org.concordat.api.network.Settings;
import org.concordat.api.vocabulary.Attribute;
import org.jspecify.annotations.Nullable;

/** The edits that the inspector makes: each is one step with a name. */
final class FactEdits {

    private FactEdits() {}

    /** Sets a fact of these elements as they are now, or takes it away for null; elements that are gone are passed over. */
    static <T> Edit set(Network network, List<ElementId> ids, Attribute<T> attribute, @Nullable T value) {
        return each(network, ids, attribute, facts -> {
            boolean same = value == null ? facts.raw(attribute.id()) == null : value.equals(facts.get(attribute));
            return same ? facts : with(facts, attribute, value);
        });
    }

    /** Adds to what each of these elements has of a list; what it has already is not added again. */
    static <T> Edit add(Network network, List<ElementId> ids, Attribute<T> attribute, T more) {
        return each(network, ids, attribute, facts -> facts.with(attribute, extended(attribute, facts, more)));
    }

    private static <T> T extended(Attribute<T> attribute, Facts facts, T more) {
        var own = facts.get(attribute);
        if (own instanceof List<?> list && more instanceof List<?> items) {
            return attribute
                    .kind()
                    .checked(Stream.concat(list.stream(), items.stream())
                            .distinct()
                            .toList());
        } else if (own instanceof Map<?, ?> map && more instanceof Map<?, ?> entries) {
            var both = new HashMap<Object, Object>(map);
            both.putAll(entries);
            return attribute.kind().checked(both);
        }
        return more;
    }

    private static Edit each(
            Network network, List<ElementId> ids, Attribute<?> attribute, UnaryOperator<Facts> change) {
        var edits = new ArrayList<Edit>();
        for (var id : ids) {
            var element = network.element(id);
            if (element != null && !change.apply(element.facts()).equals(element.facts())) {
                edits.add(change(element, change.apply(element.facts())));
            }
        }
        var label = lower(attribute.label());
        return new Group(
                edits.size() > 1
                        ? TextForm.WORDS.format("step.setMany", label, edits.size())
                        : TextForm.WORDS.format("step.set", label),
                edits);
    }

    private static <T> Facts with(Facts facts, Attribute<T> attribute, @Nullable T value) {
        return value == null ? facts.without(attribute) : facts.with(attribute, value);
    }

    private static Edit change(Element element, Facts facts) {
        return element instanceof Node node
                ? new ChangeNode(node, node.with(facts))
                : new ChangeLink((Link) element, ((Link) element).with(facts));
    }

    /** Sets a threshold of a rule, or takes the preset again for null. */
    static <T> Edit parameter(Settings settings, Attribute<T> attribute, @Nullable T value) {
        var changed = settings.withParameters(with(settings.parameters(), attribute, value));
        return Group.of(
                TextForm.WORDS.format("step.parameter", lower(attribute.label())),
                new ChangeSettings(settings, changed));
    }

    static Edit settings(Settings before, Settings after) {
        return new ChangeSettings(before, after);
    }

    private static String lower(String label) {
        boolean acronym = label.length() > 1 && Character.isUpperCase(label.charAt(1));
        return acronym ? label : label.substring(0, 1).toLowerCase(Locale.UK) + label.substring(1);
    }
}
