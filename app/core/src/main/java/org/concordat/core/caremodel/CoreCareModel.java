package org.concordat.core.caremodel;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.Core;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.Governance;
import org.concordat.api.core.GovernanceLinks;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.core.Money;
import org.concordat.api.core.MoneyLinks;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.Partnerships;
import org.concordat.api.core.People;
import org.concordat.api.core.PlaceLinks;
import org.concordat.api.core.Places;
import org.concordat.api.core.PlanLinks;
import org.concordat.api.core.Plans;
import org.concordat.api.core.RelationshipLinks;
import org.concordat.api.core.Remarks;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.core.Services;
import org.concordat.api.core.SuccessionLinks;
import org.concordat.api.measure.Measure;
import org.concordat.api.model.BundledIcons;
import org.concordat.api.model.CareModel;
import org.concordat.api.report.ReportSection;
import org.concordat.api.rule.Rule;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.LinkType;
import org.concordat.api.vocabulary.NodeType;
import org.concordat.api.vocabulary.Words;
import org.concordat.core.measures.CoreMeasures;
import org.concordat.core.rules.CoreRules;
import org.concordat.core.sections.CoreSections;

/** The care model that is always here: the vocabulary of {@code org.concordat.api.core}. */
public final class CoreCareModel implements CareModel {

    private static final Words WORDS = Words.beside(CoreCareModel.class);
    private static final BundledIcons ICONS = BundledIcons.beside(Core.class, "core");

    @Override
    public String id() {
        return Core.ID;
    }

    @Override
    public String name() {
        return WORDS.get("core.model");
    }

    @Override
    public String version() {
        return "1.0.0";
    }

    @Override
    public String description() {
        return WORDS.get("core.model.description");
    }

    @Override
    public List<NodeType> nodeTypes() {
        return Stream.of(
                        Organisations.NODE_TYPES,
                        GeneralPractice.NODE_TYPES,
                        Partnerships.NODE_TYPES,
                        Contracts.NODE_TYPES,
                        Money.NODE_TYPES,
                        Services.NODE_TYPES,
                        Governance.NODE_TYPES,
                        People.NODE_TYPES,
                        Places.NODE_TYPES,
                        Plans.NODE_TYPES,
                        Remarks.NODE_TYPES)
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public List<LinkType> linkTypes() {
        return Stream.of(
                        ContractLinks.LINK_TYPES,
                        MoneyLinks.LINK_TYPES,
                        ServiceLinks.LINK_TYPES,
                        MembershipLinks.LINK_TYPES,
                        GovernanceLinks.LINK_TYPES,
                        PlaceLinks.LINK_TYPES,
                        PlanLinks.LINK_TYPES,
                        RelationshipLinks.LINK_TYPES,
                        SuccessionLinks.LINK_TYPES,
                        Remarks.LINK_TYPES)
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public List<Attribute<?>> commonAttributes() {
        return Core.COMMON;
    }

    @Override
    public List<Rule> rules() {
        return CoreRules.ALL;
    }

    @Override
    public List<Measure> measures() {
        return CoreMeasures.ALL;
    }

    @Override
    public List<ReportSection> reportSections() {
        return CoreSections.ALL;
    }

    @Override
    public Optional<String> icon(String iconId) {
        return ICONS.find(iconId);
    }
}
