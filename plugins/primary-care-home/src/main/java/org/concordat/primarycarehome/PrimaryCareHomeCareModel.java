package org.concordat.primarycarehome;

import static org.concordat.primarycarehome.vocabulary.PrimaryCareHomeWords.WORDS;

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
import org.concordat.primarycarehome.characteristic.Characteristics;
import org.concordat.primarycarehome.focus.Aims;
import org.concordat.primarycarehome.home.Overlaps;
import org.concordat.primarycarehome.money.Finance;
import org.concordat.primarycarehome.population.Population;
import org.concordat.primarycarehome.template.PrimaryCareHomeTemplate;
import org.concordat.primarycarehome.vocabulary.PrimaryCareHomeAdditions;
import org.concordat.primarycarehome.vocabulary.PrimaryCareHomeTypes;
import org.concordat.primarycarehome.workforce.Workforce;
import org.pf4j.Extension;

/** A registered population of 30,000 to 50,000 people, one team across primary, secondary and social care, and a unified budget with shared risk and reward. */
@Extension
public final class PrimaryCareHomeCareModel implements CareModel {

    private static final BundledIcons ICONS = BundledIcons.beside(PrimaryCareHomeCareModel.class, "primary-care-home");

    @Override
    public String id() {
        return "primary-care-home";
    }

    @Override
    public String name() {
        return WORDS.get("primary-care-home.model");
    }

    @Override
    public String version() {
        return "1.0.0";
    }

    @Override
    public String description() {
        return WORDS.get("primary-care-home.model.description");
    }

    @Override
    public List<NodeType> nodeTypes() {
        return PrimaryCareHomeTypes.NODE_TYPES;
    }

    @Override
    public List<LinkType> linkTypes() {
        return PrimaryCareHomeTypes.LINK_TYPES;
    }

    @Override
    public List<Addition> additions() {
        return PrimaryCareHomeAdditions.ALL;
    }

    @Override
    public List<Rule> rules() {
        return Stream.of(Population.RULES, Workforce.RULES, Finance.RULES, Aims.RULES, Overlaps.RULES)
                .flatMap(List::stream)
                .sorted(Comparator.comparing(rule -> rule.about().id()))
                .toList();
    }

    @Override
    public List<Measure> measures() {
        return Characteristics.MEASURES;
    }

    @Override
    public List<Template> templates() {
        return PrimaryCareHomeTemplate.all();
    }

    @Override
    public List<ReportSection> reportSections() {
        return Stream.of(Characteristics.SECTIONS, Workforce.SECTIONS)
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public Optional<String> icon(String iconId) {
        return ICONS.find(iconId);
    }
}
