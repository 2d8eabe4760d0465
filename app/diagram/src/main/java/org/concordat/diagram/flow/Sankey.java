package org.concordat.diagram.flow;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.concordat.api.report.Block;
import org.concordat.api.vocabulary.Words;
import org.concordat.diagram.figure.Theme;
import org.concordat.diagram.picture.Artwork;
import org.concordat.diagram.surface.Group;
import org.concordat.diagram.surface.Pen;
import org.concordat.diagram.surface.Surface;
import org.concordat.diagram.text.PlainText;
import org.concordat.diagram.text.TextStyle;

/** Flows as a picture: bars for where they pass, and between them bands as wide as what flows. */
public final class Sankey implements Artwork {

    static final List<Double> DASHES = List.of(1.0, 6.0);

    private static final Words WORDS = Words.beside(Sankey.class);
    private static final Theme THEME = Theme.LIGHT;
    private static final double PADDING = 16;
    private static final double BAND = 0.34;
    private static final double PLATE = 0.72;
    private static final int MOST_TOLD = 60;
    private static final TextStyle AMOUNT = TextStyle.regular(12);
    /** Bands at least so wide have their amount on them. */
    private static final double ROOM_FOR_AMOUNT = 14;

    private final Block.Flows flows;
    private final SankeyLayout layout;
    private final Kinds kinds;
    private final Map<String, Bar> bars = new HashMap<>();
    private final Rectangle2D drawn;
    private final Key key;

    private Sankey(Block.Flows flows) {
        this.flows = flows;
        layout = SankeyLayout.of(flows);
        kinds = Kinds.of(flows.stops());
        layout.bars().forEach(bar -> bars.put(bar.stop().id(), bar));
        drawn = drawn();
        boolean anyUnknown = layout.bands().stream().anyMatch(band -> !band.isKnown());
        key = new Key(
                kinds,
                anyUnknown ? WORDS.get("unknown") : "",
                flows.unit().isBlank() ? "" : WORDS.format("unit", flows.unit()),
                Math.max(drawn.getWidth(), 420));
    }

    public static Sankey of(Block.Flows flows) {
        return new Sankey(flows);
    }

    private Rectangle2D drawn() {
        Rectangle2D all = new Rectangle2D.Double(0, 0, Bar.WIDTH, 1);
        for (var bar : layout.bars()) {
            all = all.createUnion(bar.box()).createUnion(bar.labelPlace());
        }
        for (var band : layout.bands()) {
            all = all.createUnion(band.bounds());
        }
        return all;
    }

    @Override
    public String title() {
        return flows.caption();
    }

    /** The flows in words, of very many the first. */
    @Override
    public String description() {
        var told = flows.flows().stream()
                .limit(MOST_TOLD)
                .map(flow -> WORDS.format("description.flow", name(flow.from()), name(flow.to()), flow.words()))
                .collect(Collectors.joining("; "));
        int more = flows.flows().size() - MOST_TOLD;
        var all = more > 0 ? told + "; " + WORDS.format("description.more", more) : told;
        return flows.unit().isBlank()
                ? WORDS.format("description.unitless", all)
                : WORDS.format("description", flows.unit(), all);
    }

    @Override
    public Rectangle2D bounds() {
        double width = Math.max(drawn.getWidth(), key.width());
        return new Rectangle2D.Double(
                drawn.getX() - PADDING,
                drawn.getY() - PADDING,
                width + 2 * PADDING,
                drawn.getHeight() + key.height() + 2 * PADDING);
    }

    @Override
    public void paint(Surface surface) {
        surface.fill(bounds(), THEME.canvas());
        surface.push(Group.LINKS);
        layout.bands().forEach(band -> paint(band, surface));
        surface.pop();
        surface.push(Group.NODES);
        layout.bars().forEach(bar -> paint(bar, surface));
        surface.pop();
        surface.push(Group.LABELS);
        layout.bands().forEach(band -> paintAmount(band, surface));
        layout.bars().forEach(bar -> paintLabel(bar, surface));
        surface.pop();
        key.paint(surface, THEME, drawn.getX(), drawn.getMaxY());
    }

    private void paint(Band band, Surface surface) {
        var flow = band.flow();
        var title = WORDS.format("flow", name(flow.from()), name(flow.to()));
        surface.push(new Group("flow-" + flow.from() + "-" + flow.to(), "flow", "", title, flow.words()));
        var colour = THEME.onCanvas(kinds.of(bar(flow.from()).stop()));
        if (band.isKnown()) {
            if (band.width() > 0) {
                surface.fill(band.area(), colour, BAND);
            }
            if (band.width() < 1) {
                // So little that it could not be seen.
                surface.draw(band.course(), Pen.solid(colour, 1).withOpacity(BAND));
            }
        } else {
            surface.draw(band.course(), new Pen(colour, Scale.UNKNOWN, DASHES, 0.8));
        }
        surface.pop();
    }

    private void paint(Bar bar, Surface surface) {
        var stop = bar.stop();
        surface.push(new Group("stop-" + stop.id(), "stop", "", stop.name(), stop.kind() + " " + bar.amount()));
        surface.fill(bar.box(), kinds.of(stop));
        surface.pop();
    }

    private void paintLabel(Bar bar, Surface surface) {
        var place = bar.labelPlace();
        if (!bar.labelAtLeft() && bar.label().width() > 0) {
            surface.fill(
                    new Rectangle2D.Double(place.getX() - 3, place.getY(), place.getWidth() + 6, place.getHeight()),
                    THEME.plate(),
                    PLATE);
        }
        bar.label().paint(surface, THEME, bar.labelX(), place.getMinY(), bar.anchor());
    }

    /** On the band before it ends, unless the label of either end says it. */
    private void paintAmount(Band band, Surface surface) {
        var flow = band.flow();
        var words = PlainText.line(flow.words());
        boolean said = bar(flow.to()).amount().equals(flow.words()) || isOnlyOneFrom(flow);
        if (!band.isKnown()
                || said
                || band.width() < ROOM_FOR_AMOUNT
                || AMOUNT.widthOf(words) > SankeyLayout.FREE - 16) {
            return;
        }
        var end = end(band.course());
        surface.text(
                words, end.getX() - 6, end.getY() + AMOUNT.capHeight() / 2, AMOUNT, THEME.text(), Surface.Anchor.END);
    }

    private boolean isOnlyOneFrom(Block.Flow flow) {
        return bar(flow.from()).amount().equals(flow.words())
                && flows.flows().stream()
                                .filter(other -> other.from().equals(flow.from()))
                                .count()
                        == 1;
    }

    private static Point2D end(Path2D course) {
        return course.getCurrentPoint();
    }

    private Bar bar(String stop) {
        return Objects.requireNonNull(bars.get(stop), stop);
    }

    private String name(String stop) {
        return bar(stop).stop().name();
    }
}
