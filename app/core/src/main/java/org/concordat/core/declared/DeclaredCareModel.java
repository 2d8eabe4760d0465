package org.concordat.core.declared;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.concordat.api.measure.Measure;
import org.concordat.api.model.Addition;
import org.concordat.api.model.CareModel;
import org.concordat.api.model.Migration;
import org.concordat.api.model.Template;
import org.concordat.api.model.Vocabulary;
import org.concordat.api.report.ReportSection;
import org.concordat.api.rule.Rule;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.LinkType;
import org.concordat.api.vocabulary.NodeType;
import org.concordat.core.caremodel.CoreCareModel;
import org.concordat.core.declared.json.JsonObject;
import org.concordat.core.declared.json.Mistakes;
import org.concordat.core.declared.json.Place;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A care model that is written as data: the same values as one in Java gives. Its expressions are read when they are first run; whoever
 * wants to know before whether they make sense verifies it. May be used from any thread.
 */
public final class DeclaredCareModel implements CareModel {

    private static final Logger LOG = LoggerFactory.getLogger(DeclaredCareModel.class);

    private final ModelSource source;
    private final ModelHeader header;
    private final Vocabularies others;
    private final String name;
    private final String description;
    private final List<NodeType> nodeTypes;
    private final List<LinkType> linkTypes;
    private final List<Attribute<?>> commonAttributes;
    private final List<Addition> additions;
    private final List<DeclaredRule> rules;
    private final List<DeclaredMeasure> measures;
    private final List<Template> templates;
    private final List<DeclaredSection> sections;
    private final List<Migration> migrations;
    private final Map<String, String> changes;

    private DeclaredCareModel(
            ModelSource source, JsonObject json, Draft draft, ModelHeader header, Vocabularies others) {
        this.source = source;
        this.header = header;
        name = draft.translation().of("name", header.name());
        description = draft.translation().of("description", header.description());
        var languages = new Languages(header.id(), header.needed());
        var attributes = new AttributeReader(draft);
        commonAttributes = attributes.all(json.items("commonAttributes"));
        nodeTypes = new TypeReader(draft, attributes).all(json);
        var links = new LinkReader(draft, attributes);
        linkTypes = links.types(json);
        additions = links.additions(json);
        rules = new RuleReader(draft, attributes, languages).all(json);
        var figures = new FigureReader(draft, languages);
        measures = figures.measures(json);
        sections = figures.sections(json);
        templates = new TemplateReader(draft).all(json);
        var history = new MigrationReader(draft, additions);
        migrations = history.all(json);
        changes = history.changes(json);
        this.others = others;
        languages.speakOf(() -> others.with(this));
    }

    /** What others have, beside which a care model is read. */
    private record Vocabularies(List<CareModel> models) {

        /** @throws IllegalArgumentException if two of them claim one id */
        Vocabulary with(CareModel one) {
            var all = new ArrayList<>(models);
            all.add(one);
            return Vocabulary.of(all);
        }
    }

    /**
     * Reads a care model.
     *
     * @param others those whose types and attributes it may use, beside the core one
     * @throws UnfitModelException if anything but an expression is wrong; it names all that is
     * @throws IOException if its files cannot be read
     */
    public static DeclaredCareModel read(ModelSource source, Collection<? extends CareModel> others)
            throws UnfitModelException, IOException {
        var mistakes = new Mistakes();
        var model = read(source, others, mistakes);
        if (model.isEmpty() || !mistakes.none()) {
            throw new UnfitModelException(mistakes.all());
        }
        return model.get();
    }

    /**
     * Reads a care model and looks at all of it: also at its expressions, icons and texts in other languages.
     *
     * @throws UnfitModelException if anything is wrong; it names all that is
     */
    public static DeclaredCareModel verified(ModelSource source, Collection<? extends CareModel> others)
            throws UnfitModelException, IOException {
        var mistakes = new Mistakes();
        var model = read(source, others, mistakes);
        if (model.isPresent()) {
            model.get().verify(mistakes);
            for (var file : source.names()) {
                if (file.matches("messages_[a-z]{2,3}\\.json")) {
                    verifyTexts(source, others, file, mistakes);
                }
            }
        }
        if (model.isEmpty() || !mistakes.none()) {
            throw new UnfitModelException(mistakes.all());
        }
        return model.get();
    }

