package org.concordat.core.recasting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordat.api.core.Core;
import org.concordat.api.edit.ChangeLink;
import org.concordat.api.edit.ChangeNode;
import org.concordat.api.edit.Edit;
import org.concordat.api.edit.Group;
import org.concordat.api.edit.RemoveLink;
import org.concordat.api.edit.RemoveNode;
import org.concordat.api.fact.NodeId;
import org.concordat.api.model.Vocabulary;
import org.concordat.api.network.Facts;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.core.document.Document;

/**
 * Making one node of several. The one that stays takes over their links, their facts and what refers to them, and their place in views
 * that it is not in. Links among them go; so does a link that would only say again what another one says. It describes; it changes
 * nothing. Belongs to the thread of the document; the cost is linear in the network.
 */
public final class Merger {

    private final Document document;
    private final Vocabulary vocabulary;
    private final Node stays;
    private final List<Node> goes;
    private final MergedFacts facts;
    private final References references;
    private final List<Link> among = new ArrayList<>();
    private final List<Link> doubled = new ArrayList<>();
    private final Map<Link, Link> moved = new LinkedHashMap<>();

    private Merger(Document document, Vocabulary vocabulary, Node stays, List<Node> goes, Map<String, NodeId> choices) {
        this.document = document;
        this.vocabulary = vocabulary;
        this.stays = stays;
        this.goes = goes;
        facts = new MergedFacts(Stream.concat(Stream.of(stays), goes.stream()).toList(), choices);
        references = new References(goes.stream().map(Node::id).collect(Collectors.toSet()), stays.id());
        sortLinks();
    }

    /**
     * Makes one of these nodes, which are in the network.
     *
     * @param stays the one whose id and type remain
     * @throws NullPointerException if one of them is not here
     */
    public static Merger of(Document document, Vocabulary vocabulary, NodeId stays, Collection<NodeId> goes) {
        return new Merger(
                document,
                vocabulary,
                node(document, stays),
                goes.stream()
                        .filter(id -> !id.equals(stays))
                        .distinct()
                        .map(id -> node(document, id))
                        .toList(),
                Map.of());
    }

    private static Node node(Document document, NodeId id) {
        return Objects.requireNonNull(document.network().node(id), id::value);
    }

    /** The same merger, taking a fact from one of the nodes. */
    public Merger choosing(String attribute, NodeId whose) {
        var choices = new HashMap<>(facts.choices());
        choices.put(attribute, whose);
        return new Merger(document, vocabulary, stays, goes, choices);
    }

    private void sortLinks() {
        var ids = new HashSet<>(references.from());
        ids.add(stays.id());
        var known = new HashMap<List<Object>, List<Facts>>();
        Stream.concat(Stream.of(stays), goes.stream())
                .flatMap(node -> links(node.id()))
                .distinct()
                .forEach(link -> {
                    if (references.from().contains(link.from())
                            || references.from().contains(link.to())) {
                        if (ids.contains(link.from()) && ids.contains(link.to())) {
                            among.add(link);
                            return;
                        }
                    }
                    sort(link, known);
                });
    }

    private void sort(Link link, Map<List<Object>, List<Facts>> known) {
        var after = link.between(references.at(link.from()), references.at(link.to()))
                .with(references.in(link.facts()));
        var same = known.computeIfAbsent(List.of(after.type(), after.from(), after.to()), k -> new ArrayList<>());
        if (same.stream().anyMatch(facts -> says(facts, after.facts())) && !after.equals(link)) {
            doubled.add(link);
            return;
        }
        same.add(after.facts());
        if (!after.equals(link)) {
            moved.put(link, after);
        }
    }

    /** Whether some facts say all that others say. */
    private static boolean says(Facts some, Facts others) {
        var all = some.asMap();
        return others.asMap().entrySet().stream().allMatch(e -> e.getValue().equals(all.get(e.getKey())));
    }

    private Stream<Link> links(NodeId id) {
        return Stream.concat(document.network().linksFrom(id).stream(), document.network().linksTo(id).stream());
    }

    public Node stays() {
        return stays;
    }

    public List<Node> goes() {
        return goes;
    }

    /** The facts on which they differ and of which only one can be taken: by attribute the value of each node that has one. */
    public Map<String, Map<NodeId, Object>> conflicts() {
        return facts.conflicts();
    }

    /** Whose value of a fact is taken. */
    public NodeId chosen(String attribute) {
        var values = facts.conflicts().getOrDefault(attribute, Map.of());
        var choice = facts.choices().get(attribute);
        return choice != null && values.containsKey(choice)
                ? choice
                : values.keySet().stream().findFirst().orElse(stays.id());
    }

    /** The node as it is afterwards. */
    public Node merged() {
        return stays.with(references.in(facts.facts()));
    }

    /** Links among the nodes, which go. */
    public List<Link> among() {
        return List.copyOf(among);
    }

    /** Links that would say again what another one says, and go. */
    public List<Link> doubled() {
        return List.copyOf(doubled);
    }

    /** Links that lead to the one that stays afterwards. */
    public List<Link> moved() {
        return List.copyOf(moved.keySet());
    }

    /** Those of the moved links that may join their ends now and may not afterwards; they are kept. */
    public List<Link> illegal() {
        var legality = new Legality(document.network(), vocabulary);
        return moved.entrySet().stream()
                .filter(e -> legality.allows(e.getKey()) && !legality.allows(e.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** It as one step. */
    public Edit edit() {
        var edits = new ArrayList<Edit>();
        var views = new MergedViews(document.views(), stays.id(), references.from());
        edits.addAll(views.straightened(moved.keySet()));
        among.forEach(link -> edits.add(new RemoveLink(link)));
        doubled.forEach(link -> edits.add(new RemoveLink(link)));
        moved.forEach((before, after) -> edits.add(new ChangeLink(before, after)));
        edits.addAll(referring());
        if (!merged().equals(stays)) {
            edits.add(new ChangeNode(stays, merged()));
        }
        edits.addAll(views.taken());
        goes.forEach(node -> edits.add(new RemoveNode(node)));
        edits.addAll(views.hidden());
        return new Group(
                TypeChange.WORDS.format(
                        "step.merge",
                        goes.size() + 1,
                        merged().get(Core.NAME, stays.type().label())),
                edits);
    }

    /** What refers to a node that goes, and is not among the nodes and links that change or go anyway. */
    private List<Edit> referring() {
        var done = new HashSet<Object>();
        done.add(stays.id());
        done.addAll(references.from());
        Stream.of(among, doubled, moved.keySet()).flatMap(Collection::stream).forEach(link -> done.add(link.id()));
        var edits = new ArrayList<Edit>();
        for (var node : document.network().nodes()) {
            var led = references.in(node.facts());
            if (led != node.facts() && !done.contains(node.id())) {
                edits.add(new ChangeNode(node, node.with(led)));
            }
        }
        for (var link : document.network().links()) {
            var led = references.in(link.facts());
            if (led != link.facts() && !done.contains(link.id())) {
                edits.add(new ChangeLink(link, link.with(led)));
            }
        }
        return edits;
    }

    /** The names of the views in which the one that stays takes the place of another, because it is not there yet. */
    public Set<String> takenOver() {
        var names = new LinkedHashSet<String>();
        document.views().stream()
                .filter(view -> view.box(stays.id()) == null
                        && references.from().stream().anyMatch(id -> view.box(id) != null))
                .forEach(view -> names.add(view.name()));
        return names;
    }
}
