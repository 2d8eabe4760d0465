package org.concordat.exchange.unnamed;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.concordat.api.core.Core;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.People;
import org.concordat.api.fact.Alias;
import org.concordat.api.fact.LinkId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.fact.Observation;
import org.concordat.api.fact.Source;
import org.concordat.api.network.Facts;
import org.concordat.api.network.Link;
import org.concordat.api.network.Network;
import org.concordat.api.network.Node;
import org.concordat.api.network.Unread;
import org.concordat.api.reading.InWords;
import org.concordat.api.style.Colour;
import org.concordat.api.view.Condition;
import org.concordat.api.view.Filter;
import org.concordat.api.view.Lane;
import org.concordat.api.view.Look;
import org.concordat.api.view.Scale;
import org.concordat.api.view.StyleRule;
import org.concordat.api.view.View;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.Words;
import org.concordat.core.document.NetworkSnapshot;
import org.concordat.exchange.export.Export;

/**
 * Leaves the names of persons out of an export: each person is only said to be what they are, such as "chief executive, Modality". Their
 * ids, which may be names, are replaced, and so are their names in the texts of others where they stand in full or after a title.
 */
public final class WithoutNames {

    private static final Words WORDS = Words.beside(WithoutNames.class);

    /** What of a person is no name. */
    private static final List<Attribute<?>> KEPT = List.of(
            Core.STATUS, Core.VALID_FROM, Core.VALID_TO, People.POST, People.PERSON_ORGANISATION, Organisations.REMIT);

    private final Map<NodeId, NodeId> nodes = new HashMap<>();
    private final Map<LinkId, LinkId> links = new HashMap<>();
    private final Map<NodeId, String> labels = new HashMap<>();
    private final NamesInText names;

    private WithoutNames(Network network) {
        var persons = network.nodes(People.PERSON)
                .sorted(Comparator.comparing((Node person) -> said(person, network))
                        .thenComparing(Node::id))
                .toList();
        var of = new LinkedHashMap<Node, String>();
        var taken = new HashMap<String, Integer>();
        for (var person : persons) {
            var said = said(person, network);
            int nth = taken.merge(said, 1, Integer::sum);
            of.put(person, nth == 1 ? said : WORDS.format("another", said, nth));
        }
        of.forEach((person, label) -> {
            labels.put(person.id(), label);
            nodes.put(person.id(), fresh(network, nodes.size()));
        });
        for (var link : network.links()) {
            if (nodes.containsKey(link.from()) || nodes.containsKey(link.to())) {
                links.put(link.id(), freshLink(network, links.size()));
            }
        }
        names = NamesInText.of(of);
    }

    /** The same export without names; itself if nobody is in it. */
    public static Export of(Export export) {
        return of(export, export.network());
    }

    /**
     * The same for an export of a part: who is not in it may be named in the texts of those who are.
     *
     * @param whole the network that it is a part of
     */
    public static Export of(Export export, Network whole) {
        if (whole.nodes(People.PERSON).findAny().isEmpty()) {
            return export;
        }
        var change = new WithoutNames(whole);
        return export.without(
                count(export.network()),
                change.names.without(export.title()),
                change.network(export.network()),
                export.views().stream().map(change::view).toList());
    }

    /** How many persons a network names. */
    public static int count(Network network) {
        return Math.toIntExact(
                network.nodes(People.PERSON).filter(WithoutNames::isNamed).count());
    }

    private static boolean isNamed(Node person) {
        return !person.get(Core.NAME, "").isBlank()
                || !person.facts().all(Core.ALIASES).isEmpty();
    }

    private static String said(Node person, Network network) {
        var post = person.get(People.POST, "").strip();
        var where = person.find(People.PERSON_ORGANISATION)
                .map(network::node)
                .filter(Objects::nonNull)
                .map(InWords::name)
                .orElse("");
        if (post.isEmpty() && where.isEmpty()) {
            return WORDS.get("person");
        }
        return post.isEmpty() ? WORDS.format("at", where) : where.isEmpty() ? post : WORDS.format("post", post, where);
    }

    private static NodeId fresh(Network network, int taken) {
        int number = taken + 1;
        while (network.node(new NodeId("person-" + number)) != null) {
            number += network.nodes().size();
        }
        return new NodeId("person-" + number);
    }

    private static LinkId freshLink(Network network, int taken) {
        int number = taken + 1;
        while (network.link(new LinkId("of-person-" + number)) != null) {
            number += network.links().size();
        }
        return new LinkId("of-person-" + number);
    }

