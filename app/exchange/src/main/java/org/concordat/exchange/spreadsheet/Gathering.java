package org.concordat.exchange.spreadsheet;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.concordat.api.core.Core;
import org.concordat.api.fact.LinkId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.fact.Source;
import org.concordat.api.model.Vocabulary;
import org.concordat.api.network.Element;
import org.concordat.api.network.Facts;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.LinkType;
import org.concordat.exchange.intake.Incoming;
import org.concordat.exchange.intake.Skipped;
import org.concordat.exchange.table.Place;
import org.jspecify.annotations.Nullable;

/** Brings together what all rows say: each node and each link once. Memory grows with the nodes and links, not with the rows. */
final class Gathering {

    private static final int ID_LENGTH = 12;

    private final Vocabulary vocabulary;
    private final EndFinder ends;
    private final Identities identities;
    private final @Nullable Source source;
    private final Map<NodeId, Seen<Node>> nodes = new LinkedHashMap<>();
    private final Map<String, Seen<Link>> links = new LinkedHashMap<>();
    private final List<Waiting> waiting = new ArrayList<>();

    Gathering(Vocabulary vocabulary, EndFinder ends, @Nullable Source source) {
        this.vocabulary = vocabulary;
        this.ends = ends;
        this.source = source;
        identities = new Identities(ends);
    }

    /** An element with the place where the table first speaks of it. */
    private record Seen<E>(E element, Place place) {}

    /** A link whose ends the table may name further down. */
    private record Waiting(LinkDraft draft, Map<NodeDraft, NodeId> here, Place place) {}

    /** Takes all that a row says, or nothing of it and tells why. */
    List<Skipped> take(RowMeaning row, Place place) {
        var here = new LinkedHashMap<NodeDraft, NodeId>();
        try {
            for (var draft : row.nodes()) {
                var id = identities.of(draft);
                identities.learn(draft, id);
                refuseContradiction(draft, id);
                here.put(draft, id);
            }
            for (var draft : row.links()) {
                if (draft.column() == null) {
                    check(type(draft, here), draft, here);
                }
            }
        } catch (UnfitCell e) {
            return List.of(new Skipped(place, e.reason(), e.detail()));
        }
        here.forEach((draft, id) -> put(draft, id, place));
        var problems = new ArrayList<Skipped>();
        for (var draft : row.links()) {
            var link = new Waiting(draft, here, place);
            if (draft.column() == null) {
                add(link, problems);
            } else {
                waiting.add(link);
            }
        }
        return problems;
    }

    /** Makes the links whose ends were waited for; tells which could not be made. */
    List<Skipped> finish() {
        var problems = new ArrayList<Skipped>();
        waiting.forEach(w -> add(w, problems));
        waiting.clear();
        return problems;
    }

    private void refuseContradiction(NodeDraft draft, NodeId id) throws UnfitCell {
        var seen = nodes.get(id);
        if (seen == null) {
            return;
        }
        var earlier = seen.element().facts();
        var name = earlier.get(Core.NAME, "");
        if (!draft.name().isEmpty() && !name.isEmpty() && !Letters.same(name, draft.name())) {
            throw new UnfitCell(
                    ImportTexts.of("reason.twoNames"),
                    ImportTexts.of(
                            "detail.twoNames",
                            code(draft),
                            draft.name(),
                            name,
                            seen.place().words()));
        }
        var conflict = Joining.conflict(earlier, draft.facts(), Core.NAME);
        if (conflict != null) {
            throw new UnfitCell(
                    ImportTexts.of("reason.contradiction"),
                    ImportTexts.of(
                            "detail.contradiction",
                            draft.called(),
                            label(conflict),
                            seen.place().words()));
        }
    }

    private static String code(NodeDraft draft) {
        return draft.codes().isEmpty()
                ? draft.id()
                : String.join(", ", draft.codes().values());
    }

    private String label(String attribute) {
        return vocabulary.attribute(attribute).<String>map(Attribute::label).orElse(attribute);
    }

    private void put(NodeDraft draft, NodeId id, Place place) {
        var seen = nodes.get(id);
        if (seen != null && seen.element().facts().equals(draft.facts())) {
            return;
        }
        var node = seen == null
                ? new Node(id, draft.type(), draft.facts())
                : seen.element().with(Joining.together(seen.element().facts(), draft.facts()));
        nodes.put(id, new Seen<>(node, seen == null ? place : seen.place()));
        ends.learn(node);
    }

