package org.concordat.chambers;

import static org.concordat.chambers.vocabulary.ChambersWords.WORDS;

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
import org.concordat.chambers.agreement.MembersAgreed;
import org.concordat.chambers.body.Meaning;
import org.concordat.chambers.function.Together;
import org.concordat.chambers.legal.Legal;
import org.concordat.chambers.practice.Practices;
import org.concordat.chambers.template.ChambersTemplates;
import org.concordat.chambers.vocabulary.ChambersAdditions;
import org.concordat.chambers.vocabulary.ChambersTypes;
import org.pf4j.Extension;

/** Practices that work together and keep their contracts, from an agreement to a company; or self-employed locum doctors who share their management. */
@Extension
public final class ChambersCareModel implements CareModel {

    private static final BundledIcons ICONS = BundledIcons.beside(ChambersCareModel.class, "medical-chambers");

    @Override
    public String id() {
        return "medical-chambers";
    }

    @Override
    public String name() {
        return WORDS.get("medical-chambers.model");
    }

    @Override
    public String version() {
        return "1.0.0";
    }

    @Override
    public String description() {
        return WORDS.get("medical-chambers.model.description");
    }

    @Override
    public List<NodeType> nodeTypes() {
        return ChambersTypes.NODE_TYPES;
    }

    @Override
    public List<LinkType> linkTypes() {
        return ChambersTypes.LINK_TYPES;
    }

    @Override
    public List<Addition> additions() {
        return ChambersAdditions.ALL;
    }

    @Override
    public List<Rule> rules() {
        return Stream.of(
                        Meaning.RULES, List.<Rule>of(new MembersAgreed()), Legal.RULES, Practices.RULES, Together.RULES)
                .flatMap(List::stream)
                .sorted(Comparator.comparing(rule -> rule.about().id()))
                .toList();
    }

    @Override
    public List<Measure> measures() {
        return Stream.of(Legal.MEASURES, Together.MEASURES)
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public List<Template> templates() {
        return ChambersTemplates.all();
    }

    @Override
    public List<ReportSection> reportSections() {
        return Stream.of(Legal.SECTIONS, Together.SECTIONS)
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public Optional<String> icon(String iconId) {
        return ICONS.find(iconId);
    }
}
