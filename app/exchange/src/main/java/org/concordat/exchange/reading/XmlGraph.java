package org.concordat.exchange.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.function.Function;
import javax.xml.stream.XMLStreamException;
import org.concordat.exchange.intake.IntakeException;
import org.jspecify.annotations.Nullable;

/** A graph in XML while it is read: nodes and edges, perhaps within each other, are told as they end. For one thread. */
public final class XmlGraph {

    private final XmlInput xml;
    private final GraphReceiver receiver;
    private final Deque<OpenElement> open = new ArrayDeque<>();

    private XmlGraph(XmlInput xml, GraphReceiver receiver) {
        this.xml = xml;
        this.receiver = receiver;
    }

    /** What a format does where an element begins. */
    @FunctionalInterface
    public interface Beginnings {

        /** @param element its name, without a prefix */
        void at(String element) throws XMLStreamException;
    }

    /**
     * Reads a graph whole.
     *
     * @param format what it is called, for people
     * @param root the element without which it is no such file
     */
    public static void read(
            InputStream in, GraphReceiver receiver, String format, String root, Function<XmlGraph, Beginnings> visit)
            throws IOException, IntakeException {
        try {
            var graph = new XmlGraph(new XmlInput(in), receiver);
            if (!graph.run(root, visit.apply(graph))) {
                throw Damage.none(format);
            }
        } catch (XMLStreamException e) {
            throw Damage.of(e, format);
        }
    }

    private boolean run(String root, Beginnings beginnings) throws XMLStreamException {
        boolean isMet = false;
        while (xml.next()) {
            isMet |= xml.element().equals(root);
            if (xml.isStart()) {
                beginnings.at(xml.element());
            } else if (xml.element().equals("node") || xml.element().equals("edge")) {
                open.pop().tell(receiver);
            }
        }
        return isMet;
    }

    public XmlInput xml() {
        return xml;
    }

    /** Tells something of the graph as a whole. */
    public void tell(String name, String value) {
        receiver.graph(name, value);
    }

    /** The innermost node or edge that is open; null for none. */
    public @Nullable OpenElement around() {
        return open.peek();
    }

    /** Opens the node or edge that begins here; it is told when it ends. @param presets the texts of cells that are not there */
    public OpenElement open(Map<String, String> presets) {
        var begun = new OpenElement(xml, presets);
        open.push(begun);
        return begun;
    }
}
