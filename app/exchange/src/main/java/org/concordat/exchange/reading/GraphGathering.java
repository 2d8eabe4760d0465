package org.concordat.exchange.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concordat.api.fact.LinkId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.view.Box;
import org.concordat.exchange.intake.Incoming;
import org.concordat.exchange.intake.SkipLog;
import org.concordat.exchange.table.Place;
import org.jspecify.annotations.Nullable;

/** Gathers the nodes and links of a graph file as they come; links wait until all nodes are known. For one thread. */
final class GraphGathering implements GraphReceiver {

    private String file;
    private @Nullable String sheet;
    private final Meaning meaning;
    private final SkipLog skips;
    private final boolean upwards;
    private final Incoming incoming = new Incoming();
    private final Map<NodeId, Box> boxes = new HashMap<>();
    private final List<Waiting> waiting = new ArrayList<>();

    private record Waiting(Link link, Place place) {}

    GraphGathering(String file, Meaning meaning, SkipLog skips, boolean upwards) {
        this.file = file;
        this.meaning = meaning;
        this.skips = skips;
        this.upwards = upwards;
    }

    @Override
    public void graph(String name, String value) {
        // Said of the graph as a whole: the scan has seen it.
    }

    @Override
    public void table(String newFile, @Nullable String newSheet) {
        file = newFile;
        sheet = newSheet;
    }

    @Override
    public void flaw(long line, String reason, String detail) {
        skip(line, reason, detail);
    }

    private void skip(long line, String reason, String detail) {
        skips.skip(place(line), reason, detail);
    }

    private Place place(long line) {
        return new Place(file, sheet, line, null);
    }

    @Override
    public void node(FoundNode found) {
        if (found.id().isEmpty()) {
            skip(found.line(), ReadingTexts.of("skipped.noId"), found.cell(Cell.LABEL));
            return;
        }
        var id = Ids.node(found.id());
        if (incoming.has(id)) {
            skip(found.line(), ReadingTexts.of("skipped.twice"), found.id());
            return;
        }
        var type = meaning.typeOf(found, (reason, detail) -> skip(found.line(), reason, detail));
        incoming.add(new Node(
                id, type, meaning.factsOf(found, type, (reason, detail) -> skip(found.line(), reason, detail))));
        box(found, type.style().width(), type.style().height()).ifPresent(box -> boxes.put(id, box));
    }

    private Optional<Box> box(FoundNode found, double usualWidth, double usualHeight) {
        var x = number(found.cell(Cell.X));
        var y = number(found.cell(Cell.Y));
        if (x.isEmpty() || y.isEmpty()) {
            return Optional.empty();
        }
        double width = number(found.cell(Cell.WIDTH)).filter(w -> w > 0).orElse(usualWidth);
        double height = number(found.cell(Cell.HEIGHT)).filter(h -> h > 0).orElse(usualHeight);
        double centreY = upwards ? 0 - y.get() : y.get();
        try {
            return Optional.of(Box.of(x.get() - width / 2, centreY - height / 2, width, height));
        } catch (IllegalArgumentException e) {
            skip(found.line(), ReadingTexts.of("skipped.place"), String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    /** A spreadsheet of another country may have written it with a comma. */
    private static Optional<Double> number(String text) {
        try {
            return text.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Double.valueOf(text.replace(',', '.'))).filter(Double::isFinite);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    @Override
    public void link(FoundLink found) {
        var type = meaning.typeOf(found, (reason, detail) -> skip(found.line(), reason, detail));
        var facts = meaning.factsOf(found, type, (reason, detail) -> skip(found.line(), reason, detail));
        var link = new Link(id(found), type, Ids.node(found.from()), Ids.node(found.to()), facts);
        waiting.add(new Waiting(link, place(found.line())));
    }

    private LinkId id(FoundLink found) {
        var own = found.cell(Cell.EDGE_ID).isEmpty() ? found.id() : found.cell(Cell.EDGE_ID);
        return own.isEmpty() ? Ids.link(waiting.size() + " " + found.from() + " " + found.to()) : Ids.link(own);
    }

    /** All that was found; links between nodes that are not there are left out, and told. */
    Incoming incoming() {
        for (var one : waiting) {
            if (!incoming.has(one.link().from()) || !incoming.has(one.link().to())) {
                skips.skip(
                        one.place(),
                        ReadingTexts.of("skipped.end"),
                        one.link().id().value());
            } else if (incoming.has(one.link().id())) {
                skips.skip(
                        one.place(),
                        ReadingTexts.of("skipped.twice"),
                        one.link().id().value());
            } else {
                incoming.add(one.link());
            }
        }
        waiting.clear();
        return incoming;
    }

    /** Where the nodes stand, as far as the file says it. */
    Map<NodeId, Box> boxes() {
        return boxes;
    }
}
