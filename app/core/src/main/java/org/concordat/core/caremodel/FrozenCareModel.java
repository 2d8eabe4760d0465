package org.concordat.core.caremodel;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.concordat.api.measure.Measure;
import org.concordat.api.model.Addition;
import org.concordat.api.model.CareModel;
import org.concordat.api.model.Template;
import org.concordat.api.report.ReportSection;
import org.concordat.api.rule.Rule;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.ElementType;
import org.concordat.api.vocabulary.LinkType;
import org.concordat.api.vocabulary.NodeType;

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
        Function<String, Optional<String>> icons)
        implements CareModel {

    /** Asks a care model all its questions. @throws IllegalArgumentException if it names an id that is not its own */
    public static FrozenCareModel of(CareModel model) {
        var id = model.id();
        if (!id.matches("[a-z][a-z0-9-]{1,40}")) {
            throw new IllegalArgumentException(
                    "Not the id of a care model (lower case letters, digits and hyphens): " + id);
        }
        var frozen = new FrozenCareModel(
                id,
                model.name(),
                model.version(),
                model.description(),
                List.copyOf(model.nodeTypes()),
                List.copyOf(model.linkTypes()),
                List.copyOf(model.commonAttributes()),
                List.copyOf(model.additions()),
                List.copyOf(model.rules()),
                List.copyOf(model.measures()),
                List.copyOf(model.templates()),
                List.copyOf(model.reportSections()),
                model::icon);
        frozen.nodeTypes.forEach(frozen::requireOwn);
        frozen.linkTypes.forEach(frozen::requireOwn);
        return frozen;
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
