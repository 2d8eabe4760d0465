package org.concordat.core.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.assertj.core.groups.Tuple;
import org.concordat.api.core.Partnerships;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.edit.AddLink;
import org.concordat.api.edit.AddNode;
import org.concordat.api.measure.Figure;
import org.concordat.api.measure.Measure;
import org.concordat.api.model.CareModel;
import org.concordat.api.model.Template;
import org.concordat.api.model.Vocabulary;
import org.concordat.api.network.Facts;
import org.concordat.api.report.Block;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Rule;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.core.caremodel.CareModels;
import org.concordat.core.document.Content;
import org.concordat.core.document.Document;
import org.concordat.core.findings.Checker;
import org.concordat.core.plugin.store.PluginStore;
import org.concordat.core.storage.ContentReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two plugins that were built once and are kept as files do what they did on their first day: nobody's plugin breaks with an update of Concordat. */
class KeptPluginsTest {

    private static final List<String> FILES = List.of("social-prescribing-1.0.0.jar", "virtual-ward-1.0.0.zip");

    @TempDir
    private Path place;

    private Plugins plugins;
    private CareModels models;

    @BeforeEach
    void aFolderWithBoth() throws Exception {
        var folder = Files.createDirectory(place.resolve("plugins"));
        for (var file : FILES) {
            Files.copy(kept(file), folder.resolve(file), StandardCopyOption.COPY_ATTRIBUTES);
        }
        plugins =
                PluginHost.start(folder, new PluginStore(place.resolve("own"))).plugins();
        models = plugins.careModels();
    }

    private static Path kept(String file) throws URISyntaxException {
        var found = KeptPluginsTest.class.getResource("/kept-plugins/" + file);
        return Path.of(Objects.requireNonNull(found, file).toURI());
    }

    private Check check() throws Exception {
        var file = kept("network.concordat.json");
        var content = new ContentReader(models.vocabulary(), models.rules())
                .read(file)
                .content();
        return new Check(new Document(content).snapshot(), LocalDate.of(2026, 10, 1), Facts.NONE);
    }

    private CareModel model(String id) {
        return models.find(id).orElseThrow();
    }

    private List<String> found(String id) throws Exception {
        var rules = model(id).rules();
        return new Checker(rules)
                .check(check()).all().stream().map(Finding::message).toList();
    }

    private List<String> figures(String id) throws Exception {
        var check = check();
        return model(id).measures().stream()
                .map(measure -> measure.measure(check))
                .flatMap(List::stream)
                .map(Figure::sentence)
                .toList();
    }

    @Test
    void bothAreInUse() {
        assertThat(plugins.installed())
                .extracting(InstalledPlugin::id, InstalledPlugin::version, InstalledPlugin::problem)
                .containsExactlyInAnyOrder(
                        Tuple.tuple("social-prescribing", "1.0.0", ""), Tuple.tuple("virtual-ward", "1.0.0", ""));
        assertThat(plugins.installed()).allMatch(InstalledPlugin::inUse);
    }

    @Test
    void theirTypesAreInTheVocabularyWithTheirAttributes() {
        var vocabulary = models.vocabulary();

        assertThat(label(vocabulary, "social-prescribing.Team")).isEqualTo("Social prescribing team");
        assertThat(label(vocabulary, "virtual-ward.VirtualWard")).isEqualTo("Virtual ward");
        assertThat(vocabulary.linkType("social-prescribing.signpostsTo").label())
                .isEqualTo("signposts to");
        assertThat(vocabulary.attribute("social-prescribing.linkWorkers")).isPresent();
        assertThat(vocabulary.attribute("virtual-ward.beds")).isPresent();
    }

    private static String label(Vocabulary vocabulary, String type) {
        return vocabulary.nodeType(type).label();
    }

    @Test
    void whatTheyMayBeLinkedToIsAllowed() {
        var vocabulary = models.vocabulary();

        assertThat(List.of("social-prescribing.Team", "virtual-ward.VirtualWard"))
                .allMatch(type -> vocabulary.allows(
                        ServiceLinks.WRAPPED_AROUND, vocabulary.nodeType(type), Partnerships.PARTNERSHIP));
    }

    @Test
    void theirRulesFindWhatTheyMust() throws Exception {
        assertThat(found("social-prescribing"))
                .containsExactly(
                        "Link workers has 300 people a year for each link worker; more than 250 are too many.",
                        "New link workers signposts to no community group.");
        assertThat(found("virtual-ward"))
                .containsExactly(
                        "Hilltop partnership has 3 virtual beds for 12,000 people; at least 40 for each 100,000 are wanted.");
    }

    @Test
    void aThresholdThatTheUserHasChangedHolds() throws Exception {
        var rule = rule("SP-01");
        var before = check();
        var most = rule.about().parameters().get(0).attribute();
        var changed = new Check(before.network(), before.day(), parameters(most, 400L));

        assertThat(rule.check(changed)).isEmpty();
    }

    private static <T> Facts parameters(Attribute<T> attribute, Object value) {
        return Facts.of(attribute, attribute.kind().checked(value));
    }

    private Rule rule(String id) {
        return models.rules().stream()
                .filter(rule -> rule.about().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theirFixesMendTheNetwork() throws Exception {
        var rule = rule("SP-02");
        var check = check();
        var fix = rule.check(check).get(0).fixes().get(0);
        var file = kept("network.concordat.json");
        var document = new Document(new ContentReader(models.vocabulary(), models.rules())
                .read(file)
                .content());
        document.apply(fix.edit());

        assertThat(rule.check(new Check(document.snapshot(), check.day(), Facts.NONE)))
                .isEmpty();
    }

    @Test
    void theirMeasuresGiveTheirFigures() throws Exception {
        assertThat(models.measures())
                .extracting(Measure::id)
                .contains("social-prescribing.peoplePerWorker", "virtual-ward.bedsPer100k");
        assertThat(figures("social-prescribing"))
                .containsExactly("Hilltop partnership has one link worker for 4,000 people in one practice.");
        assertThat(figures("virtual-ward"))
                .containsExactly("Hilltop partnership has 25 virtual beds for each 100,000 people.");
    }

    @Test
    void theirTemplatesCanBeDrawn() {
        for (var id : List.of("social-prescribing", "virtual-ward")) {
            assertThat(model(id).templates()).singleElement().satisfies(KeptPluginsTest::isDrawn);
        }
    }

    private static void isDrawn(Template template) {
        var document = new Document(Content.empty("Test", "View"));
        template.nodes().forEach(node -> document.apply(new AddNode(node)));
        template.links().forEach(link -> document.apply(new AddLink(link)));

        assertThat(document.network().nodes())
                .hasSameSizeAs(template.nodes())
                .noneMatch(n -> n.type().isPlaceholder());
        assertThat(template.boxes()).hasSameSizeAs(template.nodes());
    }

    @Test
    void theirIconsAreThere() {
        assertThat(models.icon("social-prescribing/link-workers"))
                .hasValueSatisfying(svg -> assertThat(svg).contains("<svg"));
        assertThat(models.icon("virtual-ward/virtual-ward"))
                .hasValueSatisfying(svg -> assertThat(svg).contains("<svg"));
    }

    @Test
    void theReportHasItsTable() throws Exception {
        var blocks = model("social-prescribing").reportSections().get(0).write(check());

        assertThat(blocks)
                .filteredOn(Block.Table.class::isInstance)
                .singleElement()
                .isEqualTo(new Block.Table(
                        "Teams and groups",
                        List.of("Team", "Signposts to"),
                        List.of(List.of("Link workers", "Hilltop choir"), List.of("New link workers", ""))));
    }
}
