package org.concordat.exchange.ods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.concordat.exchange.intake.IntakeException;
import org.concordat.exchange.table.TableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrongFileTest {

    @TempDir
    private Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("file.csv"), text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PRACTICES|etr.csv|a list of trusts (etr), not a list of practices (epraccur). Give it as --trusts.",
                "PRACTICES|eccg.csv|a list of commissioners (eccg), not",
                "PRACTICES|epcn.csv|a list of primary care networks (epcn), not",
                "PRACTICES|partners.csv|a list of PCN core partners (epcncorepartnerdetails), not",
                "PRACTICES|partners-headed.csv|a list of PCN core partners (epcncorepartnerdetails), not",
                "PRACTICES|map.csv|a practice mapping (gp-reg-pat-prac-map), not",
                "TRUSTS|epraccur.csv|a list of practices (epraccur), not a list of trusts (etr). Give it as --practices.",
                "TRUSTS|mrr.csv|a Monthly Referral Return, not",
                "MAP|lists-all.csv|a file of patients registered (gp-reg-pat-prac), not",
                "LISTS|map.csv|a practice mapping (gp-reg-pat-prac-map), not",
                "REFERRALS|lists-small-area.csv|a file of patients registered (gp-reg-pat-prac), not"
            })
    void aFileInTheWrongPlaceIsRefusedWithTheRightPlace(OdsFile slot, String fixture, String message) {
        var trial = Trial.ofPractices().with(slot, fixture);

        assertThatThrownBy(trial::alone)
                .isInstanceOf(IntakeException.class)
                .hasMessageContaining(fixture + " is " + message);
    }

    @Test
    void aListOfBranchesIsKnownAndRefused() throws IOException {
        var branch = "\"A81001001\",\"A BRANCH\",\"Y63\",\"Q74\",\"\",\"\",\"\",\"\",\"\",\"TS18 1HU\",\"20000101\"\n";
        var trial = Trial.ofPractices().with(OdsFile.PRACTICES, file(branch.repeat(3)));

        assertThatThrownBy(trial::alone).hasMessageContaining("a list of branch surgeries (ebranchs)");
    }

    @Test
    void aFileOfSomethingElseIsRefused() throws IOException {
        var trial = Trial.ofPractices().with(OdsFile.TRUSTS, file("Name,Colour\nApple,red\n"));

        assertThatThrownBy(trial::alone)
                .isInstanceOf(IntakeException.class)
                .hasMessageContaining("file.csv is not a list of trusts (etr), nor any other national file");
    }

    @Test
    void anEmptyFileIsRefused() throws IOException {
        var trial = Trial.ofPractices().with(OdsFile.PRACTICES, file("\n\n"));

        assertThatThrownBy(trial::alone)
                .isInstanceOfAny(IntakeException.class, TableException.class)
                .hasMessageContaining("file.csv is empty");
    }

    @Test
    void aFileThatIsNotThereIsToldApart() {
        var trial = Trial.ofPractices().with(OdsFile.MAP, folder.resolve("none.csv"));

        assertThatThrownBy(trial::alone).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void halfAFileIsRefusedAndNothingIsImported() throws IOException {
        var text = Files.readString(Trial.fixture("map.csv"));
        var half = text.substring(0, text.lastIndexOf(",WV") + 4);
        var trial = Trial.ofPractices().with(OdsFile.MAP, file(half));

        assertThatThrownBy(trial::alone)
                .isInstanceOf(IntakeException.class)
                .hasMessageContaining("ends within row")
                .hasMessageContaining("nothing was imported");
    }

    @Test
    void aFileThatIsCutWithinAQuotedCellIsRefused() throws IOException {
        var text = Files.readString(Trial.fixture("epraccur.csv"));
        var trial = Trial.ofPractices().with(OdsFile.PRACTICES, file(text.substring(0, text.length() - 120)));

        assertThatThrownBy(trial::alone).isInstanceOfAny(TableException.class, IntakeException.class);
    }

    @Test
    void aThousandColumnsDoNoHarm() throws IntakeException, IOException {
        var text = Files.readString(Trial.fixture("map.csv")).replace("\n", ",".repeat(1_000) + "\n");
        var trial = Trial.ofPractices().with(OdsFile.MAP, file(text));

        assertThat(trial.practices()).contains("M92001");
    }

    @Test
    void columnsInAnotherOrderAreFoundByTheirNames() throws IntakeException, IOException {
        var text = "NUMBER_OF_PATIENTS,code,extract_date\n3360,M92001,01JAN2021\n";
        var trial = Trial.ofPractices().with(OdsFile.LISTS, file(text));

        assertThat(Trial.node(trial.alone(), "M92001").facts().asMap()).containsKey("core.listSize");
    }
}
