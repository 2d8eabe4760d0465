package org.concordat.exchange.graph;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Element;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.view.Bend;
import org.concordat.api.view.Box;
import org.concordat.api.vocabulary.ElementType;
import org.concordat.api.vocabulary.LinkType;
import org.concordat.api.vocabulary.NodeType;
import org.concordat.exchange.export.Export;
import org.concordat.exchange.export.Frames;
import org.concordat.exchange.export.Nesting;
import org.jspecify.annotations.Nullable;

/**
 * A network as tables, as graph files are made of them. Nodes and links come in the order of their ids, so that equal networks give equal
 * files. Memory beyond the network is a few references for each element.
 */
public final class GraphTables {

    private final Export export;
    private final List<Node> nodes;
    private final List<Link> links;
    private final FactTable nodeFacts;
    private final FactTable linkFacts;
    private final TypeNames nodeTypes;
    private final TypeNames linkTypes;
    private final Frames frames;

    private GraphTables(Export export) {
        this.export = export;
        nodes = sorted(export.network().nodes());
        links = sorted(export.network().links());
        nodeFacts = new FactTable(export.day(), nodes);
        linkFacts = new FactTable(export.day(), links);
        nodeTypes = TypeNames.ofNodes(nodes);
        linkTypes = TypeNames.ofLinks(links);
        frames = Frames.of(export.network());
    }

    public static GraphTables of(Export export) {
        return new GraphTables(export);
    }

    private static <E extends Element> List<E> sorted(Collection<E> elements) {
        return elements.stream().sorted(Comparator.comparing(Element::id)).toList();
    }

    public String title() {
        return export.title();
    }

    /** The day whose figures stand in the cells. */
    public LocalDate day() {
        return export.day();
    }

    public List<Node> nodes() {
        return nodes;
    }

    public List<Link> links() {
        return links;
    }

    /** The types of the nodes, in the order of their ids. */
    public List<NodeType> nodeTypes() {
        return types(nodes, Node::type);
    }

    /** The types of the links, in the order of their ids. */
    public List<LinkType> linkTypes() {
        return types(links, Link::type);
    }

    private static <E extends Element, T extends ElementType> List<T> types(List<E> elements, Function<E, T> type) {
        var byId = new TreeMap<String, T>();
        elements.forEach(e -> byId.putIfAbsent(type.apply(e).id(), type.apply(e)));
        return List.copyOf(byId.values());
    }

    public FactTable nodeFacts() {
        return nodeFacts;
    }

    public FactTable linkFacts() {
        return linkFacts;
    }

    /** The type as graph databases name it: {@code GpPractice}. */
    public String typeName(Node node) {
        return typeName(node.type());
    }

    /** The type as graph databases name it: {@code PARTY_TO}. */
    public String typeName(Link link) {
        return typeName(link.type());
    }

    /** The type as graph databases name it. */
    public String typeName(ElementType type) {
        return type instanceof LinkType ? linkTypes.of(type) : nodeTypes.of(type);
    }

    /** The frame around a node, or null. */
    public @Nullable NodeId parent(Node node) {
        return frames.parent(node.id());
    }

    /** Which members stand within which frames in the view. */
    public Nesting nesting() {
        return Nesting.of(export.network(), export.view());
    }

    public boolean hasParents() {
        return !frames.isEmpty();
    }

    /** Whether any node has a place. */
    public boolean hasPlaces() {
        var view = export.view();
        return view != null && !view.boxes().isEmpty();
    }

    /** Where a node stands, with y growing downwards; null for nowhere. */
    public @Nullable Box box(Node node) {
        var view = export.view();
        return view == null ? null : view.box(node.id());
    }

    public List<Bend> bends(Link link) {
        var view = export.view();
        return view == null ? List.of() : view.bends(link.id());
    }

    /** What tells a reader of ours how the file is meant. */
    public Marker marker(boolean upwards) {
        var view = export.view();
        return new Marker(view == null ? "" : view.name(), upwards, day());
    }
}
