package org.concordat.exchange.contributed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.concordat.api.core.Organisations;
import org.concordat.api.exchange.Exporter;
import org.concordat.api.network.Node;
import org.concordat.api.view.View;
import org.concordat.core.caremodel.CareModels;
import org.concordat.core.document.NetworkSnapshot;
import org.concordat.exchange.export.Export;
import org.concordat.exchange.export.ExportException;
import org.concordat.exchange.export.FileOutput;
import org.concordat.exchange.export.Format;
import org.concordat.exchange.export.LossReport;
import org.concordat.exchange.export.Profile;
import org.concordat.exchange.formats.Formats;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContributedFormatTest {

    @TempDir
    private Path folder;

    private static final Exporter TITLES = Panels.exporter(
            Panels.format("titles", ".titles.csv"),
            (what, out) -> out.write(what.title().getBytes(UTF_8)));

    private static Export export(CareModels careModels) {
        var network = NetworkSnapshot.of(List.of(Node.of(Organisations.PROVIDER)), List.of());
        return new Export("Bilston", network, View.empty("Front"), LocalDate.of(2018, 1, 1), careModels);
    }

    private Path write(Exporter exporter) throws IOException {
        var careModels = Panels.with(exporter);
        var format = Formats.of(careModels).of(exporter.format().id()).orElseThrow();
        var file = folder.resolve("x" + format.extension());
        FileOutput.write(file, out -> format.write(export(careModels), Profile.UNIVERSAL, out));
        return file;
    }

    @Test
    void whatAPluginWritesIsInTheFile() throws IOException {
        assertThat(write(TITLES)).hasContent("Bilston");
    }

    @Test
    void itIsGivenTheViewTheDayAndWhatTheCareModelsSay() throws IOException {
        var telling = Panels.exporter(Panels.format("all", ".all"), (what, out) -> {
            var view = what.view();
            var said = List.of(
                    view == null ? "" : view.name(),
                    what.check().day(),
                    what.network().nodes().size(),
                    what.terms().nodeType("core.Provider").label());
            out.write(said.toString().getBytes(UTF_8));
        });

        assertThat(write(telling)).hasContent("[Front, 2018-01-01, 1, NHS provider]");
    }

    @Test
    void itStandsBehindTheFormatsOfConcordat() {
        var ids = Formats.of(Panels.with(TITLES)).all().stream().map(Format::id).toList();

        assertThat(ids).startsWith("svg").endsWith("panels.titles").doesNotHaveDuplicates();
    }

    @Test
    void theLongerExtensionMeansTheFormat() {
        var formats = Formats.of(Panels.with(TITLES));

        assertThat(formats.of(Path.of("x.titles.CSV"))).map(Format::id).contains("panels.titles");
        assertThat(formats.of(Path.of("x.csv"))).map(Format::id).contains("csv");
    }

    @Test
    void ofOneExtensionConcordatsOwnFormatGoesFirst() {
        var formats = Formats.of(Panels.with(Panels.exporter(Panels.format("svg", ".svg"), (what, out) -> {})));

        assertThat(formats.of(Path.of("x.svg"))).map(Format::id).contains("svg");
        assertThat(formats.of("panels.svg")).isPresent();
        assertThat(formats.extensions()).doesNotHaveDuplicates();
    }

    @Test
    void noPluginWritesOverNetworks() {
        var formats = Formats.of(Panels.with(Panels.exporter(Panels.format("json", ".json"), (what, out) -> {})));

        assertThat(formats.of(Path.of("x.concordat.json"))).isEmpty();
    }

    @Test
    void aPluginThatFailsHalfwayLeavesTheEarlierFileAsItWas() throws IOException {
        var file = Files.writeString(folder.resolve("x.half"), "earlier");
        var half = Panels.exporter(Panels.format("half", ".half"), (what, out) -> {
            out.write(new byte[200_000]);
            throw new IllegalStateException("planted");
        });

        assertThatThrownBy(() -> write(half))
                .isInstanceOf(ExportException.class)
                .hasMessageContainingAll("plugin panels", "The half", "planted", "as it was");
        assertThat(file).hasContent("earlier");
        assertThat(folder).isDirectoryNotContaining("glob:**/*tmp*");
    }

    @Test
    void aPluginThatWritesNothingMakesNoFile() throws IOException {
        var file = Files.writeString(folder.resolve("x.none"), "earlier");

        assertThatThrownBy(() -> write(Panels.exporter(Panels.format("none", ".none"), (what, out) -> {})))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("holds nothing for \"The none\"");
        assertThat(file).hasContent("earlier");
    }

    @Test
    void nobodyPromisesThatAllArrives() {
        var careModels = Panels.with(TITLES);
        var format = Formats.of(careModels).of("panels.titles").orElseThrow();

        assertThat(LossReport.of(export(careModels), format, format.preset()).text())
                .contains("Keep the network itself")
                .doesNotContain("all of it arrives");
    }
}
