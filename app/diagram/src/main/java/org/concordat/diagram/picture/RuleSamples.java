package org.concordat.diagram.picture;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.concordat.api.core.Palette;
import org.concordat.api.style.Arrow;
import org.concordat.api.style.Colour;
import org.concordat.api.style.LinkStyle;
import org.concordat.api.style.NodeShape;
import org.concordat.api.style.NodeStyle;
import org.concordat.api.style.Stroke;
import org.concordat.api.view.Scale;
import org.concordat.api.view.StyleRule;
import org.concordat.api.view.StyleRule.Channel;
import org.concordat.diagram.figure.ChoiceMark;
import org.concordat.diagram.figure.Dress;
import org.concordat.diagram.figure.LinkFigure;
import org.concordat.diagram.figure.NodeFigure;
import org.concordat.diagram.figure.Route;
import org.concordat.diagram.figure.Theme;
import org.concordat.diagram.styling.Ends;
import org.concordat.diagram.styling.Styling;
import org.concordat.diagram.surface.Pen;
import org.concordat.diagram.surface.Surface;
import org.jspecify.annotations.Nullable;

/**
 * What the style rules of a view mean, as sections of a legend.
 *
 * @param marked whether choices have marks besides their colours
 */
record RuleSamples(Styling styling, boolean marked) {

    private static final int STEPS = 24;
    private static final double RAMP_WIDTH = 96;
    private static final double RAMP_HEIGHT = 14;
    private static final double SMALL = 8;
    private static final double THIN = 1;
    private static final double BROAD = 9;

    RuleSamples(Styling styling) {
        this(styling, true);
    }

    /** Those that colour types are left out: where each type is named, it is shown in its colour. */
    Map<String, List<Sample>> sections() {
        return sections(rule -> !isOfTypes(rule));
    }

    /** Of what can be told from afar: the colours of nodes, without the marks beside them. */
    Map<String, List<Sample>> sectionsFromAfar() {
        return new RuleSamples(styling, false).sections(rule -> isOfDots(rule) && !isOfTypes(rule));
    }

    /** The same where no type is named besides. */
    Map<String, List<Sample>> allFromAfar() {
        return new RuleSamples(styling, false).sections(RuleSamples::isOfDots);
    }

    private static boolean isOfDots(StyleRule rule) {
        return rule.sets() == Channel.COLOUR && !rule.scope().isOfLinks();
    }

    private static boolean isOfTypes(StyleRule rule) {
        return rule.by().equals(StyleRule.TYPE) && rule.scale() instanceof Scale.ByChoice;
    }

    private Map<String, List<Sample>> sections(Predicate<StyleRule> told) {
        var sections = new LinkedHashMap<String, List<Sample>>();
        for (var rule : styling.rules()) {
            if (told.test(rule.rule())) {
                sections.merge(heading(rule.rule()), samples(rule), RuleSamples::joined);
            }
        }
        return sections;
    }

    private static List<Sample> joined(List<Sample> one, List<Sample> other) {
        var both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }

    private String heading(StyleRule rule) {
        var of = rule.scope().isOfLinks() ? "links" : "nodes";
        var types = rule.scope().types().stream()
                .map(type -> styling.values().words(StyleRule.TYPE, type))
                .sorted()
                .toList();
        var what = styling.values().label(rule.by());
        var set = Texts.get("rule." + rule.sets().name(), what);
        return types.isEmpty() ? Texts.get("rule.of." + of, set) : Texts.get("rule.of.types", set, list(types));
    }

    private static String list(List<String> types) {
        int most = 3;
        return types.size() <= most
                ? String.join(", ", types)
                : Texts.get("rule.more", String.join(", ", types.subList(0, most - 1)), types.size() - most + 1);
    }

    private List<Sample> samples(Styling.Rule rule) {
        if (rule.rule().scale() instanceof Scale.Continuous scale) {
            return continuous(rule.rule(), scale, rule.ends());
        } else if (rule.rule().scale() instanceof Scale.ByChoice choices) {
            return byChoice(rule.rule(), choices);
        }
        return List.of(new Sample(
                Texts.get("rule.written", styling.values().label(rule.rule().by())), 0, (surface, theme, box) -> {}));
    }

