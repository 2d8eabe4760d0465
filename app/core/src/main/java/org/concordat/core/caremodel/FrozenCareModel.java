package org.concordat.core.caremodel;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.concordat.api.exchange.Exporter;
import org.concordat.api.exchange.Importer;
import org.concordat.api.measure.Measure;
import org.concordat.api.model.Addition;
import org.concordat.api.model.CareModel;
import org.concordat.api.model.Migration;
import org.concordat.api.model.Template;
import org.concordat.api.report.ReportSection;
import org.concordat.api.rule.Rule;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.ElementType;
import org.concordat.api.vocabulary.LinkType;
import org.concordat.api.vocabulary.NodeType;
import org.jspecify.annotations.Nullable;

/** The answers of a care model, asked once and kept, so that the plugin cannot change its mind later. */
public record FrozenCareModel(
        String id,
        String name,
        String version,
        String description,
        List<NodeType> nodeTypes,
        List<LinkType> linkTypes,
        List<Attribute<?>> commonAttributes,
        List<Addition> additions,
        List<Rule> rules,
        List<Measure> measures,
        List<Template> templates,
        List<ReportSection> reportSections,
        List<Exporter> exporters,
        List<Importer> importers,
        List<Migration> migrations,
        Map<String, String> changes,
        Function<String, Optional<String>> icons)
        implements CareModel {

    /** More of anything than a person could overlook. */
    private static final int MOST = 10_000;

    /** Asks a care model all its questions. @throws IllegalArgumentException if it leaves out an answer or names an id that is not its own */
    public static FrozenCareModel of(CareModel model) {
        var id = said(model.id(), "id");
        if (!id.matches("[a-z][a-z0-9-]{1,40}")) {
            throw new IllegalArgumentException(
                    "Not the id of a care model (lower case letters, digits and hyphens): " + id);
        }
        var frozen = new FrozenCareModel(
                id,
                said(model.name(), "name"),
                said(model.version(), "version"),
                said(model.description(), "description"),
                all(model.nodeTypes(), "nodeTypes"),
                all(model.linkTypes(), "linkTypes"),
                all(model.commonAttributes(), "commonAttributes"),
                all(model.additions(), "additions"),
                all(model.rules(), "rules"),
                all(model.measures(), "measures"),
                all(model.templates(), "templates"),
                all(model.reportSections(), "reportSections"),
                all(model.exporters(), "exporters").stream()
                        .map(FrozenExporter::of)
                        .toList(),
                all(model.importers(), "importers").stream()
                        .map(FrozenImporter::of)
                        .toList(),
                all(model.migrations(), "migrations"),
                Map.copyOf(said(model.changes(), "changes")),
                model::icon);
        frozen.nodeTypes.forEach(frozen::requireOwn);
        frozen.linkTypes.forEach(frozen::requireOwn);
        OwnFormats.require(frozen);
        OwnMigrations.require(frozen);
        return frozen;
    }

    private static <T> T said(@Nullable T answer, String question) {
        if (answer == null) {
            throw new IllegalArgumentException("The care model says no " + question);
        }
        return answer;
    }

    private static <T> List<T> all(@Nullable List<T> answer, String question) {
        var list = said(answer, question);
        if (list.size() > MOST) {
            throw new IllegalArgumentException("The care model has more than " + MOST + " " + question);
        }
        if (list.stream().anyMatch(Objects::isNull)) {
            throw new IllegalArgumentException("The care model has gaps among its " + question);
        }
        return List.copyOf(list);
    }

    private void requireOwn(ElementType type) {
        if (!type.id().startsWith(id + ".")) {
            throw new IllegalArgumentException("Care model " + id + " may not define the type " + type.id());
        }
    }

    @Override
    public Optional<String> icon(String iconId) {
        return icons.apply(iconId);
    }
}
