package org.concordat.mcp;

import static org.concordat.mcp.vocabulary.McpWords.WORDS;

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
import org.concordat.mcp.integration.Integration;
import org.concordat.mcp.payment.Payment;
import org.concordat.mcp.scale.Scale;
import org.concordat.mcp.scope.Scope;
import org.concordat.mcp.template.McpTemplates;
import org.concordat.mcp.vocabulary.McpAdditions;
import org.concordat.mcp.vocabulary.McpTypes;
import org.pf4j.Extension;

/** The multispecialty community provider: primary and community services joined around the registered lists of general practices. */
@Extension
public final class McpCareModel implements CareModel {

    private static final BundledIcons ICONS = BundledIcons.beside(McpCareModel.class, "mcp");

    @Override
    public String id() {
        return "mcp";
    }

    @Override
    public String name() {
        return WORDS.get("mcp.model");
    }

    @Override
    public String version() {
        return "1.0.0";
    }

    @Override
    public String description() {
        return WORDS.get("mcp.model.description");
    }

    @Override
    public List<NodeType> nodeTypes() {
        return McpTypes.NODE_TYPES;
    }

    @Override
    public List<LinkType> linkTypes() {
        return List.of();
    }

    @Override
    public List<Addition> additions() {
        return McpAdditions.ALL;
    }

    @Override
    public List<Rule> rules() {
        return Stream.of(Scale.RULES, Integration.RULES, Payment.RULES, Scope.RULES)
                .flatMap(List::stream)
                .sorted(Comparator.comparing(rule -> rule.about().id()))
                .toList();
    }

    @Override
    public List<Measure> measures() {
        return Scope.MEASURES;
    }

    @Override
    public List<Template> templates() {
        return McpTemplates.all();
    }

    @Override
    public List<ReportSection> reportSections() {
        return Stream.of(Integration.SECTIONS, Payment.SECTIONS, Scope.SECTIONS)
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public Optional<String> icon(String iconId) {
        return ICONS.find(iconId);
    }
}
