package org.concordat.core.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.concordat.api.core.Partnerships;
import org.concordat.api.network.Facts;
import org.concordat.api.network.Node;
import org.concordat.api.rule.Check;
import org.concordat.core.document.NetworkSnapshot;
import org.concordat.core.findings.Checker;
import org.concordat.core.plugin.InstalledPlugin.Origin;
import org.concordat.core.plugin.pack.Fault;
import org.concordat.core.plugin.pack.PackException;
import org.concordat.core.plugin.pack.PackReader;
import org.concordat.core.plugin.store.PluginStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A care model as data is looked through, installed and started without trust, and harms nobody when it is wrong. */
class DataPluginsTest {

    private static final String MODEL = """
            {
              "formatVersion": 1, "id": "panels", "name": "Local panels", "version": "1.0.0", "description": "D", "requires": ">=0.1.0",
              "nodeTypes": [{"id": "Panel", "label": "Panel", "help": "H", "parent": "core.Partnership"}],
              "rules": [{"id": "P-01", "severity": "warning", "title": "T", "source": "S", "for": "core.Partnership",
                "when": "n.members.isEmpty()", "message": "{n.name} is empty"}]
            }
            """;

    @TempDir
    private Path folder;

    private final Map<String, String> parts = new LinkedHashMap<>();
    private Path program;
    private PluginStore store;

    @BeforeEach
    void aPack() throws IOException {
        program = Files.createDirectories(folder.resolve("program"));
        store = new PluginStore(folder.resolve("own"));
        parts.put("care-model.json", MODEL);
    }

    private Path pack(Path file) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private PackException refused() throws IOException {
        var file = pack(folder.resolve("panels.zip"));
        return catchThrowableOfType(PackException.class, () -> new PackReader(PluginHost.API_VERSION).read(file));
    }

    private Plugins started() {
        return PluginHost.start(program, store).plugins();
    }

    private Plugins installed() throws Exception {
        store.install(pack(folder.resolve("panels.zip")), new PackReader(PluginHost.API_VERSION));
        return started();
    }

    private static Check onePartnership() {
        return new Check(
                NetworkSnapshot.of(List.of(Node.of(Partnerships.PARTNERSHIP)), List.of()),
                LocalDate.of(2026, 10, 1),
                Facts.NONE);
    }

    @Test
    void installedItBringsItsTypesAndRules() throws Exception {
        var plugins = installed();

        assertThat(plugins.installed()).singleElement().matches(p -> p.inUse() && p.origin() == Origin.OWN);
        assertThat(new Checker(plugins.careModels().rules())
                        .check(onePartnership())
                        .all())
                .anyMatch(f -> f.rule().equals("P-01"));
    }

    @Test
    void inTheFolderOfTheProgramItIsThereForAll() throws IOException {
        pack(program.resolve("panels-1.0.0.zip"));

        assertThat(started().installed()).singleElement().matches(p -> p.inUse() && p.origin() == Origin.SHARED);
    }

    @Test
    void whatComesWithConcordatIsListedSo() throws IOException {
        parts.put("care-model.json", MODEL.replace("panels", "primary-care-network"));
        pack(program.resolve("primary-care-network-1.0.0.zip"));

        assertThat(started().installed()).singleElement().matches(p -> p.inUse() && p.origin() == Origin.BUNDLED);
    }

    @Test
    void aMistakeIsToldWithItsPlaceBeforeAnythingIsPlaced() throws IOException {
        parts.put("care-model.json", MODEL.replace("n.members", "n.membrs"));

        assertThat(refused())
                .matches(e -> e.fault() == Fault.CARE_MODEL)
                .hasMessageContaining("care-model.json:5:")
                .hasMessageContaining("Perhaps members");
    }

    @Test
    void aPictureThatIsMoreThanShapesIsRefused() throws IOException {
        parts.put("icons/a.svg", "<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>");

        assertThat(refused()).matches(e -> e.fault() == Fault.CARE_MODEL).hasMessageContaining("icons/a.svg");
    }

    @Test
    void oneForAnotherConcordatIsRefused() throws IOException {
        parts.put("care-model.json", MODEL.replace(">=0.1.0", ">=7.0.0"));

        assertThat(refused()).matches(e -> e.fault() == Fault.OTHER_API);
    }

    @Test
    void aNameThatLeadsOutOfTheArchiveIsRefused() throws IOException {
        parts.put("../care-model.json", MODEL);

        assertThat(refused()).matches(e -> e.fault() == Fault.NAME);
    }

    @Test
    void classesBesideItMakeItAPluginOfClasses() throws IOException {
        parts.put("org/example/Panels.class", "no class");

        assertThat(refused()).matches(e -> e.fault() == Fault.BROKEN_CLASS);
    }

    @Test
    void oneThatIsWrongKeepsNobodyElseFromStarting() throws Exception {
        parts.put("care-model.json", MODEL.replace("panels", "broken").replace("core.Partnership", "core.Nothing"));
        pack(program.resolve("broken-1.0.0.zip"));
        parts.put("care-model.json", MODEL);

        var plugins = installed();

        assertThat(plugins.careModels().find("panels")).isPresent();
        assertThat(plugins.installed())
                .filteredOn(p -> p.id().equals("broken"))
                .singleElement()
                .matches(p -> p.problem().contains("care-model.json:3:"));
    }

    @Test
    void aRuleThatCannotBeWorkedOutIsOneProblemOfItsPlugin() throws Exception {
        parts.put("care-model.json", MODEL.replace("n.members.isEmpty()", "1 / n.members.size() > 2"));
        var plugins = installed();

        var answer = new Checker(plugins.careModels().rules()).check(onePartnership());

        assertThat(answer.failedRules()).contains("P-01");
        assertThat(plugins.problems().all())
                .singleElement()
                .matches(p -> p.plugin().equals("panels") && p.message().contains("divides by nought"));
    }
}
