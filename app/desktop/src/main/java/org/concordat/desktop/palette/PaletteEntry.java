package org.concordat.desktop.palette;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.concordat.api.core.Remarks;
import org.concordat.api.model.CareModel;
import org.concordat.api.model.Template;
import org.concordat.api.vocabulary.NodeType;
import org.concordat.api.vocabulary.Words;

/** A line of the palette. */
sealed interface PaletteEntry {

    /** Stands for the types used lately where a care model would. */
    String RECENT = "";

    /** Stands for what is no part of a network where a care model would. */
    String REMARKS = "remarks";

    Words WORDS = Words.beside(PaletteEntry.class);

    String label();

    String help();

    /** The name of a care model above what it brings. */
    record Heading(String careModel, String label, String help, boolean collapsed) implements PaletteEntry {}

    record OfType(NodeType type) implements PaletteEntry {
        @Override
        public String label() {
            return type.label();
        }

        @Override
        public String help() {
            return type.help();
        }
    }

    record OfTemplate(Template template) implements PaletteEntry {
        @Override
        public String label() {
            return template.label();
        }

        @Override
        public String help() {
            return template.help();
        }
    }

    /**
     * The lines of the palette: each care model with its types and then its templates, remarks last.
     *
     * @param query words that must all occur in label or help; while there are any, nothing is collapsed
     * @param collapsed ids of the care models of which only the heading is shown
     * @param recent types used lately, which stand above all others while nothing is looked for
     */
    static List<PaletteEntry> of(
            List<CareModel> careModels, String query, Set<String> collapsed, List<NodeType> recent) {
        var words = query.toLowerCase(Locale.ROOT).strip().split("\\s+");
        var entries = new ArrayList<PaletteEntry>();
        if (query.isBlank() && !recent.isEmpty()) {
            boolean closed = collapsed.contains(RECENT);
            entries.add(new Heading(RECENT, WORDS.get("recent"), WORDS.get("recent.help"), closed));
            entries.addAll(closed ? List.of() : recent.stream().map(OfType::new).toList());
        }
        for (var model : careModels) {
            var found = Stream.<PaletteEntry>concat(
                            model.nodeTypes().stream()
                                    .filter(t -> !t.isAbstract() && !Remarks.isOne(t))
                                    .map(OfType::new),
                            model.templates().stream().map(OfTemplate::new))
                    .filter(entry -> entry.matches(words))
                    .toList();
            boolean closed = query.isBlank() && collapsed.contains(model.id());
            entries.addAll(under(new Heading(model.id(), model.name(), model.description(), closed), found));
        }
        boolean closed = query.isBlank() && collapsed.contains(REMARKS);
        entries.addAll(under(
                new Heading(REMARKS, WORDS.get("remarks"), WORDS.get("remarks.help"), closed),
                Remarks.NODE_TYPES.stream()
                        .<PaletteEntry>map(OfType::new)
                        .filter(entry -> entry.matches(words))
                        .toList()));
        return entries;
    }

    private static List<PaletteEntry> under(Heading heading, List<PaletteEntry> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        return Stream.concat(Stream.of(heading), heading.collapsed() ? Stream.of() : found.stream())
                .toList();
    }

    private boolean matches(String... words) {
        var text = (label() + ' ' + help()).toLowerCase(Locale.ROOT);
        return Stream.of(words).allMatch(text::contains);
    }
}
