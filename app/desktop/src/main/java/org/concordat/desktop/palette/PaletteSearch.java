package org.concordat.desktop.palette;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Looks for words in the palette: what is called so comes before what only its help speaks of. */
final class PaletteSearch {

    /** Stands for what is found by its help where a care model would. */
    private static final String DESCRIBED = "described";

    private final String sought;
    private final List<String> words;

    PaletteSearch(String query) {
        sought = query.toLowerCase(Locale.ROOT).strip();
        words = List.of(sought.split("\\s+"));
    }

    /** What is called so in each section, the best sections first, and then all that is only described so. */
    List<PaletteEntry> in(List<PaletteSection> sections) {
        var named = new ArrayList<>(sections);
        named.replaceAll(section -> section.with(named(section)));
        named.removeIf(section -> section.entries().isEmpty());
        named.sort(Comparator.comparingInt(section -> rank(section.entries().get(0))));
        var described = PaletteSection.of(
                DESCRIBED,
                sections.stream()
                        .flatMap(section -> section.entries().stream())
                        .filter(entry -> !isNamed(entry) && isDescribed(entry))
                        .toList());
        return Stream.concat(named.stream(), Stream.of(described))
                .flatMap(section -> section.lines(false))
                .toList();
    }

    private List<PaletteEntry> named(PaletteSection section) {
        return section.entries().stream()
                .filter(this::isNamed)
                .sorted(Comparator.comparingInt(this::rank))
                .toList();
    }

    private boolean isNamed(PaletteEntry entry) {
        return words.stream().allMatch(label(entry)::contains);
    }

    private boolean isDescribed(PaletteEntry entry) {
        var text = label(entry) + ' ' + entry.help().toLowerCase(Locale.ROOT);
        return words.stream().allMatch(text::contains);
    }

    /** The lower the better: a label that begins so, a word of it that does, any other. */
    private int rank(PaletteEntry entry) {
        var label = label(entry);
        return label.startsWith(sought) ? 0 : label.contains(' ' + sought) ? 1 : 2;
    }

    private static String label(PaletteEntry entry) {
        return entry.label().toLowerCase(Locale.ROOT);
    }
}
