package org.concordat.diagram.flow;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.concordat.api.core.Palette;
import org.concordat.api.report.Block;
import org.concordat.api.style.Colour;
import org.concordat.diagram.figure.Contrast;

/** A colour for each kind of stop, of the palette of the drawing; the first eight differ for people with any kind of colour vision by lightness too. */
record Kinds(Map<String, Colour> colours) {

    private static final List<Colour> ALL = Stream.of(
                    Palette.BLUE,
                    Palette.ORANGE,
                    Palette.AQUA_GREEN,
                    Palette.PURPLE,
                    Palette.LIGHT_BLUE,
                    Palette.PINK,
                    Palette.DARK_GREY,
                    Palette.WARM_YELLOW)
            .map(Colour::of)
            .toList();
    private static final Colour WHITE = Colour.of(Palette.WHITE);

    /** In the order in which they occur. */
    static Kinds of(List<Block.Stop> stops) {
        var colours = new LinkedHashMap<String, Colour>();
        stops.forEach(stop -> colours.computeIfAbsent(stop.kind(), kind -> colour(colours.size())));
        return new Kinds(colours);
    }

    /** From the ninth on paler. */
    private static Colour colour(int number) {
        var colour = ALL.get(number % ALL.size());
        return number < ALL.size() ? colour : Contrast.blend(WHITE, colour, 0.4);
    }

    Colour of(Block.Stop stop) {
        return colours.getOrDefault(stop.kind(), ALL.get(0));
    }
}
