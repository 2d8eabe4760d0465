package org.concordat.exchange.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.concordat.api.fact.NodeId;
import org.concordat.api.model.Vocabulary;
import org.concordat.api.network.Network;
import org.concordat.api.view.Box;
import org.concordat.api.view.View;
import org.concordat.api.view.ViewId;
import org.concordat.exchange.graph.Marker;
import org.concordat.exchange.intake.FirstView;
import org.concordat.exchange.intake.Intake;
import org.concordat.exchange.intake.IntakeException;
import org.concordat.exchange.intake.SkipLog;
import org.concordat.exchange.intake.Watcher;
import org.jspecify.annotations.Nullable;

/** Imports a graph file. Files of ours come back as they were, up to what their format cannot hold; others through a mapping. */
public final class GraphImport {

    private static final ViewId VIEW = new ViewId("graph");
    private static final double READING = 0.8;

    private final Path file;
    private final GraphReader reader;
    private final Vocabulary vocabulary;
    private final GraphScan scan;

    private GraphImport(Path file, GraphReader reader, Vocabulary vocabulary, GraphScan scan) {
        this.file = file;
        this.reader = reader;
        this.vocabulary = vocabulary;
        this.scan = scan;
    }

    /** Looks through a file. @throws IntakeException if it cannot be read, with what is wrong in it */
    public static GraphImport of(Path file, GraphReader reader, Vocabulary vocabulary)
            throws IOException, IntakeException {
        var scan = new GraphScan();
        reader.read(file, scan);
        return new GraphImport(file, reader, vocabulary, scan);
    }

    /** What the file holds. */
    public GraphScan scan() {
        return scan;
    }

    /** Whether it is a file of ours, which needs no mapping. */
    public boolean isOurs() {
        return scan.marker().isPresent();
    }

    /** What its columns probably mean, by their names and what is in them. */
    public GraphMapping guess() {
        return new GraphMappingGuess(vocabulary).of(scan);
    }

    /**
     * What importing it into a network would do. What does not fit is left out and told. What comes into an empty network also gets a
     * view, with the places of the file if it has any.
     *
     * @param mapping null to take a file of ours as it is, or guess one of another program
     */
    public Intake into(Network network, @Nullable GraphMapping mapping, SkipLog skips, Watcher watcher)
            throws IOException, IntakeException {
        var marker = scan.marker();
        var used = mapping == null ? guess() : mapping;
        var asOurs = marker.filter(m -> mapping == null);
        var meaning = asOurs.<Meaning>map(m -> new OwnMeaning(vocabulary, m.day()))
                .orElseGet(() -> new MappedMeaning(vocabulary, used));
        var upwards = marker.map(Marker::upwards).orElse(reader.isUpwards());
        var gathering = new GraphGathering(name(), meaning, skips, upwards);
        watcher.reached(ReadingTexts.of("step", name()), 0);
        reader.read(file, gathering);
        var intake = gathering.incoming().into(network, ReadingTexts.of("edit", name()), skips.skips());
        var told = asOurs.isPresent() ? intake : intake.withRemarks(remarks(used));
        return withView(told, gathering.boxes(), network, watcher);
    }

    private String name() {
        return String.valueOf(file.getFileName());
    }

    private Intake withView(Intake intake, Map<NodeId, Box> boxes, Network network, Watcher watcher) {
        if (!network.nodes().isEmpty() || boxes.isEmpty()) {
            return FirstView.in(intake, network, watcher.between(READING, 1));
        }
        var name = scan.marker().map(Marker::view).orElse("");
        var title = name.isEmpty() ? ReadingTexts.of("view") : name;
        return intake.withViews(List.of(new View(VIEW, title, boxes, Map.of())));
    }

    private List<String> remarks(GraphMapping used) {
        var left = new TreeSet<String>();
        addLeft(scan.nodeColumns().keySet(), used.nodes(), left);
        addLeft(scan.linkColumns().keySet(), used.links(), left);
        return left.isEmpty() ? List.of() : List.of(ReadingTexts.of("columnsLeft", String.join(", ", left)));
    }

    private static void addLeft(Iterable<String> columns, GraphMapping.Half half, TreeSet<String> left) {
        for (var column : columns) {
            boolean isTaken = column.equals(half.typeColumn())
                    || column.equals(half.nameColumn())
                    || half.facts().containsKey(column)
                    || Cell.ALL.contains(column);
            if (!isTaken) {
                left.add(column);
            }
        }
    }
}
