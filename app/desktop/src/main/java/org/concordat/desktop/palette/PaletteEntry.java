package org.concordat.desktop.palette;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.concordat.api.core.Remarks;
import org.concordat.api.model.CareModel;
import org.concordat.api.model.Template;
import org.concordat.api.vocabulary.NodeType;

/** A line of the palette. */
sealed interface PaletteEntry {

    /** Stands for the types used lately where a care model would. */
    String RECENT = "recent";

    /** Stands for what is no part of a network where a care model would. */
    String REMARKS = "remarks";

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
     * The lines of the palette: each care model with its types and then its templates, remarks last. Where something is looked for, first
     * what has it in its label, the best first, and then what is found by its help.
     *
     * @param query words that must all occur in label or help; while there are any, nothing is collapsed
     * @param collapsed ids of the care models of which only the heading is shown
     * @param recent types used lately, which stand above all others while nothing is looked for
     */
    static List<PaletteEntry> of(
            List<CareModel> careModels, String query, Set<String> collapsed, List<NodeType> recent) {
        var sections = new ArrayList<PaletteSection>();
        if (query.isBlank() && !recent.isEmpty()) {
            sections.add(PaletteSection.of(RECENT, recent));
        }
        careModels.forEach(model -> sections.add(PaletteSection.of(model)));
        sections.add(PaletteSection.of(REMARKS, Remarks.NODE_TYPES));
        return query.isBlank()
                ? sections.stream()
                        .flatMap(section -> section.lines(collapsed.contains(section.id())))
                        .toList()
                : new PaletteSearch(query).in(sections);
    }
}
