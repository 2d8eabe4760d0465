package org.concordat.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.concordat.api.core.Core;
import org.concordat.api.exchange.Exported;
import org.concordat.api.exchange.Exporter;
import org.concordat.api.exchange.Importer;
import org.concordat.api.exchange.Importing;
import org.concordat.api.exchange.UnreadableFile;
import org.concordat.api.fact.NodeId;
import org.concordat.api.model.CareModel;
import org.concordat.api.network.Facts;
import org.concordat.api.network.Network;
import org.concordat.api.network.Node;
import org.concordat.api.view.Box;
import org.concordat.api.view.View;
import org.concordat.api.view.ViewId;
import org.concordat.core.caremodel.CareModels;
import org.concordat.core.document.NetworkSnapshot;
import org.jspecify.annotations.Nullable;

/** What everything that a care model writes and reads must keep. */
final class FormatAssertions {

    private static final LocalDate DAY = LocalDate.of(2017, 9, 1);
    private static final byte[] RUBBISH = "\0\1\2 no file of yours \ufffd\n\"".getBytes(StandardCharsets.UTF_16);

    private FormatAssertions() {}

    /** Of nothing, of each template, and of every type without facts and with a name that needs care. */
    static void equalNetworksGiveEqualBytes(CareModel model) throws IOException {
        for (Exporter exporter : model.exporters()) {
            for (var network : networks(model)) {
                for (var view : new View[] {null, view(network)}) {
                    var what = exported(network, view, model);
                    assertThat(written(exporter, what))
                            .as(exporter.format().id())
                            .isEqualTo(written(exporter, what));
                }
            }
        }
    }

    static void rubbishIsNoFile(CareModel model) {
        for (Importer importer : model.importers()) {
            assertThatThrownBy(() -> importer.read(new ByteArrayInputStream(RUBBISH), importing(model)))
                    .as(importer.format().id())
                    .isInstanceOf(UnreadableFile.class)
                    .message()
                    .isNotBlank();
        }
    }

    /** A format that is written and read comes back without a complaint about the file. */
    static void whatIsWrittenCanBeRead(CareModel model) throws IOException, UnreadableFile {
        for (Exporter exporter : model.exporters()) {
            for (Importer importer : model.importers()) {
                if (exporter.format().equals(importer.format())) {
                    for (var network : networks(model)) {
                        var bytes = written(exporter, exported(network, null, model));
                        if (bytes.length > 0) {
                            importer.read(new ByteArrayInputStream(bytes), importing(model));
                        }
                    }
                }
            }
        }
    }

    private static byte[] written(Exporter exporter, Exported what) throws IOException {
        var out = new ByteArrayOutputStream();
        exporter.write(what, out);
        return out.toByteArray();
    }

    private static Exported exported(Network network, @Nullable View view, CareModel model) {
        var terms = CareModels.of(List.of(model)).vocabulary();
        return new Exported("Test", network, view, DAY, Facts.NONE, terms);
    }

    private static Importing importing(CareModel model) {
        var terms = CareModels.of(List.of(model)).vocabulary();
        return new Importing("file", NetworkSnapshot.of(List.of(), List.of()), DAY, terms);
    }

    private static View view(Network network) {
        var boxes = new HashMap<NodeId, Box>();
        network.nodes().forEach(node -> boxes.put(node.id(), Box.of(200.0 * boxes.size(), 0, 160, 56)));
        return new View(new ViewId("view"), "View", boxes, new HashMap<>());
    }

    private static List<Network> networks(CareModel model) {
        var networks = new ArrayList<Network>();
        networks.add(NetworkSnapshot.of(List.of(), List.of()));
        model.templates().forEach(t -> networks.add(NetworkSnapshot.of(t.nodes(), t.links())));
        var types = CareModels.of(List.of(model)).vocabulary().nodeTypes().stream()
                .filter(type -> !type.isAbstract())
                .toList();
        networks.add(NetworkSnapshot.of(types.stream().map(Node::of).toList(), List.of()));
        networks.add(NetworkSnapshot.of(
                types.stream()
                        .map(type -> Node.of(type).with(Core.NAME, "=A \"name\", <&>;\nof two lines\u00e9"))
                        .toList(),
                List.of()));
        return networks;
    }
}
