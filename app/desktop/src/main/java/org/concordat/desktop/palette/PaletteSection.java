package org.concordat.desktop.palette;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.concordat.api.core.Remarks;
import org.concordat.api.model.CareModel;
import org.concordat.api.vocabulary.NodeType;
import org.concordat.api.vocabulary.Words;
import org.concordat.desktop.palette.PaletteEntry.Heading;
import org.concordat.desktop.palette.PaletteEntry.OfTemplate;
import org.concordat.desktop.palette.PaletteEntry.OfType;

/**
 * What stands together in the palette.
 *
 * @param id of the care model that brings it, or what stands for one
 */
record PaletteSection(String id, String label, String help, List<PaletteEntry> entries) {

    private static final Words WORDS = Words.beside(PaletteSection.class);

    /** The types of a care model and then its templates. */
    static PaletteSection of(CareModel model) {
        var types = model.nodeTypes().stream()
                .filter(type -> !type.isAbstract() && !Remarks.isOne(type))
                .<PaletteEntry>map(OfType::new);
        var templates = model.templates().stream().<PaletteEntry>map(OfTemplate::new);
        return new PaletteSection(
                model.id(),
                model.name(),
                model.description(),
                Stream.concat(types, templates).toList());
    }

    /** Types that no care model gathers. @param id also the key of its words */
    static PaletteSection of(String id, Collection<NodeType> types) {
        return of(id, types.stream().<PaletteEntry>map(OfType::new).toList());
    }

    static PaletteSection of(String id, List<PaletteEntry> entries) {
        return new PaletteSection(id, WORDS.get(id), WORDS.get(id + ".help"), entries);
    }

    PaletteSection with(List<PaletteEntry> others) {
        return new PaletteSection(id, label, help, others);
    }

    /** The heading and what stands beneath it; nothing where there is nothing to stand there. */
    Stream<PaletteEntry> lines(boolean collapsed) {
        var heading = new Heading(id, label, help, collapsed);
        return entries.isEmpty()
                ? Stream.of()
                : Stream.concat(Stream.of(heading), collapsed ? Stream.of() : entries.stream());
    }
}
