package org.concordat.exchange.graphml;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.concordat.api.network.Element;
import org.concordat.api.network.Network;
import org.concordat.api.view.View;
import org.jspecify.annotations.Nullable;

/**
 * Writes networks as GraphML that Gephi, NetworkX, yEd, Cytoscape and Neo4j all read: every node and link with a column for each
 * attribute in use, dates as text, figures as they hold on a day. Equal networks give equal bytes. Has no state; may be used from any
 * thread. Memory beyond the network is a few references for each element.
 *
 * @see <a href="http://graphml.graphdrawing.org/specification.html">GraphML specification</a>
 */
public final class GraphmlWriter {

    private final GraphmlProfile profile;
    private final LocalDate day;

    /** @param day picks the figure that applies where several are dated */
    public GraphmlWriter(GraphmlProfile profile, LocalDate day) {
        this.profile = profile;
        this.day = day;
    }

    /**
     * Writes all of a network.
     *
     * @param title the name of the network
     * @param view where its nodes stand; null for nowhere
     * @param out is flushed and left open
     */
    public void write(String title, Network network, @Nullable View view, OutputStream out) throws IOException {
        try {
            // The JDK's writer sends single bytes to a stream, so the characters are gathered first.
            var gathered = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
            var xml = Xml.to(gathered);
            write(title, network, view, xml);
            xml.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void write(String title, Network network, @Nullable View view, Xml xml) {
        var nodes = sorted(network.nodes());
        var links = sorted(network.links());
        var nodeRows = new NodeRows(profile, day, nodes, Containment.of(network), view);
        var linkRows = new LinkRows(profile, day, links, view);
        xml.startDocument();
        xml.key("g_title", "graph", "title", ColumnType.STRING);
        xml.key("g_asAt", "graph", "asAt", ColumnType.STRING);
        nodeRows.writeKeys(xml);
        linkRows.writeKeys(xml);
        xml.startGraph();
        xml.data("g_title", title);
        xml.data("g_asAt", day.toString());
        nodes.forEach(node -> nodeRows.write(node, xml));
        links.forEach(link -> linkRows.write(link, xml));
        xml.endDocument();
    }

    private static <E extends Element> List<E> sorted(Collection<E> elements) {
        return elements.stream().sorted(Comparator.comparing(Element::id)).toList();
    }
}