    private static Optional<DeclaredCareModel> read(
            ModelSource source, Collection<? extends CareModel> others, Mistakes mistakes) throws IOException {
        return read(source, others, Translation.of(source, Locale.getDefault(), mistakes), mistakes);
    }

    private static Optional<DeclaredCareModel> read(
            ModelSource source, Collection<? extends CareModel> others, Translation words, Mistakes mistakes)
            throws IOException {
        var json = ModelHeader.json(source, mistakes);
        return json.map(found -> {
            var object = JsonObject.of(found, FormatKeys.MODEL, mistakes);
            var header = ModelHeader.of(object, mistakes);
            var all = new ArrayList<CareModel>();
            all.add(new CoreCareModel());
            others.stream()
                    .filter(other ->
                            !other.id().equals(header.id()) && !other.id().equals("core"))
                    .forEach(all::add);
            var draft = new Draft(header.id(), Vocabulary.of(all), header.needed(), mistakes, words);
            return new DeclaredCareModel(source, object, draft, header, new Vocabularies(all));
        });
    }

    /** A text that nobody asks for is misspelt. */
    private static void verifyTexts(
            ModelSource source, Collection<? extends CareModel> others, String file, Mistakes mistakes)
            throws IOException {
        var language = Locale.forLanguageTag(file.substring("messages_".length(), file.indexOf('.')));
        var words = Translation.of(source, language, mistakes);
        var elsewhere = new Mistakes();
        var model = read(source, others, words, elsewhere);
        if (model.isPresent()) {
            model.get().verify(elsewhere);
        }
        words.tellUnused(mistakes);
        elsewhere.all().stream()
                .filter(mistake -> mistake.place().file().equals(file))
                .forEach(mistake -> mistakes.say(mistake.place(), mistake.message()));
    }

    private void verify(Mistakes mistakes) throws IOException {
        try {
            var together = others.with(this);
            LOG.debug("{} node types together", together.nodeTypes().size());
        } catch (IllegalArgumentException e) {
            mistakes.say(Place.of(ModelSource.CARE_MODEL), Texts.get("clash", String.valueOf(e.getMessage())));
            return;
        }
        rules.forEach(rule -> rule.verify(mistakes));
        measures.forEach(measure -> measure.program().verify(mistakes));
        sections.forEach(section -> section.program().verify(mistakes));
        Icons.verify(source, this, mistakes);
    }

    /** What it says of itself. */
    public ModelHeader header() {
        return header;
    }

    @Override
    public String id() {
        return header.id();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String version() {
        return header.version();
    }

    @Override
    public String description() {
        return description;
    }

    @Override
    public List<NodeType> nodeTypes() {
        return nodeTypes;
    }

    @Override
    public List<LinkType> linkTypes() {
        return linkTypes;
    }

    @Override
    public List<Attribute<?>> commonAttributes() {
        return commonAttributes;
    }

    @Override
    public List<Addition> additions() {
        return additions;
    }

    @Override
    public List<Rule> rules() {
        return List.copyOf(rules);
    }

    @Override
    public List<Measure> measures() {
        return List.copyOf(measures);
    }

    @Override
    public List<Template> templates() {
        return templates;
    }

    @Override
    public List<ReportSection> reportSections() {
        return List.copyOf(sections);
    }

    @Override
    public List<Migration> migrations() {
        return migrations;
    }

    @Override
    public Map<String, String> changes() {
        return changes;
    }

    /** The SVG text of an icon that stands in its folder {@code icons} and is safe; else empty. */
    @Override
    public Optional<String> icon(String iconId) {
        return Icons.find(source, header.id(), iconId);
    }
}
