package org.concordat.core.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.concordat.api.core.Core;
import org.concordat.api.edit.ChangeLink;
import org.concordat.api.edit.ChangeNode;
import org.concordat.api.edit.Edit;
import org.concordat.api.edit.Group;
import org.concordat.api.edit.RemoveNode;
import org.concordat.api.fact.Alias;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Facts;
import org.concordat.api.network.Link;
import org.concordat.api.network.Network;
import org.concordat.api.network.Node;
import org.concordat.api.reading.InWords;

/**
 * Makes one node of two: the links of the one that goes are hung on the one that stays, which takes its name as another name, its
 * sources, and every fact that it did not have itself.
 */
final class Merging {

    private Merging() {}

    static Edit of(Node goes, Node stays, Network network) {
        var edits = new ArrayList<Edit>();
        Stream.concat(network.linksFrom(goes.id()).stream(), network.linksTo(goes.id()).stream())
                .distinct()
                .forEach(l -> edits.add(new ChangeLink(l, moved(l, goes.id(), stays.id()))));
        edits.add(new ChangeNode(stays, stays.with(together(goes, stays))));
        edits.add(new RemoveNode(goes));
        return new Group(CoreRules.WORDS.format("CORE-08.merging", InWords.name(stays)), edits);
    }

    private static Link moved(Link link, NodeId goes, NodeId stays) {
        return link.between(
                link.from().equals(goes) ? stays : link.from(), link.to().equals(goes) ? stays : link.to());
    }

    private static Facts together(Node goes, Node stays) {
        var facts = new TreeMap<String, Object>(goes.facts().asMap());
        facts.putAll(stays.facts().asMap());
        return Facts.ofChecked(facts)
                .with(Core.ALIASES, aliases(goes, stays))
                .with(Core.SOURCES, both(stays.all(Core.SOURCES), goes.all(Core.SOURCES)));
    }

    private static List<Alias> aliases(Node goes, Node stays) {
        var name = stays.get(Core.NAME, "");
        var ofGoes = Stream.concat(goes.find(Core.NAME).map(Alias::of).stream(), goes.all(Core.ALIASES).stream())
                .filter(a -> !a.name().equals(name))
                .filter(a ->
                        stays.all(Core.ALIASES).stream().noneMatch(b -> b.name().equals(a.name())))
                .toList();
        return both(stays.all(Core.ALIASES), ofGoes);
    }

    private static <T> List<T> both(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).distinct().toList();
    }
}
