package org.concordat.desktop.window;

import java.awt.Rectangle;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.prefs.Preferences;
import java.util.stream.Collectors;
import org.concordat.desktop.window.Dock.Side;

/**
 * How a window stood when it was last closed: its place, and which panels it showed at which size. Remembered from one start to the next,
 * outside all documents.
 *
 * @param place in pixels of the screen, while it is not maximised
 * @param shown the panels that are seen; of those that share a place, the one in front
 * @param sizes of panels: widths at the sides, heights at the foot
 */
record Stance(Rectangle place, boolean maximised, Set<Side> shown, Map<Side, Integer> sizes) {

    private static final String KEY = "window";

    /** How the window stood that was closed last; empty if none was, or nobody can read it. */
    static Optional<Stance> last(Preferences memory) {
        var words = memory.get(KEY, "");
        try {
            return words.isEmpty() ? Optional.empty() : Optional.of(parse(words));
        } catch (IllegalArgumentException e) {
            // Another version has written it, or a person: the window stands as for the first time.
            return Optional.empty();
        }
    }

    static void forget(Preferences memory) {
        memory.remove(KEY);
    }

    void remember(Preferences memory) {
        memory.put(KEY, text());
    }

    /** As one line: place, whether maximised, panels shown, sizes. */
    private String text() {
        var panels = shown.stream().sorted().map(Side::name).collect(Collectors.joining(","));
        var room = new EnumMap<Side, Integer>(Side.class);
        room.putAll(sizes);
        var widths = room.entrySet().stream()
                .map(size -> size.getKey() + "=" + size.getValue())
                .collect(Collectors.joining(","));
        return String.join(
                ";", place.x + "," + place.y + "," + place.width + "," + place.height, maximised + "", panels, widths);
    }

    private static Stance parse(String text) {
        var parts = text.split(";", -1);
        if (parts.length != 4) {
            throw new IllegalArgumentException("Not four parts: " + text);
        }
        var place = Arrays.stream(parts[0].split(",")).map(Integer::valueOf).toList();
        if (place.size() != 4) {
            throw new IllegalArgumentException("Not a place: " + parts[0]);
        }
        var shown = EnumSet.noneOf(Side.class);
        items(parts[2]).forEach(name -> shown.add(Side.valueOf(name)));
        var sizes = new EnumMap<Side, Integer>(Side.class);
        for (var item : items(parts[3])) {
            int at = item.indexOf('=');
            sizes.put(Side.valueOf(item.substring(0, Math.max(0, at))), Integer.valueOf(item.substring(at + 1)));
        }
        return new Stance(
                new Rectangle(place.get(0), place.get(1), place.get(2), place.get(3)),
                Boolean.parseBoolean(parts[1]),
                shown,
                sizes);
    }

    private static Iterable<String> items(String list) {
        return list.isEmpty() ? Set.of() : Arrays.asList(list.split(","));
    }
}
