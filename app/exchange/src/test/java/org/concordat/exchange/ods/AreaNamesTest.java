package org.concordat.exchange.ods;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.concordat.exchange.intake.Watcher;
import org.concordat.exchange.ods.Area.By;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AreaNamesTest {

    private static AreaNames of(Trial trial) {
        return AreaNames.read(trial.files(), trial.day(), Watcher.NONE);
    }

    private static AreaName name(Trial trial, By by, String code) {
        return of(trial).names().stream()
                .filter(name -> name.by() == by && name.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aNetworkHasTheNameOfTheMapping() {
        assertThat(name(Trial.ofAll(), By.PCN, "U20454").name()).isEqualToIgnoringCase("Wolverhampton RWT PCN");
    }

    @Test
    void aCommissionerThatNoFileNamesIsKnownByItsTownAndNotByItsCounty() {
        assertThat(name(Trial.ofPractices(), By.COMMISSIONER, "06A").town()).isEqualTo("Wolverhampton");
    }

    @Test
    void aCommissionerOfEarlierFilesIsOfferedToo() {
        assertThat(of(Trial.ofAll()).names())
                .filteredOn(name -> name.by() == By.COMMISSIONER)
                .extracting(AreaName::code)
                .contains("06A", "D2P2L");
    }

    @Test
    void thePracticesThatAnAreaCountsAreThoseThatItImports() throws Exception {
        var trial = Trial.ofAll();

        assertThat(name(trial, By.COMMISSIONER, "06A").practices())
                .isEqualTo(trial.where("commissioner=06A").practices().size());
    }

    @Test
    void trustsThatAreOpenAreOffered() {
        assertThat(of(Trial.ofPractices().with(OdsFile.TRUSTS, "etr.csv")).names())
                .filteredOn(name -> name.by() == By.TRUST)
                .extracting(AreaName::code)
                .contains("RL4");
    }

    @Test
    void aFileThatIsCutOffIsToldAndTheOthersAreRead(@TempDir Path folder) throws Exception {
        var whole = Files.readString(Trial.fixture("epraccur.csv"));
        var half = Files.writeString(folder.resolve("half.csv"), whole.substring(0, whole.lastIndexOf("\",\"") - 40));
        var names = of(Trial.ofAll().with(OdsFile.PRACTICES, half));

        assertThat(names.troubles()).containsOnlyKeys(OdsFile.PRACTICES);
    }
}
