package org.concordat.core.caremodel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.concordat.api.exchange.Exporter;
import org.concordat.api.exchange.Importer;
import org.concordat.api.measure.Measure;
import org.concordat.api.model.CareModel;
import org.concordat.api.model.Template;
import org.concordat.api.model.Vocabulary;
import org.concordat.api.report.ReportSection;
import org.concordat.api.rule.Rule;
import org.concordat.core.document.CareModelUse;
import org.concordat.core.document.Content;
import org.concordat.core.document.ModelVersions;
import org.concordat.core.rules.CoreRules;

/** The care models that are here, the core one first, and what they bring together. Immutable; may be read from any thread. */
public final class CareModels {

    private final List<CareModel> models;
    private final Vocabulary vocabulary;
    private final List<Rule> rules;
    private final List<Template> templates;

    private CareModels(List<CareModel> models) {
        this.models = models;
        vocabulary = Vocabulary.of(models);
        rules = Stream.concat(all(CareModel::rules).stream(), CoreRules.of(vocabulary).stream())
                .toList();
        templates = all(CareModel::templates);
    }

    /**
     * These care models beside the core one.
     *
     * @throws IllegalArgumentException if two claim one id
     */
    public static CareModels of(List<? extends CareModel> plugins) {
        var models = new ArrayList<CareModel>();
        models.add(new CoreCareModel());
        models.addAll(plugins);
        var ids = new HashSet<String>();
        for (var model : models) {
            if (!ids.add(model.id())) {
                throw new IllegalArgumentException("Two care models have the id " + model.id());
            }
        }
        return new CareModels(List.copyOf(models));
    }

    private <T> List<T> all(Function<CareModel, List<T>> part) {
        return models.stream().flatMap(m -> part.apply(m).stream()).toList();
    }

    public List<CareModel> models() {
        return models;
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    public List<Rule> rules() {
        return rules;
    }

    public List<Template> templates() {
        return templates;
    }

    public List<Measure> measures() {
        return all(CareModel::measures);
    }

    public List<ReportSection> reportSections() {
        return all(CareModel::reportSections);
    }

    public List<Exporter> exporters() {
        return all(CareModel::exporters);
    }

    public List<Importer> importers() {
        return all(CareModel::importers);
    }

    /** The care model with this id, or empty. */
    public Optional<CareModel> find(String id) {
        return models.stream().filter(m -> m.id().equals(id)).findFirst();
    }

    /** The SVG text of an icon by its id, such as {@code core/contract}, or empty. */
    public Optional<String> icon(String id) {
        int slash = id.indexOf('/');
        return slash < 0 ? Optional.empty() : find(id.substring(0, slash)).flatMap(m -> m.icon(id));
    }

    /**
     * The care models that a content uses, by id: those whose types, attributes or choices stand in it. One that is here has the version
     * that is here, unless the file names a later one; what is missing keeps the version that the file named.
     */
    public List<CareModelUse> uses(Content content) {
        var named = new LinkedHashMap<String, String>();
        content.careModels().forEach(use -> named.put(use.id(), use.version()));
        return CareModelTraces.in(content, this).stream()
                .map(id -> use(id, named))
                .toList();
    }

    private CareModelUse use(String id, Map<String, String> named) {
        var wrote = named.getOrDefault(id, "");
        var here = find(id).map(CareModel::version).filter(version -> !ModelVersions.isNewer(wrote, version));
        return new CareModelUse(id, here.orElse(wrote));
    }

    /** The care models that a content uses and that are not here, with the version that it names. */
    public List<CareModelUse> missing(Content content) {
        return uses(content).stream().filter(use -> find(use.id()).isEmpty()).toList();
    }
}
