package org.concordat.api.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concordat.api.exchange.Exporter;
import org.concordat.api.exchange.Importer;
import org.concordat.api.measure.Measure;
import org.concordat.api.report.ReportSection;
import org.concordat.api.rule.Rule;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.LinkType;
import org.concordat.api.vocabulary.NodeType;
import org.pf4j.ExtensionPoint;

/**
 * All that one model of care contributes. A plugin has one class that implements this, marked {@code @Extension}, with a public
 * constructor without parameters. The host asks each question once, right after loading, and keeps the answers.
 *
 * <p>Ids of types, attributes, templates, sections and formats begin with the id of the model and a dot.
 *
 * @since 0.1.0
 */
public interface CareModel extends ExtensionPoint {

    /** A short id in lower case, such as {@code mcp}; it never changes. */
    String id();

    /** The name as a planner knows it. */
    String name();

    /** The version of the vocabulary, as {@code major.minor.patch}. */
    String version();

    /** One or two sentences: what it is for. */
    String description();

    default List<NodeType> nodeTypes() {
        return List.of();
    }

    default List<LinkType> linkTypes() {
        return List.of();
    }

    /** Attributes of every node and every link. */
    default List<Attribute<?>> commonAttributes() {
        return List.of();
    }

    /** What this model adds to the types, joins and choices of others. */
    default List<Addition> additions() {
        return List.of();
    }

    default List<Rule> rules() {
        return List.of();
    }

    default List<Measure> measures() {
        return List.of();
    }

    default List<Template> templates() {
        return List.of();
    }

    default List<ReportSection> reportSections() {
        return List.of();
    }

    /** The files of other programs that it writes. */
    default List<Exporter> exporters() {
        return List.of();
    }

    /** The files of other programs that it reads. */
    default List<Importer> importers() {
        return List.of();
    }

    /** What became of its ids and values in its versions; the host sorts them. Own ids only. */
    default List<Migration> migrations() {
        return List.of();
    }

    /** What is new in a version, in one or two sentences for planners, by version. */
    default Map<String, String> changes() {
        return Map.of();
    }

    /** The SVG text of an icon that the styles of this model name, or empty. */
    default Optional<String> icon(String iconId) {
        return Optional.empty();
    }
}
