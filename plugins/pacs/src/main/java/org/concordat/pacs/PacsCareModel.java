package org.concordat.pacs;

import static org.concordat.pacs.vocabulary.PacsWords.WORDS;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.api.measure.Measure;
import org.concordat.api.model.Addition;
import org.concordat.api.model.BundledIcons;
import org.concordat.api.model.CareModel;
import org.concordat.api.model.Template;
import org.concordat.api.report.ReportSection;
import org.concordat.api.rule.Rule;
import org.concordat.api.vocabulary.LinkType;
import org.concordat.api.vocabulary.NodeType;
import org.concordat.pacs.area.LocalArea;
import org.concordat.pacs.evaluation.Evaluation;
import org.concordat.pacs.integration.Integration;
import org.concordat.pacs.referral.Referral;
import org.concordat.pacs.scope.Scope;
import org.concordat.pacs.template.PacsTemplates;
import org.concordat.pacs.vertical.Vertical;
import org.concordat.pacs.vocabulary.PacsAdditions;
import org.concordat.pacs.vocabulary.PacsLinks;
import org.concordat.pacs.vocabulary.PacsTypes;
import org.pf4j.Extension;

/** Primary, community and most hospital care in one system built on the registered list, and practices that a trust runs. */
@Extension
public final class PacsCareModel implements CareModel {

    private static final BundledIcons ICONS = BundledIcons.beside(PacsCareModel.class, "pacs");

    @Override
    public String id() {
        return "pacs";
    }

    @Override
    public String name() {
        return WORDS.get("pacs.model");
    }

    @Override
    public String version() {
        return "1.0.0";
    }

    @Override
    public String description() {
        return WORDS.get("pacs.model.description");
    }

    @Override
    public List<NodeType> nodeTypes() {
        return PacsTypes.NODE_TYPES;
    }

    @Override
    public List<LinkType> linkTypes() {
        return PacsLinks.LINK_TYPES;
    }

    @Override
    public List<Addition> additions() {
        return PacsAdditions.ALL;
    }

    @Override
    public List<Rule> rules() {
        return Stream.of(
                        Scope.RULES,
                        Integration.RULES,
                        Vertical.RULES,
                        LocalArea.RULES,
                        Referral.RULES,
                        Evaluation.RULES)
                .flatMap(List::stream)
                .sorted(Comparator.comparing(rule -> rule.about().id()))
                .toList();
    }

    @Override
    public List<Measure> measures() {
        return Stream.of(Vertical.MEASURES, LocalArea.MEASURES, Referral.MEASURES)
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public List<Template> templates() {
        return PacsTemplates.all();
    }

    @Override
    public List<ReportSection> reportSections() {
        return Stream.of(Vertical.SECTIONS, LocalArea.SECTIONS, Referral.SECTIONS)
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public Optional<String> icon(String iconId) {
        return ICONS.find(iconId);
    }
}
