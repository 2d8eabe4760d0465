package org.concordat.desktop.importing.preview;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordat.api.core.Core;
import org.concordat.api.fact.NodeId;
import org.concordat.api.model.Vocabulary;
import org.concordat.api.network.Element;
import org.concordat.api.network.Link;
import org.concordat.api.network.Network;
import org.concordat.api.network.Node;
import org.concordat.api.vocabulary.ElementType;
import org.concordat.api.vocabulary.Words;
import org.concordat.exchange.intake.Changed;
import org.concordat.exchange.intake.Intake;
import org.concordat.exchange.intake.Skips;

/**
 * What an import would do, as it is shown.
 *
 * @param added how many elements of each type come in, nodes before links, the most frequent first
 * @param changes fact by fact
 * @param coming what is added, one by one; not more than anybody reads
 * @param going what is removed, one by one
 */
public record Outcome(
        Intake intake,
        List<TypeCount> added,
        List<ChangeRow> changes,
        List<NamedElement> coming,
        List<NamedElement> going) {

    /** An element and what it is called. */
    public record NamedElement(Element element, String name) {}

    private static final int MOST_NAMED = 20_000;

    /** That of importing nothing. */
    static final Outcome NONE = new Outcome(
            new Intake(
                    "",
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    Map.of(),
                    Skips.NONE,
                    List.of()),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    private static final Words WORDS = Words.beside(Outcome.class);

    public Outcome {
        added = List.copyOf(added);
        changes = List.copyOf(changes);
        coming = List.copyOf(coming);
        going = List.copyOf(going);
    }

    /** Takes time where much changes: not for the event thread. @param network as it is before */
    public static Outcome of(Intake intake, Network network, Vocabulary vocabulary) {
        var added = new ArrayList<>(counts(intake.addedNodes()));
        added.addAll(counts(intake.addedLinks()));
        var called = new Called(intake, network);
        var changes = new ArrayList<ChangeRow>();
        for (var changed : intake.changed()) {
            changes.addAll(rows(changed, called, vocabulary));
        }
        var coming = Stream.concat(intake.addedNodes().stream(), intake.addedLinks().stream())
                .limit(MOST_NAMED)
                .map(element -> new NamedElement(element, called.of(element)))
                .toList();
        var going = intake.removed().stream()
                .map(element -> new NamedElement(element, called.of(element)))
                .toList();
        return new Outcome(intake, added, changes, coming, going);
    }

    private static List<TypeCount> counts(Collection<? extends Element> elements) {
        Map<ElementType, Long> counts =
                elements.stream().collect(Collectors.groupingBy(Element::type, Collectors.counting()));
        return counts.entrySet().stream()
                .map(e -> new TypeCount(e.getKey(), e.getValue()))
                .sorted(Comparator.comparingLong(TypeCount::count)
                        .reversed()
                        .thenComparing(c -> c.type().label()))
                .toList();
    }

    /** A new source alone is one line that says so; beside other changes it goes without saying. */
    private static List<ChangeRow> rows(Changed changed, Called called, Vocabulary vocabulary) {
        var element = changed.before();
        var name = called.of(element);
        var told = changed.differences().stream()
                .filter(d -> !d.attributeId().equals(Core.SOURCES.id()))
                .map(d -> new ChangeRow(element, name, d.label(vocabulary), d.inWords()))
                .toList();
        return told.isEmpty()
                ? changed.differences().stream()
                        .map(d -> new ChangeRow(element, name, d.label(vocabulary), d.inWords()))
                        .toList()
                : told;
    }

    /** "41 nodes and 58 links would be added, and 3 elements changed. Nothing has been changed yet." */
    public String headline() {
        return intake.changesNothing()
                ? WORDS.format("headline.nothing", intake.unchanged().size())
                : WORDS.format(
                                "headline",
                                intake.addedNodes().size(),
                                intake.addedLinks().size(),
                                intake.changed().size(),
                                intake.unchanged().size(),
                                intake.removed().size())
                        .strip();
    }

    /** Which views come with it, what is on none, and why; empty where there is nothing to say. */
    public String viewsInWords() {
        var views = intake.views();
        if (views.isEmpty()) {
            int added = intake.addedNodes().size();
            return added > ProposedView.MOST ? WORDS.format("views.tooMany", added, ProposedView.MOST) : "";
        }
        var names = views.stream().map(v -> "\u201c" + v.name() + "\u201d").collect(Collectors.joining(", "));
        long unseen = intake.addedNodes().stream()
                .filter(node -> views.stream().allMatch(view -> view.box(node.id()) == null))
                .count();
        return WORDS.format("views", views.size(), names, unseen).strip();
    }

    /** How many rows were left out. */
    public long skipped() {
        return intake.skips().count();
    }

    /** What elements are called, in the network before and among those that come in. */
    private record Called(Function<NodeId, Optional<Node>> node) {

        Called(Intake intake, Network network) {
            this(lookup(intake, network));
        }

        private static Function<NodeId, Optional<Node>> lookup(Intake intake, Network network) {
            var added = new HashMap<NodeId, Node>();
            intake.addedNodes().forEach(node -> added.put(node.id(), node));
            return id -> network.find(id).or(() -> Optional.ofNullable(added.get(id)));
        }

        String of(Element element) {
            return element instanceof Link link
                    ? WORDS.format("link", of(link.from()), link.type().label(), of(link.to()))
                    : element.get(Core.NAME, element.type().label());
        }

        private String of(NodeId id) {
            return node.apply(id).map(this::of).orElse(id.value());
        }
    }
}
