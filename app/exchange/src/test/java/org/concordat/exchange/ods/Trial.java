package org.concordat.exchange.ods;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.concordat.api.fact.LinkId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Link;
import org.concordat.api.network.Network;
import org.concordat.api.network.Node;
import org.concordat.core.document.Content;
import org.concordat.core.document.Document;
import org.concordat.core.document.NetworkSnapshot;
import org.concordat.exchange.intake.Intake;
import org.concordat.exchange.intake.IntakeException;
import org.concordat.exchange.intake.SkipLog;
import org.concordat.exchange.intake.Skips;
import org.concordat.exchange.intake.Watcher;

/** An import of fixture files: which, where and on which day. */
record Trial(Map<OdsFile, Path> files, List<String> where, LocalDate day) {

    static final Network NOTHING = NetworkSnapshot.of(List.of(), List.of());

    /** The list of practices alone, as at the summer of 2022. */
    static Trial ofPractices() {
        return new Trial(Map.of(), List.of(), LocalDate.of(2022, 8, 1)).with(OdsFile.PRACTICES, "epraccur.csv");
    }

    /** Practices, mapping and lists. */
    static Trial ofAll() {
        return ofPractices().with(OdsFile.MAP, "map.csv").with(OdsFile.LISTS, "lists-all.csv");
    }

    Trial with(OdsFile kind, String fixture) {
        return with(kind, fixture(fixture));
    }

    Trial with(OdsFile kind, Path file) {
        var more = new EnumMap<OdsFile, Path>(OdsFile.class);
        more.putAll(files);
        more.put(kind, file);
        return new Trial(more, where, day);
    }

    Trial where(String... areas) {
        return new Trial(files, List.of(areas), day);
    }

    Trial on(int year, int month, int dayOfMonth) {
        return new Trial(files, where, LocalDate.of(year, month, dayOfMonth));
    }

    static Path fixture(String name) {
        try {
            return Path.of(
                    Objects.requireNonNull(Trial.class.getResource(name), name).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<String> lines(String fixture) throws IOException {
        return Files.readAllLines(fixture(fixture));
    }

    OdsImport read() throws IntakeException, IOException {
        return read(Watcher.NONE);
    }

    OdsImport read(Watcher watcher) throws IntakeException, IOException {
        return OdsImport.read(new OdsRequest(files, Area.parse(where), day), new SkipLog(), watcher);
    }

    Intake alone() throws IntakeException, IOException {
        return into(NOTHING);
    }

    Intake into(Network network) throws IntakeException, IOException {
        return read().into(network, List.of(), Watcher.NONE);
    }

    Skips skips() throws IntakeException, IOException {
        return alone().skips();
    }

    /** The codes of the practices that come in. */
    List<String> practices() throws IntakeException, IOException {
        return codes(alone(), "core.GPPractice");
    }

    /** The codes of what comes in, of one type. */
    static List<String> codes(Intake intake, String type) {
        return intake.nodes().stream()
                .filter(node -> node.type().id().equals(type))
                .map(node -> node.id().value().replaceFirst("^ods-", ""))
                .sorted()
                .toList();
    }

    /** The node with a code. */
    static Node node(Intake intake, String code) {
        return intake.nodes().stream()
                .filter(node -> node.id().equals(new NodeId("ods-" + code)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + code));
    }

    /** The link with an id, its "ods-" left out. */
    static Link link(Intake intake, String id) {
        return intake.links().stream()
                .filter(link -> link.id().equals(new LinkId("ods-" + id)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + id));
    }

    /** A new document after an intake. */
    static Document document(Intake intake) {
        var document = new Document(Content.empty("Test", "View"));
        document.apply(intake.edit());
        return document;
    }

    static Stream<String> reasons(Skips skips) {
        return skips.byReason().keySet().stream();
    }
}
