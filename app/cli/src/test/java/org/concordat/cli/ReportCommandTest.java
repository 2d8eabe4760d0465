package org.concordat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.concordat.api.core.Core;
import org.concordat.api.core.Governance;
import org.concordat.api.core.GovernanceLinks;
import org.concordat.api.core.People;
import org.concordat.api.fact.LinkId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Facts;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.network.ReportPart;
import org.concordat.api.network.ReportPlan;
import org.concordat.core.caremodel.CareModels;
import org.concordat.core.document.Content;
import org.concordat.core.plugin.Plugins;
import org.concordat.core.storage.disk.DocumentLock;
import org.concordat.core.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {

    @TempDir
    private Path folder;

    private Path file(ReportPlan plan) throws IOException {
        var plain = Sample.content();
        var nodes = new ArrayList<>(plain.nodes());
        var links = new ArrayList<>(plain.links());
        nodes.add(new Node(new NodeId("smith"), People.PERSON, Facts.of(Core.NAME, "Jo Smith", People.POST, "chair")));
        nodes.add(new Node(new NodeId("board"), Governance.GOVERNANCE_BODY, Facts.of(Core.NAME, "Partnership board")));
        links.add(new Link(
                new LinkId("seat"), GovernanceLinks.SITS_ON, new NodeId("smith"), new NodeId("board"), Facts.NONE));
        var content = new Content(
                plain.settings().withReport(plan),
                plain.careModels(),
                nodes,
                links,
                plain.views(),
                List.of(),
                new TreeMap<>());
        var workspace = new Workspace(new Plugins(CareModels.of(List.of()), List.of()));
        return Files.write(folder.resolve("network.concordat.json"), workspace.canonical(content));
    }

    private String html(ReportPlan plan, Object... options) throws IOException {
        var target = folder.resolve("report.html");
        var args = new ArrayList<Object>(List.of("report", file(plan), "--to", target));
        args.addAll(List.of(options));
        var run = Run.of(args.toArray());
        assertThat(run.status()).as(run.err()).isZero();
        return Files.readString(target);
    }

    @Test
    void withoutAChoiceItHasAllViewsAndWhatThereIsToSay() throws IOException {
        assertThat(html(ReportPlan.USUAL)).contains("Everything", "St Mary's", "Partnership board");
    }

    @Test
    void partsStandInTheOrderInWhichTheyAreAskedFor() throws IOException {
        assertThat(html(ReportPlan.USUAL, "--sections", "sources,view:Everything"))
                .containsSubsequence(">Assumptions and sources</h2>", ">Everything</h2>");
    }

    @Test
    void theDocumentSaysWhatItIsMadeOf() throws IOException {
        var plan = ReportPlan.USUAL.withParts(List.of(new ReportPart.Picture("v1")));
        assertThat(html(plan)).contains("Everything").doesNotContain("Assumptions and sources");
    }

    @Test
    void personsAreNotNamed() throws IOException {
        assertThat(html(ReportPlan.USUAL)).contains("chair").doesNotContain("Smith", "smith");
    }

    @Test
    void personsAreNamedWhereThatIsAskedFor() throws IOException {
        assertThat(html(ReportPlan.USUAL, "--name-people")).contains("Jo Smith");
    }

    @Test
    void aSectionThatDoesNotExistIsToldWithThoseThatDo() throws IOException {
        var run = Run.of("report", file(ReportPlan.USUAL), "--to", folder.resolve("x.pdf"), "--sections", "moneyflaw");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("moneyflaw", "core.moneyFlow", "view:v1");
        assertThat(folder.resolve("x.pdf")).doesNotExist();
    }

    @Test
    void aFormatThatDoesNotExistIsToldBeforeAnythingIsDone() throws IOException {
        var run = Run.of("report", file(ReportPlan.USUAL), "--to", folder.resolve("x.odt"));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains(".docx", ".pptx");
    }

    @Test
    void sectionsWithNothingToSayAreNamed() throws IOException {
        var run = Run.of(
                "report",
                file(ReportPlan.USUAL),
                "--to",
                folder.resolve("x.html"),
                "--sections",
                "governanceChart,moneyFlow");
        assertThat(run.err()).contains("Left out", "Where the money goes");
    }

    @Test
    void theListSaysWhatCanBeChosen() throws IOException {
        var run = Run.of("report", file(ReportPlan.USUAL), "--list");
        assertThat(run.out()).contains("view:v2", "core.membership", "core.sources");
    }

    @Test
    void anEmptyReportIsNotWritten() throws IOException {
        var run = Run.of("report", file(ReportPlan.USUAL), "--to", folder.resolve("x.pdf"), "--sections", "moneyFlow");
        assertThat(run.status()).isEqualTo(2);
        assertThat(folder.resolve("x.pdf")).doesNotExist();
    }

    private ReportPlan planIn(Path file) throws Exception {
        var workspace = new Workspace(new Plugins(CareModels.of(List.of()), List.of()));
        return workspace.read(file).content().settings().report();
    }

    private Run keeping(Path file, Object... options) {
        var args = new ArrayList<Object>(List.of("report", file, "--to", folder.resolve("x.html"), "--keep"));
        args.addAll(List.of(options));
        return Run.of(args.toArray());
    }

    @Test
    void theChoiceIsKeptInTheFile() throws Exception {
        var file = file(ReportPlan.USUAL);

        var run = keeping(file, "--sections", "sources,view:Everything", "--on", "2018-04-01", "--name-people");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("Kept in " + file);
        assertThat(planIn(file))
                .isEqualTo(new ReportPlan(
                        List.of(new ReportPart.Section("core.sources"), new ReportPart.Picture("v1")),
                        LocalDate.of(2018, 4, 1),
                        true));
    }

    @Test
    void withoutBeingAskedNothingIsKept() throws Exception {
        var file = file(ReportPlan.USUAL);
        var before = Files.readAllBytes(file);

        Run.of("report", file, "--to", folder.resolve("x.html"), "--sections", "sources");

        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void aChoiceThatIsThereAlreadyLeavesTheFileAlone() throws Exception {
        var file = file(ReportPlan.USUAL.withParts(List.of(new ReportPart.Section("core.sources"))));
        var modified = Files.getLastModifiedTime(file);

        var run = keeping(file, "--sections", "sources");

        assertThat(run.out()).contains("says already");
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(modified);
    }

    @Test
    void aFileThatIsOpenElsewhereKeepsItsChoiceAndNoReportIsWritten() throws Exception {
        var file = file(ReportPlan.USUAL);
        var before = Files.readAllBytes(file);
        try (var lock = DocumentLock.acquire(file).lock()) {
            assertThat(lock).isNotNull();

            var run = keeping(file, "--sections", "sources");

            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err()).contains("open already", "leave out --keep");
        }
        assertThat(file).hasBinaryContent(before);
        assertThat(folder.resolve("x.html")).doesNotExist();
    }

    @Test
    void theFileIsFreeAgainAfterwards() throws Exception {
        keeping(file(ReportPlan.USUAL), "--sections", "sources");

        assertThat(folder).isDirectoryNotContaining("glob:**.lock");
    }

    @Test
    void aListHasNothingToKeep() throws Exception {
        var run = Run.of("report", file(ReportPlan.USUAL), "--list", "--keep");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--to");
    }
}
