package org.concordat.exchange.ods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.concordat.exchange.intake.IntakeException;
import org.concordat.exchange.table.TableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecognisedTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "epraccur.csv, PRACTICES",
        "epraccur-dse.csv, PRACTICES",
        "etr.csv, TRUSTS",
        "eccg.csv, COMMISSIONERS",
        "epcn.csv, PCNS",
        "partners.csv, PARTNERS",
        "mrr.csv, REFERRALS"
    })
    void aFileIsKnownByItsContent(String fixture, OdsFile kind) throws Exception {
        var renamed = Files.copy(Trial.fixture(fixture), folder.resolve("download(1).txt"));

        assertThat(Recognised.of(renamed)).isEqualTo(new Recognised.Usable(kind, null));
    }

    @Test
    void theDateOfAnExtractIsRead() throws Exception {
        assertThat(Recognised.of(Trial.fixture("lists-all.csv")))
                .isEqualTo(new Recognised.Usable(OdsFile.LISTS, LocalDate.of(2021, 1, 1)));
    }

    @Test
    void aTableOfSomeoneElseIsOther() throws Exception {
        var file = Files.writeString(folder.resolve("a.csv"), "Name,Town\nPoplars,Wolverhampton\n");

        assertThat(Recognised.of(file)).isEqualTo(new Recognised.Other());
    }

    @Test
    void aFileThatIsNotUsedIsNamed() throws Exception {
        var row =
                "\"A81001001\",\"A BRANCH\",\"Y63\",\"Q74\",\"LINE\",\"\",\"TOWN\",\"\",\"\",\"TS18 1HU\",\"\",\"\",\"A\"\n";
        var file = Files.writeString(folder.resolve("a.csv"), row.repeat(3));

        assertThat(Recognised.of(file))
                .isInstanceOfSatisfying(
                        Recognised.Unused.class,
                        unused -> assertThat(unused.label()).contains("branch surgeries"));
    }

    @Test
    void anEmptyTableIsRefused() throws Exception {
        var file = Files.writeString(folder.resolve("a.csv"), ",,\n,,\n");

        assertThatThrownBy(() -> Recognised.of(file))
                .isInstanceOfAny(IntakeException.class, TableException.class)
                .hasMessageContaining("a.csv");
    }
}