    private Network network(Network network) {
        return NetworkSnapshot.of(
                network.nodes().stream().map(this::node).toList(),
                network.links().stream().map(this::link).toList());
    }

    private Node node(Node node) {
        var label = labels.get(node.id());
        if (label == null) {
            return node.with(facts(node.facts()));
        }
        var kept = Facts.of(Core.NAME, label);
        for (var attribute : KEPT) {
            var value = node.facts().raw(attribute.id());
            kept = value == null ? kept : kept.withRaw(attribute.id(), value(value));
        }
        return new Node(of(node.id()), node.type(), kept);
    }

    private Link link(Link link) {
        return new Link(of(link.id()), link.type(), of(link.from()), of(link.to()), facts(link.facts()));
    }

    private NodeId of(NodeId id) {
        return nodes.getOrDefault(id, id);
    }

    private LinkId of(LinkId id) {
        return links.getOrDefault(id, id);
    }

    private Facts facts(Facts facts) {
        var changed = new TreeMap<String, Object>();
        facts.forEach((id, value) -> changed.put(id, value(value)));
        return Facts.ofChecked(changed);
    }

    private Object value(Object value) {
        if (value instanceof String text) {
            return names.without(text);
        } else if (value instanceof NodeId id) {
            return of(id);
        } else if (value instanceof List<?> list) {
            return list.stream().map(this::value).toList();
        } else if (value instanceof Source source) {
            return source(source);
        } else if (value instanceof Observation seen && seen.source() != null) {
            return new Observation(seen.value(), seen.date(), source(seen.source()), names.without(seen.basis()));
        } else if (value instanceof Alias alias) {
            return new Alias(names.without(alias.name()), alias.from(), alias.to());
        } else if (value instanceof Map<?, ?> codes) {
            var changed = new TreeMap<String, Object>();
            codes.forEach((key, code) -> changed.put(String.valueOf(key), value(code)));
            return changed;
        } else if (value instanceof Unread unread) {
            return new Unread(json(unread.json()), names.without(unread.reason()));
        }
        return value;
    }

    /** What means nothing here may still name somebody. */
    private String json(String json) {
        var unnamed = names.withoutIn(json);
        for (var id : nodes.entrySet()) {
            unnamed = unnamed.replace(quoted(id.getKey()), quoted(id.getValue()));
        }
        return unnamed;
    }

    private static String quoted(NodeId id) {
        return '"' + id.value() + '"';
    }

    private Source source(Source source) {
        return new Source(
                names.without(source.document()),
                names.without(source.locator()),
                names.without(source.quote()),
                source.date());
    }

    private View view(View view) {
        return new View(
                view.id(),
                names.without(view.name()),
                view.boxes().entrySet().stream().collect(Collectors.toMap(e -> of(e.getKey()), Map.Entry::getValue)),
                view.bends().entrySet().stream().collect(Collectors.toMap(e -> of(e.getKey()), Map.Entry::getValue)),
                view.closed().entrySet().stream().collect(Collectors.toMap(e -> of(e.getKey()), e -> of(e.getValue()))),
                look(view.look()));
    }

    private Look look(Look look) {
        var lanes = look.lanes().stream()
                .map(lane -> new Lane(names.without(lane.heading()), lane.x(), lane.y(), lane.width(), lane.height()))
                .toList();
        return look.withLanes(lanes, look.lanesBy())
                .withRules(look.rules().stream().map(this::rule).toList())
                .withFilters(look.filters().stream().map(this::filter).toList());
    }

    private StyleRule rule(StyleRule rule) {
        if (!(rule.scale() instanceof Scale.ByChoice choices)) {
            return rule;
        }
        var colours = new LinkedHashMap<String, Colour>();
        choices.colours().forEach((choice, colour) -> colours.putIfAbsent(names.without(choice), colour));
        return new StyleRule(rule.scope(), rule.by(), rule.sets(), new Scale.ByChoice(colours));
    }

    /** Goes by what texts say now. */
    private Filter filter(Filter filter) {
        var asked = filter.condition();
        return asked == null
                ? filter
                : filter.where(new Condition(asked.attribute(), asked.test(), names.without(asked.value())));
    }

    private Set<NodeId> of(Set<NodeId> ids) {
        return ids.stream().map(this::of).collect(Collectors.toSet());
    }
}
