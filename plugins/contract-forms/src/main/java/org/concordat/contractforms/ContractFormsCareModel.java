package org.concordat.contractforms;

import static org.concordat.contractforms.vocabulary.ContractFormsWords.WORDS;

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
import org.concordat.contractforms.alliance.Alliances;
import org.concordat.contractforms.comparison.Comparison;
import org.concordat.contractforms.decision.DecisionMaking;
import org.concordat.contractforms.sharing.Sharing;
import org.concordat.contractforms.subcontract.LeadProviders;
import org.concordat.contractforms.template.FormTemplates;
import org.concordat.contractforms.venture.Ventures;
import org.concordat.contractforms.vocabulary.FormAdditions;
import org.concordat.contractforms.vocabulary.FormLinks;
import org.concordat.contractforms.vocabulary.FormTypes;
import org.pf4j.Extension;

/** Alliance, lead provider and corporate joint venture, usable with any model of care: who decides, who shares risk and gain, who answers for whom. */
@Extension
public final class ContractFormsCareModel implements CareModel {

    private static final BundledIcons ICONS = BundledIcons.beside(ContractFormsCareModel.class, "contract-forms");

    @Override
    public String id() {
        return "contract-forms";
    }

    @Override
    public String name() {
        return WORDS.get("contract-forms.model");
    }

    @Override
    public String version() {
        return "1.0.0";
    }

    @Override
    public String description() {
        return WORDS.get("contract-forms.model.description");
    }

    @Override
    public List<NodeType> nodeTypes() {
        return FormTypes.NODE_TYPES;
    }

    @Override
    public List<LinkType> linkTypes() {
        return FormLinks.LINK_TYPES;
    }

    @Override
    public List<Addition> additions() {
        return FormAdditions.ALL;
    }

    @Override
    public List<Rule> rules() {
        return Stream.of(Alliances.RULES, Sharing.RULES, DecisionMaking.RULES, LeadProviders.RULES, Ventures.RULES)
                .flatMap(List::stream)
                .sorted(Comparator.comparing(rule -> rule.about().id()))
                .toList();
    }

    @Override
    public List<Measure> measures() {
        return Stream.of(LeadProviders.MEASURES, DecisionMaking.MEASURES, Sharing.MEASURES)
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public List<Template> templates() {
        return FormTemplates.all();
    }

    @Override
    public List<ReportSection> reportSections() {
        return Stream.of(Sharing.SECTIONS, Comparison.SECTIONS)
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public Optional<String> icon(String iconId) {
        return ICONS.find(iconId);
    }
}
