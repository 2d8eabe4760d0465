package org.concordat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportTableCommandTest {

    private static final String GOOD = "Practice code,Practice,PCN,List size\nM92007,Lea Road,RWT,7012\n";
    private static final String BAD = GOOD + "M92009,Prestbury,RWT,many\n";

    @TempDir
    private Path folder;

    @Test
    void aTableBecomesANetwork() throws IOException {
        var out = folder.resolve("out.concordat.json");

        var run = Run.of("import", "table", table(GOOD), "--to", out);

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("2 nodes, 1 link", "Wrote " + out);
        assertThat(Files.readString(out)).contains("Lea Road", "M92007", "core.memberOf");
    }

    @Test
    void aBadRowRefusesTheWholeTable() throws IOException {
        var out = folder.resolve("out.concordat.json");

        var run = Run.of("import", "table", table(BAD), "--to", out);

        assertThat(run.status()).isEqualTo(Outcome.FOUND);
        assertThat(run.out()).contains("lists.csv, line 3, column 4: not a number: many", "Nothing was written");
        assertThat(out).doesNotExist();
    }

    @Test
    void badRowsAreLeftOutWhenAskedFor() throws IOException {
        var out = folder.resolve("out.concordat.json");

        var run = Run.of("import", "table", table(BAD), "--to", out, "--skip-bad-rows");

        assertThat(run.status()).isZero();
        assertThat(Files.readString(out)).contains("Lea Road").doesNotContain("Prestbury");
    }

    @Test
    void theReportListsEveryBadRow() throws IOException {
        var report = folder.resolve("report.csv");

        Run.of("import", "table", table(BAD), "--dry-run", "--report", report);

        assertThat(Files.readString(report)).contains("\"lists.csv\",\"3\",\"many\",\"not a number\"");
    }

    @Test
    void importingAgainLeavesTheFileAsItWas() throws IOException {
        var out = folder.resolve("out.concordat.json");
        Run.of("import", "table", table(GOOD), "--to", out);
        byte[] before = Files.readAllBytes(out);

        var run = Run.of("import", "table", table(GOOD), "--into", out);

        assertThat(run.out()).contains("Nothing changes");
        assertThat(Files.readAllBytes(out)).isEqualTo(before);
    }

    @Test
    void aDryRunWritesNothing() throws IOException {
        var out = folder.resolve("out.concordat.json");

        var run = Run.of("import", "table", table(GOOD), "--to", out, "--dry-run");

        assertThat(run.out()).contains("2 nodes, 1 link", "Nothing was written");
        assertThat(out).doesNotExist();
    }

    @Test
    void aSavedMappingCanBeUsedForATableThatSaysNothingOfItself() throws IOException {
        var mapping = folder.resolve("m.mapping.json");
        Run.of("import", "table", table(GOOD), "--save-mapping", mapping);
        Files.writeString(
                mapping,
                Files.readString(mapping)
                        .replace("Practice code", "alpha")
                        .replace("\"Practice\"", "\"beta\"")
                        .replace("\"column\" : \"PCN\"", "\"column\" : \"gamma\"")
                        .replace("\"List size\"", "\"delta\""));
        var out = folder.resolve("out.concordat.json");
        var table = Files.writeString(folder.resolve("x.csv"), "alpha,beta,gamma,delta\nM92007,Lea Road,RWT,7012\n");

        var run = Run.of("import", "table", table, "--mapping", mapping, "--to", out);

        assertThat(run.err()).doesNotContain("concordat:");
        assertThat(run.status()).isZero();
    }

    @Test
    void theMappingIsRememberedForTheSameHeadings() throws IOException {
        var rare = "rare " + UUID.randomUUID();
        var text = GOOD.replace("List size", rare);
        Run.of("import", "table", table(text), "--to", folder.resolve("a.concordat.json"));

        var run = Run.of("import", "table", table(text), "--to", folder.resolve("b.concordat.json"));

        assertThat(run.err()).contains("as they were last time");
    }

    @Test
    void aFileThatIsNotThereIsToldInOneSentence() {
        var run = Run.of("import", "table", folder.resolve("none.csv"), "--dry-run");

        assertThat(run.status()).isEqualTo(Outcome.UNUSABLE);
        assertThat(run.err()).contains("none.csv").doesNotContain("Exception");
    }

    private Path table(String text) throws IOException {
        return Files.writeString(folder.resolve("lists.csv"), text);
    }
}
