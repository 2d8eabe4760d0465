package org.concordat.core.storage;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.concordat.api.fact.Alias;
import org.concordat.api.fact.DatedChoice;
import org.concordat.api.fact.NodeId;
import org.concordat.api.fact.Observation;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.fact.Source;
import org.concordat.api.model.CareModel;
import org.concordat.api.model.Vocabulary;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Parameter;
import org.concordat.api.rule.Rule;
import org.concordat.api.rule.RuleDescription;
import org.concordat.api.rule.Severity;
import org.concordat.api.style.Arrow;
import org.concordat.api.style.LinkStyle;
import org.concordat.api.style.NodeShape;
import org.concordat.api.style.NodeStyle;
import org.concordat.api.style.Stroke;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.Kind;
import org.concordat.api.vocabulary.LinkFamily;
import org.concordat.api.vocabulary.LinkType;
import org.concordat.api.vocabulary.NodeType;
import org.concordat.api.vocabulary.Words;

/** A care model with two node types, a link type and an attribute of every kind. */
final class SampleCareModel implements CareModel {

    static final NodeType PRACTICE = NodeType.of(
            "core.Practice", "Practice", "", NodeStyle.of(NodeShape.RECTANGLE, "#ffffff", "#000000"), List.of());
    static final NodeType CONTRACT = NodeType.of(
            "core.Contract", "Contract", "", NodeStyle.of(NodeShape.RECTANGLE, "#ffffff", "#000000"), List.of());
    static final LinkType COMMISSIONS = LinkType.of(
            "core.commissions",
            "commissions",
            "",
            LinkFamily.CONTRACT,
            LinkStyle.of("#000000", Stroke.SOLID, 1, Arrow.OPEN),
            List.of());

    static final Attribute<String> NAME = Attribute.of("core.name", Kind.TEXT, "Name");
    static final Attribute<String> NOTE = Attribute.of("core.note", Kind.TEXT, "Note");
    static final Attribute<List<String>> TAGS = Attribute.of("core.tags", Kind.TEXTS, "Tags");
    static final Attribute<Long> SITES = Attribute.of("core.sites", Kind.WHOLE, "Sites");
    static final Attribute<BigDecimal> SHARE = Attribute.of("core.share", Kind.DECIMAL, "Share");
    static final Attribute<BigDecimal> VALUE = Attribute.of("core.value", Kind.MONEY, "Value");
    static final Attribute<Boolean> LEAD = Attribute.of("core.lead", Kind.YES_NO, "Lead");
    static final Attribute<PartialDate> FROM = Attribute.of("core.from", Kind.DATE, "From");
    static final Attribute<String> STATUS = Attribute.of("core.status", Kind.CHOICE, "Status");
    static final Attribute<List<DatedChoice>> MODELS = Attribute.of("core.models", Kind.DATED_CHOICES, "Models");
    static final Attribute<NodeId> HOST = Attribute.of("core.host", Kind.REFERENCE, "Host");
    static final Attribute<List<NodeId>> PARTIES = Attribute.of("core.parties", Kind.REFERENCES, "Parties");
    static final Attribute<List<Observation>> POPULATION =
            Attribute.of("core.population", Kind.OBSERVATIONS, "Population");
    static final Attribute<List<Alias>> ALIASES = Attribute.of("core.aliases", Kind.ALIASES, "Aliases");
    static final Attribute<List<Source>> SOURCES = Attribute.of("core.sources", Kind.SOURCES, "Sources");
    static final Attribute<Map<String, String>> CODES = Attribute.of("core.codes", Kind.CODES, "Codes");

    static final Attribute<Long> LEAST_POPULATION =
            Attribute.of("core.leastPopulation", Kind.WHOLE, "Least population");

    static final Vocabulary VOCABULARY = Vocabulary.of(List.of(new SampleCareModel()));

    static ContentReader reader() {
        return new ContentReader(VOCABULARY, List.of(new PopulationRule()));
    }

    @Override
    public String id() {
        return "core";
    }

    @Override
    public String name() {
        return "Core";
    }

    @Override
    public String version() {
        return "1.0.0";
    }

    @Override
    public String description() {
        return "For tests.";
    }

    @Override
    public List<NodeType> nodeTypes() {
        return List.of(PRACTICE, CONTRACT);
    }

    @Override
    public List<LinkType> linkTypes() {
        return List.of(COMMISSIONS);
    }

    @Override
    public List<Attribute<?>> commonAttributes() {
        return List.of(
                NAME,
                NOTE,
                TAGS,
                SITES,
                SHARE,
                VALUE,
                LEAD,
                FROM,
                STATUS,
                MODELS,
                HOST,
                PARTIES,
                POPULATION,
                ALIASES,
                SOURCES,
                CODES);
    }

    private static final class PopulationRule implements Rule {

        @Override
        public RuleDescription about() {
            return new RuleDescription(
                    "CORE-99",
                    Severity.WARNING,
                    "Population",
                    "Judgement",
                    List.of(new Parameter<>(LEAST_POPULATION, 100_000L)),
                    Words.beside(Texts.class));
        }

        @Override
        public List<Finding> check(Check check) {
            return List.of();
        }
    }
}