    private List<Sample> continuous(StyleRule rule, Scale.Continuous scale, Ends ends) {
        if (!ends.isKnown()) {
            return List.of(new Sample(Texts.get("rule.nothing"), 0, (surface, theme, box) -> {}));
        }
        var low = styling.values().number(ends.low(), rule.by());
        var high = styling.values().number(ends.high(), rule.by());
        if (rule.sets() == Channel.COLOUR) {
            var words = scale.ramp().isDiverging()
                    ? Texts.get("rule.around", low, styling.values().number(ends.middle(), rule.by()), high)
                    : Texts.get("rule.range", low, high);
            return withUnknown(
                    rule,
                    List.of(new Sample(words, RAMP_WIDTH, (surface, theme, box) -> ramp(surface, theme, box, scale))));
        }
        return List.of(
                new Sample(low, (surface, theme, box) -> end(surface, theme, box, rule, true)),
                new Sample(high, (surface, theme, box) -> end(surface, theme, box, rule, false)));
    }

    private static void ramp(Surface surface, Theme theme, Rectangle2D box, Scale.Continuous scale) {
        double step = box.getWidth() / STEPS;
        double top = box.getCenterY() - RAMP_HEIGHT / 2;
        for (int i = 0; i < STEPS; i++) {
            var piece =
                    new Rectangle2D.Double(box.getX() + i * step, top, i == STEPS - 1 ? step : step + 0.5, RAMP_HEIGHT);
            surface.fill(piece, scale.ramp().at(i / (STEPS - 1.0)));
        }
        surface.draw(new Rectangle2D.Double(box.getX(), top, box.getWidth(), RAMP_HEIGHT), Pen.solid(theme.faded(), 1));
    }

    /** A small or a large dot, a thin or a broad line. */
    private static void end(Surface surface, Theme theme, Rectangle2D box, StyleRule rule, boolean low) {
        if (rule.sets() == Channel.SIZE) {
            double size = low ? SMALL : box.getHeight();
            surface.fill(
                    new Ellipse2D.Double(box.getCenterX() - size / 2, box.getCenterY() - size / 2, size, size),
                    theme.faded());
        } else {
            var style = new LinkStyle(Colour.of(Palette.MID_GREY), Stroke.SOLID, low ? THIN : BROAD, Arrow.NONE);
            line(surface, theme, box, style, null);
        }
    }

    private static void line(
            Surface surface, Theme theme, Rectangle2D box, LinkStyle style, @Nullable ChoiceMark mark) {
        List<Point2D> ends = List.of(
                new Point2D.Double(box.getMinX(), box.getCenterY()),
                new Point2D.Double(box.getMaxX(), box.getCenterY()));
        LinkFigure.of(Route.of(ends), style).withMark(mark).paintLine(surface, theme);
    }

    private List<Sample> byChoice(StyleRule rule, Scale.ByChoice choices) {
        var samples = new ArrayList<Sample>();
        choices.colours()
                .forEach((key, colour) ->
                        samples.add(swatch(rule, styling.values().words(rule.by(), key), colour, mark(rule, key))));
        samples.add(swatch(rule, Texts.get("rule.other"), Styling.OTHER, mark(rule, "")));
        return rule.by().equals(StyleRule.TYPE) ? samples : withUnknown(rule, samples);
    }

    private @Nullable ChoiceMark mark(StyleRule rule, String key) {
        return marked ? Styling.mark(rule, key) : null;
    }

    private static Sample swatch(StyleRule rule, String words, Colour colour, @Nullable ChoiceMark mark) {
        return new Sample(words, (surface, theme, box) -> {
            if (rule.scope().isOfLinks()) {
                line(surface, theme, box, new LinkStyle(colour, Stroke.SOLID, 3, Arrow.FILLED), mark);
            } else {
                node(surface, theme, box, new Dress(colour, false, 1, 0, "", mark));
            }
        });
    }

    /** With what has no value. The number of links is always known. */
    private static List<Sample> withUnknown(StyleRule rule, List<Sample> known) {
        if (rule.by().equals(StyleRule.LINKS)) {
            return known;
        }
        var all = new ArrayList<>(known);
        var words = Texts.get("rule.unknown");
        all.add(
                rule.scope().isOfLinks()
                        ? swatch(rule, words, Styling.OTHER, null)
                        : new Sample(
                                words,
                                (surface, theme, box) ->
                                        node(surface, theme, box, new Dress(null, true, 1, 0, "", null))));
        return all;
    }

    private static void node(Surface surface, Theme theme, Rectangle2D box, Dress dress) {
        var style =
                NodeStyle.of(NodeShape.ROUNDED, Palette.WHITE, Palette.BLACK).withLine(Palette.MID_GREY);
        NodeFigure.of(style, box, "").withDress(dress).paint(surface, theme);
    }
}
