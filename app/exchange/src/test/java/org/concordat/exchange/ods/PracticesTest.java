package org.concordat.exchange.ods;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.concordat.api.core.Core;
import org.concordat.api.core.Places;
import org.concordat.exchange.intake.IntakeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PracticesTest {

    @TempDir
    private Path folder;

    private Trial trial(String text) throws IOException {
        return Trial.ofPractices().with(OdsFile.PRACTICES, Files.writeString(folder.resolve("practices.csv"), text));
    }

    private static String text() throws IOException {
        return Files.readString(Trial.fixture("epraccur.csv"));
    }

    @Test
    void aPracticeHasItsNameCodeAddressAndOpeningDate() throws IntakeException, IOException {
        var practice = Trial.node(Trial.ofPractices().alone(), "A81001");

        assertThat(practice.get(Core.NAME)).isEqualTo("The Densham Surgery");
        assertThat(practice.get(Core.EXTERNAL_IDS)).isEqualTo(Map.of("ods", "A81001"));
        assertThat(practice.get(Places.ADDRESS))
                .isEqualTo("The Health Centre, Lawson Street, Stockton-on-Tees, Cleveland");
        assertThat(practice.get(Places.POSTCODE)).isEqualTo("TS18 1HU");
        assertThat(practice.get(Core.VALID_FROM)).hasToString("1974-04-01");
    }

    @Test
    void aPracticeNamesItsSourceWithTheLicenceAndTheNameAsPrinted() throws IntakeException, IOException {
        var source = Trial.node(Trial.ofPractices().alone(), "A81001")
                .all(Core.SOURCES)
                .get(0);

        assertThat(source.document()).contains("Organisation Data Service, epraccur");
        assertThat(source.locator()).isEqualTo("Open Government Licence v3.0");
        assertThat(source.quote()).isEqualTo("THE DENSHAM SURGERY");
    }

    @Test
    void bothGenerationsOfTheListGiveTheSamePractices() throws IntakeException, IOException {
        var later = Trial.ofPractices().with(OdsFile.PRACTICES, "epraccur-dse.csv");

        assertThat(later.practices()).isEqualTo(Trial.ofPractices().practices()).hasSize(18);
    }

    @Test
    void whatIsNoOpenPracticeIsSkippedWithTheReason() throws IntakeException, IOException {
        assertThat(Trial.ofPractices().skips().byReason())
                .containsEntry("not a GP practice (another prescribing setting)", 3L)
                .containsEntry("closed", 1L)
                .containsEntry("neither open nor closed (dormant or proposed)", 1L);
    }

    @Test
    void aPracticeThatClosedLaterWasOpenOnTheDay() throws IntakeException, IOException {
        assertThat(Trial.ofPractices().on(2016, 1, 1).practices()).contains("A81003");
    }

    @Test
    void aPracticeThatOpenedLaterWasNotOpenOnTheDay() throws IntakeException, IOException {
        var text = text().replaceFirst("\"19740401\"", "\"20200101\"");

        assertThat(trial(text).on(2019, 1, 1).practices()).doesNotContain("A81001");
    }

    @Test
    void rowsWithoutTheirEmptyEndAreRead() throws IntakeException, IOException {
        assertThat(trial(text().replace(",\"\"\n", "\n")).practices()).hasSize(18);
    }

    @Test
    void aHeaderIsReadWhereThereIsOne() throws IntakeException, IOException {
        var header =
                "Organisation Code,Name,National Grouping,High Level Health Geography,Address Line 1,Address Line 2,"
                        + "Address Line 3,Address Line 4,Address Line 5,Postcode,Open Date,Close Date,Status Code,"
                        + "Organisation Sub-Type Code,Commissioner,Join Provider/Purchaser Date,Left Provider/Purchaser Date,"
                        + "Contact Telephone Number,Null,Null,Null,Amended Record Indicator,Null,Provider/Purchaser,Null,"
                        + "Prescribing Setting,Null\n";

        assertThat(trial(header + text()).practices()).hasSize(18);
    }

    @Test
    void aMarkAtTheStartOfTheFileIsNoPartOfTheFirstCode() throws IntakeException, IOException {
        assertThat(trial("\ufeff" + text()).practices()).contains("A81001");
    }

    @Test
    void lettersOfWindowsAreRead() throws IntakeException, IOException {
        var file = folder.resolve("windows.csv");
        Files.write(file, text().replace("POPLARS MEDICAL", "CAFÉ MEDICAL").getBytes(Charset.forName("windows-1252")));
        var intake = Trial.ofPractices().with(OdsFile.PRACTICES, file).alone();

        assertThat(Trial.node(intake, "M92001").get(Core.NAME)).isEqualTo("Café Medical Centre");
    }

    @Test
    void aCodeTwiceWithOneNameIsTakenOnce() throws IntakeException, IOException {
        var trial = trial(text() + Trial.lines("epraccur.csv").get(0) + "\n");

        assertThat(trial.practices()).hasSize(18);
        assertThat(Trial.reasons(trial.skips())).contains("repeats an earlier row");
    }

    @Test
    void ofACodeTwiceWithTwoNamesTheFirstCountsAndTheSecondIsTold() throws IntakeException, IOException {
        var other = Trial.lines("epraccur.csv").get(0).replace("DENSHAM", "OTHER");
        var trial = trial(text() + other + "\n");

        assertThat(Trial.node(trial.alone(), "A81001").get(Core.NAME)).isEqualTo("The Densham Surgery");
        assertThat(trial.skips().first()).anySatisfy(s -> assertThat(s.detail()).isEqualTo("A81001 THE OTHER SURGERY"));
    }

    @Test
    void aSkippedRowIsNamedByItsLine() throws IntakeException, IOException {
        assertThat(Trial.ofPractices().skips().first())
                .filteredOn(s -> s.detail().equals("A81003"))
                .extracting(s -> s.place().words())
                .containsExactly("epraccur.csv, line 3");
    }

    @Test
    void codesThatAreWrittenAsFormulasAreRead() throws IntakeException, IOException {
        assertThat(trial(text().replace("\"A81001\"", "\"=\"\"A81001\"\"\"")).practices())
                .contains("A81001");
    }

    @Test
    void aFormulaIsNoCode() throws IntakeException, IOException {
        var trial = trial(text().replace("\"A81001\"", "\"=1+1\""));

        assertThat(trial.practices()).doesNotContain("A81001").hasSize(17);
    }

    @Test
    void mixedLettersAreReadAsFarAsTheyCanBeAndTold() throws IntakeException, IOException {
        var windows = text().getBytes(Charset.forName("windows-1252"));
        var mixed = new String(windows, StandardCharsets.ISO_8859_1)
                .replace("POPLARS MEDICAL", "CAF\u00c3\u0089 MEDICAL")
                .replace("LEA ROAD", "L\u00c9A ROAD")
                .getBytes(StandardCharsets.ISO_8859_1);
        var intake = Trial.ofPractices()
                .with(OdsFile.PRACTICES, Files.write(folder.resolve("mixed.csv"), mixed))
                .alone();

        assertThat(Trial.node(intake, "M92001").get(Core.NAME)).isEqualTo("Café Medical Centre");
        assertThat(intake.remarks())
                .hasSize(1)
                .allMatch(
                        remark -> remark.startsWith("mixed.csv has 1 row with a cell that could not be read in full"));
    }
}