    private Node end(LinkDraft.End end, Map<NodeDraft, NodeId> here) throws UnfitCell {
        if (end instanceof LinkDraft.Called called) {
            return ends.find(called.text());
        }
        var draft = ((LinkDraft.Here) end).node();
        var seen = nodes.get(here.get(draft));
        return seen == null
                ? new Node(Objects.requireNonNull(here.get(draft)), draft.type(), Facts.NONE)
                : seen.element();
    }

    private LinkType type(LinkDraft draft, Map<NodeDraft, NodeId> here) throws UnfitCell {
        var from = end(draft.from(), here);
        var to = end(draft.to(), here);
        var type = draft.type();
        if (type != null && vocabulary.allows(type, from.type(), to.type())) {
            return type;
        }
        var possible = vocabulary.linkTypesBetween(from.type(), to.type());
        if (type == null && possible.size() == 1) {
            return possible.get(0);
        }
        var labels = possible.stream().map(LinkType::label).collect(Collectors.joining(", "));
        throw new UnfitCell(
                ImportTexts.of(type == null ? "reason.untypedLink" : "reason.join"),
                ImportTexts.of(
                        possible.isEmpty() ? "detail.noJoin" : "detail.join",
                        type == null ? "" : type.label(),
                        from.type().label(),
                        to.type().label(),
                        labels));
    }

    private void check(LinkType type, LinkDraft draft, Map<NodeDraft, NodeId> here) throws UnfitCell {
        var seen = links.get(key(type, end(draft.from(), here), end(draft.to(), here), draft.facts()));
        var conflict = seen == null ? null : Joining.conflict(seen.element().facts(), draft.facts(), Core.NAME);
        if (seen != null && conflict != null) {
            throw new UnfitCell(
                    ImportTexts.of("reason.contradiction"),
                    ImportTexts.of(
                            "detail.contradiction",
                            type.label(),
                            label(conflict),
                            seen.place().words()));
        }
    }

    private void add(Waiting link, List<Skipped> problems) {
        var draft = link.draft();
        try {
            var type = type(draft, link.here());
            check(type, draft, link.here());
            var from = end(draft.from(), link.here());
            var to = end(draft.to(), link.here());
            var key = key(type, from, to, draft.facts());
            var seen = links.get(key);
            var facts = seen == null
                    ? draft.facts()
                    : Joining.together(seen.element().facts(), draft.facts());
            if (seen == null) {
                links.put(key, new Seen<>(new Link(id(key), type, from.id(), to.id(), facts), link.place()));
            } else if (!facts.equals(seen.element().facts())) {
                links.put(key, new Seen<>(seen.element().with(facts), seen.place()));
            }
        } catch (UnfitCell e) {
            problems.add(new Skipped(at(link), e.reason(), e.detail()));
        }
    }

    private static Place at(Waiting link) {
        var place = link.place();
        return new Place(place.file(), place.sheet(), place.row(), link.draft().column());
    }

    /** What tells a link from others: one that began on another day is another. */
    private static String key(LinkType type, Node from, Node to, Facts facts) {
        return String.join("\n", type.id(), from.id().value(), to.id().value(), since(facts));
    }

    /** The same for the same link each time, so that two people who import one table make one link. */
    private static LinkId id(String key) {
        return new LinkId(UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "")
                .substring(0, ID_LENGTH));
    }

    private static String since(Facts facts) {
        var from = facts.get(Core.VALID_FROM);
        return from == null ? "" : from.toString();
    }

    /** All that was gathered, each element with its source, if there is one. */
    Incoming incoming() {
        var incoming = new Incoming();
        for (var seen : nodes.values()) {
            var node = seen.element();
            var name = node.get(Core.NAME);
            var named = name == null && identities.isNew(node) ? node.with(Core.NAME, code(node)) : node;
            incoming.add((Node) sourced(named, name));
        }
        for (var seen : links.values()) {
            var link = seen.element();
            incoming.add((Link) sourced(link, null));
        }
        return incoming;
    }

    /** @param name as the source prints it; null for none */
    private Element sourced(Element element, @Nullable String name) {
        if (source == null || element.has(Core.SOURCES)) {
            return element;
        }
        var quoted = name == null ? source : new Source(source.document(), source.locator(), name, source.date());
        return element.with(element.facts().with(Core.SOURCES, List.of(quoted)));
    }

    private static String code(Node node) {
        var codes = node.get(Core.EXTERNAL_IDS, Map.<String, String>of());
        return codes.isEmpty() ? node.id().value() : codes.values().iterator().next();
    }
}
