package org.concordat.exchange.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;
import org.concordat.api.core.Lifetimes;
import org.concordat.api.fact.ElementId;
import org.concordat.api.network.Element;
import org.concordat.api.network.Link;
import org.concordat.api.network.Network;
import org.concordat.api.network.Node;
import org.concordat.api.reading.InWords;
import org.concordat.api.vocabulary.ElementType;
import org.concordat.api.vocabulary.LinkType;
import org.concordat.api.vocabulary.NodeType;
import org.concordat.api.vocabulary.Words;
import org.concordat.exchange.export.Export;
import org.concordat.exchange.export.LegalText;
import org.concordat.exchange.words.FactsInWords;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the script of a page needs to know: the words, the views, and the elements that are in any of them. */
final class PageData {

    private static final Words WORDS = Words.beside(PageData.class);
    private static final String WORD = "word.";
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private final Export export;
    private final Network network;
    private final FactsInWords facts;
    private final ObjectNode root = JSON.createObjectNode();
    private final TreeMap<String, ElementType> types = new TreeMap<>();

    private PageData(Export export) {
        this.export = export;
        network = export.network();
        facts = new FactsInWords(network, export.careModels().vocabulary());
    }

    /** The text of a script element: nothing in it ends the element. */
    static String json(Export export) {
        var data = new PageData(export);
        data.fill();
        return JSON.writeValueAsString(data.root)
                .replace("<", "\\u003c")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    private void fill() {
        root.put("title", LegalText.of(export.title()));
        root.put("day", export.day().toString());
        root.put("asAt", WORDS.format("asAt", InWords.day(export.day())));
        var words = root.putObject("words");
        for (var key : WORDS.keys()) {
            if (key.startsWith(WORD)) {
                words.put(key.substring(WORD.length()), WORDS.get(key));
            }
        }
        var views = root.putArray("views");
        var shown = new HashSet<ElementId>();
        for (var view : export.views()) {
            views.addObject().put("name", LegalText.of(view.name()));
            shown.addAll(view.boxes().keySet());
        }
        putNodes(shown);
        putLinks(shown);
        putTypes();
    }

    private void putNodes(Set<ElementId> shown) {
        var nodes = root.putArray("nodes");
        network.nodes().stream()
                .filter(node -> shown.contains(node.id()))
                .sorted(Comparator.comparing(Node::id))
                .forEach(node -> put(node, nodes.addObject()));
    }

    private void putLinks(Set<ElementId> shown) {
        var links = root.putArray("links");
        network.links().stream()
                .filter(link -> shown.contains(link.from()) && shown.contains(link.to()))
                .sorted(Comparator.comparing(Link::id))
                .forEach(link -> put(
                        link,
                        links.addObject()
                                .put("from", link.from().value())
                                .put("to", link.to().value())));
    }

    private void put(Element element, ObjectNode into) {
        types.put(element.type().id(), element.type());
        into.put("id", element.id().value());
        into.put("type", element.type().id());
        into.put("name", LegalText.of(InWords.of(element, network)));
        putDays(element, into);
        putFacts(element, into.putArray("facts"));
    }

    private static void putDays(Element element, ObjectNode into) {
        var from = Lifetimes.earliest(element);
        var to = Lifetimes.latest(element);
        if (!from.equals(LocalDate.MIN)) {
            into.put("since", from.toString());
        }
        if (!to.equals(LocalDate.MAX)) {
            into.put("until", to.toString());
        }
        boolean isOver = !Lifetimes.standsOn(element, from.equals(LocalDate.MIN) ? to : from);
        if (isOver) {
            into.put("over", true);
        }
    }

    private void putFacts(Element element, ArrayNode into) {
        for (var said : facts.of(element)) {
            var fact = into.addObject().put("label", LegalText.of(said.label()));
            var lines = fact.putArray("lines");
            for (var line : said.lines()) {
                lines.addArray().add(LegalText.of(line.text())).add(LegalText.of(line.source()));
            }
        }
    }

    private void putTypes() {
        var all = root.putObject("types");
        types.forEach((id, type) -> {
            var one = all.putObject(id).put("label", type.label());
            if (type instanceof NodeType node) {
                one.put("node", true)
                        .put("fill", node.style().fill().hex())
                        .put("line", node.style().line().hex());
            } else if (type instanceof LinkType link) {
                one.put("line", link.style().line().hex());
            }
        });
    }
}
