package org.concordat.exchange.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.concordat.api.network.ReportPart;
import org.concordat.api.network.ReportPlan;
import org.concordat.api.report.Block;
import org.concordat.api.report.ReportSection;
import org.concordat.api.rule.Check;
import org.concordat.api.view.View;
import org.concordat.api.vocabulary.Words;
import org.concordat.core.caremodel.CareModels;
import org.concordat.core.plugin.gate.PluginFailure;
import org.concordat.exchange.export.Export;
import org.concordat.exchange.unnamed.WithoutNames;

/** Writes reports. */
public final class Reports {

    private static final Words WORDS = Words.beside(Reports.class);

    private final Map<String, ReportSection> sections = new LinkedHashMap<>();

    private Reports(List<ReportSection> sections) {
        sections.forEach(section -> this.sections.put(section.id(), section));
    }

    /** With the sections of these care models. */
    public static Reports of(CareModels careModels) {
        return new Reports(ReportSections.of(careModels));
    }

    /** All that can be chosen of it, in the usual order: the views, so that readers see what is spoken of, then the sections. */
    public List<ReportPart> offered(List<View> views) {
        var parts = new ArrayList<ReportPart>();
        views.forEach(view -> parts.add(new ReportPart.Picture(view.id().value())));
        sections.keySet().forEach(id -> parts.add(new ReportPart.Section(id)));
        return parts;
    }

    /** The title of a section that is offered. */
    public String title(String sectionId) {
        var section = sections.get(sectionId);
        return section == null ? WORDS.format("missing.title", sectionId) : section.title();
    }

    /**
     * Writes the report on an export, whose views are all that the document has. What of a plugin fails says so in its place.
     *
     * @param whole with names of persons, and with what does not stand on the day
     */
    public Report write(Export whole, ReportPlan plan) {
        var day = plan.asAt() == null ? whole.day() : plan.asAt();
        var named = whole.on(day);
        var export = plan.namesPeople() ? named : WithoutNames.of(named);
        var drawn = plan.asAt() == null ? export : export.asItStoodOn(day);
        var check = check(export);
        var parts = new ArrayList<Report.Part>();
        var silent = new ArrayList<String>();
        for (var part : plan.parts().isEmpty() ? offered(export.views()) : plan.parts()) {
            if (part instanceof ReportPart.Section section) {
                var blocks = blocks(section.id(), check);
                if (!blocks.isEmpty()) {
                    parts.add(new Report.Section(section.id(), title(section.id()), blocks));
                } else if (!plan.parts().isEmpty()) {
                    silent.add(title(section.id()));
                }
            } else if (part instanceof ReportPart.Picture picture) {
                drawn.views().stream()
                        .filter(view -> view.id().value().equals(picture.viewId())
                                && !view.boxes().isEmpty())
                        .forEach(view -> parts.add(new Report.Drawn(drawn, view)));
            }
        }
        return new Report(export, parts, silent);
    }

    /** The ids of the sections that have nothing to say on an export. Takes as long as writing them. */
    public List<String> silent(Export whole) {
        var check = check(whole);
        return sections.keySet().stream()
                .filter(id -> blocks(id, check).isEmpty())
                .toList();
    }

    private static Check check(Export export) {
        return new Check(export.network(), export.day(), export.thresholds());
    }

    private List<Block> blocks(String id, Check check) {
        var section = sections.get(id);
        if (section == null) {
            return List.of(new Block.Paragraph(WORDS.format("missing", id)));
        }
        try {
            return section.write(check);
        } catch (PluginFailure e) {
            return List.of(new Block.Paragraph(String.valueOf(e.getMessage())));
        }
    }
}
