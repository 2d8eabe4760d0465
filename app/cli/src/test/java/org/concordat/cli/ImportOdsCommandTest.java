package org.concordat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportOdsCommandTest {

    private static final String POPLARS =
            "\"M92001\",\"POPLARS MEDICAL CENTRE\",\"Y60\",\"Q77\",\"POPLARS\",\"THIRD AVENUE\",\"LOW HILL\",\"WOLVERHAMPTON\","
                    + "\"\",\"WV10 9PG\",\"19740401\",\"\",\"A\",\"B\",\"06A\",\"20130401\",\"\",\"\",\"\",\"\",\"\",\"0\",\"\","
                    + "\"06A\",\"\",\"4\",\"\"\n";
    private static final String CLOSED =
            POPLARS.replace("M92001", "M92002").replace("\"\",\"A\"", "\"20171031\",\"C\"");
    private static final String LISTS =
            "PUBLICATION,EXTRACT_DATE,TYPE,CCG_CODE,ONS_CCG_CODE,CODE,POSTCODE,SEX,AGE,NUMBER_OF_PATIENTS\n"
                    + "GP_PRAC_PAT_LIST,01JAN2017,GP,06A,,M92001,WV10 9PG,ALL,ALL,3360\n";

    @TempDir
    private Path folder;

    private Path practices = Path.of("");
    private Path lists = Path.of("");
    private Path target = Path.of("");

    @BeforeEach
    void writeFiles() throws IOException {
        practices = Files.writeString(folder.resolve("epraccur.csv"), POPLARS + CLOSED);
        lists = Files.writeString(folder.resolve("lists.csv"), LISTS);
        target = folder.resolve("out.concordat.json");
    }

    @Test
    void aNewFileIsWritten() throws IOException {
        var run = Run.of("import", "ods", "--practices", practices, "--to", target);

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("Added: 3 nodes, 2 links", "  GP practice: 1", "Skipped: 1 row", "  closed: 1");
        assertThat(Files.readString(target)).contains("\"Poplars Medical Centre\"", "\"ods-M92001\"");
    }

    @Test
    void importingAgainChangesNothing() throws IOException {
        Run.of("import", "ods", "--practices", practices, "--to", target);
        var before = Files.readString(target);
        var run = Run.of("import", "ods", "--practices", practices, "--into", target);

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("Nothing changes").contains("is as it was");
        assertThat(Files.readString(target)).isEqualTo(before);
    }

    @Test
    void anExistingFileIsBroughtUpToDate() throws IOException {
        Run.of("import", "ods", "--practices", practices, "--to", target);
        var run = Run.of("import", "ods", "--practices", practices, "--lists", lists, "--into", target);

        assertThat(run.out()).contains("Changed: 1", "+ 3,360 (2017-01-01)");
        assertThat(Files.readString(target)).contains("3360");
    }

    @Test
    void anExistingFileStaysWhereAnotherIsToBeWritten() throws IOException {
        Run.of("import", "ods", "--practices", practices, "--to", target);
        var before = Files.readString(target);
        var other = folder.resolve("other.concordat.json");
        Run.of("import", "ods", "--practices", practices, "--lists", lists, "--into", target, "--to", other);

        assertThat(Files.readString(target)).isEqualTo(before);
        assertThat(Files.readString(other)).contains("3360");
    }

    @Test
    void aDryRunWritesNothing() {
        var run = Run.of("import", "ods", "--practices", practices, "--to", target, "--dry-run");

        assertThat(run.out()).contains("Added: 3 nodes").contains("Nothing was written.");
        assertThat(target).doesNotExist();
    }

    @Test
    void theReportListsEveryRowThatWasLeftOut() throws IOException {
        var report = folder.resolve("skipped.csv");
        Run.of("import", "ods", "--practices", practices, "--dry-run", "--report", report);

        assertThat(Files.readAllLines(report))
                .containsExactly(
                        "\"File\",\"Row\",\"Which\",\"Why it was left out\"",
                        "\"epraccur.csv\",\"2\",\"M92002\",\"closed\"");
    }

    @Test
    void anAreaIsChosen() {
        var run = Run.of("import", "ods", "--practices", practices, "--where", "commissioner=16C", "--to", target);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("no open practice with commissioner=16C");
        assertThat(target).doesNotExist();
    }

    @Test
    void theDayIsChosen() {
        var run = Run.of("import", "ods", "--practices", practices, "--on", "2016-01-01", "--dry-run");

        assertThat(run.out()).contains("  GP practice: 2");
    }

    @Test
    void aFileInTheWrongPlaceEndsTheCommand() {
        var run = Run.of("import", "ods", "--practices", practices, "--trusts", lists, "--to", target);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .contains("lists.csv is a file of patients registered")
                .contains("Give it as --lists.");
        assertThat(target).doesNotExist();
    }

    @Test
    void aMissingFileIsNamed() {
        var run = Run.of("import", "ods", "--practices", folder.resolve("none.csv"), "--to", target);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("There is no file").contains("none.csv");
    }

    @Test
    void whereTheResultGoesMustBeSaid() {
        var run = Run.of("import", "ods", "--practices", practices);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--to").contains("--into").contains("--dry-run");
    }
}
