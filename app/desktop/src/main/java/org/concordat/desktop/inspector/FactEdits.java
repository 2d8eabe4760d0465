package org.concordat.desktop.inspector;

import java.util.List;
import java.util.Locale;
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
        var edits = ids.stream()
                .map(network::element)
                .flatMap(Stream::ofNullable)
                .filter(e -> value == null ? e.facts().raw(attribute.id()) != null : !value.equals(e.get(attribute)))
                .map(e -> change(e, with(e.facts(), attribute, value)))
                .toList();
        return new Group(TextForm.WORDS.format("step.set", lower(attribute.label())), edits);
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
