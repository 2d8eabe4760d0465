package org.concordat.exchange.spreadsheet;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordat.api.fact.ElementId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.model.Vocabulary;
import org.concordat.api.network.Element;
import org.concordat.api.network.Link;
import org.concordat.api.network.Network;
import org.concordat.api.network.Node;
import org.concordat.api.vocabulary.ElementType;
import org.concordat.api.vocabulary.LinkType;
import org.concordat.api.vocabulary.NodeType;
import org.concordat.exchange.intake.Intake;
import org.concordat.exchange.intake.IntakeException;
import org.concordat.exchange.intake.Rewriting;
import org.concordat.exchange.intake.SkipLog;
import org.concordat.exchange.intake.Watcher;
import org.concordat.exchange.table.TableSource;

/**
 * Rows that are pasted into a table of nodes or links. Unlike an import they are no source: what they say takes the place of what was
 * there. Reads on any thread and changes nothing.
 *
 * @param rows what the clipboard holds
 * @param subject what the table shows into which they are pasted
 */
public record TablePaste(TableSource.Pasted rows, Subject subject, Vocabulary vocabulary) {

    /** What each row is about, as far as it is known before anybody has looked at the rows. */
    public sealed interface Subject {

        /** Nodes, of any type. */
        record Nodes() implements Subject {}

        /** Nodes of a type. */
        record NodesOf(NodeType type) implements Subject {}

        /** Links, of any type. */
        record Links() implements Subject {}

        /** Links of a type. */
        record LinksOf(LinkType type) implements Subject {}
    }

    /** The rows as an import reads them. */
    public TableImport table() {
        return new TableImport(rows, vocabulary);
    }

    /** What the columns probably mean. */
    public Mapping guess() throws IOException, IntakeException {
        var sample = table().sample(TableSample.ENOUGH);
        var guess = new MappingGuess(vocabulary);
        if (subject instanceof Subject.NodesOf nodes) {
            return guess.about(sample, nodes.type());
        }
        if (subject instanceof Subject.LinksOf links) {
            return guess.ofLinks(sample, links.type());
        }
        return subject instanceof Subject.Links ? guess.ofLinks(sample, null) : guess.of(sample);
    }

    /** Of what type the rows are, so that others of it may be removed; empty where each row has its own. */
    public static Optional<ElementType> type(Mapping mapping, Vocabulary vocabulary) {
        var node = mapping.nodes().stream().findFirst().map(NodeRule::type);
        if (node.isPresent()) {
            return node.filter(id -> !id.isEmpty()).map(vocabulary::nodeType);
        }
        return mapping.links().stream()
                .findFirst()
                .map(LinkRule::type)
                .filter(id -> !id.isEmpty())
                .map(vocabulary::linkType);
    }

    /**
     * What pasting would do to a network.
     *
     * @param day at which the table shows figures
     * @param onlyThese whether what is of the {@link #type} and not among the rows is removed; not while there are rows that do not fit,
     *     as one of them may be meant
     * @throws IntakeException if the mapping does not fit the rows
     */
    public Intake into(
            Network network, Mapping mapping, LocalDate day, boolean onlyThese, SkipLog skips, Watcher watcher)
            throws IOException, IntakeException {
        var intake = table().into(network, mapping, skips, watcher, ImportTexts.of("paste"), new Rewriting(day), false);
        var type = type(mapping, vocabulary);
        if (!onlyThese || type.isEmpty()) {
            return intake;
        }
        return intake.skips().count() > 0
                ? intake.withRemarks(List.of(ImportTexts.of("paste.unsure")))
                : removing(others(network, intake, type.get()), intake, network);
    }

    private static List<? extends Element> others(Network network, Intake intake, ElementType type) {
        Set<ElementId> named = Stream.concat(intake.nodes().stream(), intake.links().stream())
                .map(Element::id)
                .collect(Collectors.toSet());
        Stream<? extends Element> all =
                type instanceof NodeType node ? network.nodes(node) : network.links((LinkType) type);
        return all.filter(element -> !named.contains(element.id())).toList();
    }

    private static Intake removing(List<? extends Element> others, Intake intake, Network network) {
        Set<NodeId> gone = others.stream()
                .filter(Node.class::isInstance)
                .map(node -> ((Node) node).id())
                .collect(Collectors.toSet());
        long links = gone.stream()
                .flatMap(id -> Stream.concat(network.linksFrom(id).stream(), network.linksTo(id).stream()))
                .map(Link::id)
                .distinct()
                .count();
        var taken = intake.withRemoved(others);
        return links == 0 ? taken : taken.withRemarks(List.of(ImportTexts.of("paste.links", links)));
    }
}
