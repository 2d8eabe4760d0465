package org.concordat.exchange.ods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.fact.Observation;
import org.concordat.exchange.intake.IntakeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListsTest {

    @TempDir
    private Path folder;

    private static List<Observation> sizes(Trial trial, String code) throws IntakeException, IOException {
        return Trial.node(trial.alone(), code).all(GeneralPractice.LIST_SIZE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lists-all.csv", "lists-single-age.csv", "lists-five-years.csv", "lists-small-area.csv"})
    void everyLayoutGivesTheSameTotal(String layout) throws IntakeException, IOException {
        var sizes = sizes(Trial.ofPractices().with(OdsFile.LISTS, layout), "M92001");

        assertThat(sizes).extracting(o -> o.value().intValue()).containsExactly(3360);
    }

    @Test
    void aFigureHasItsExtractDateAndItsSource() throws IntakeException, IOException {
        var size = sizes(Trial.ofAll(), "A81001").get(0);

        assertThat(size.date()).hasToString("2021-01-01");
        assertThat(size.source()).hasToString("Patients Registered at a GP Practice, January 2021");
    }

    @Test
    void theHeaderOfLaterYearsIsReadToo() throws IntakeException, IOException {
        var size = sizes(Trial.ofPractices().with(OdsFile.LISTS, "lists-all-later.csv"), "A81001")
                .get(0);

        assertThat(size.value()).isEqualByComparingTo("4200");
        assertThat(size.date()).hasToString("2022-10-01");
    }

    @Test
    void oneSexAloneIsNoList() {
        var trial = Trial.ofPractices().with(OdsFile.LISTS, "lists-single-age-male.csv");

        assertThatThrownBy(trial::alone)
                .isInstanceOf(IntakeException.class)
                .hasMessageContaining("lists-single-age-male.csv counts one sex only (MALE)");
    }

    @Test
    void aRowThatIsRepeatedIsNotCountedTwice() throws IntakeException, IOException {
        var lines = Trial.lines("lists-single-age.csv");
        var file = Files.write(folder.resolve("twice.csv"), lines);
        Files.writeString(file, Files.readString(file) + lines.get(1) + "\n");
        var trial = Trial.ofPractices().with(OdsFile.LISTS, file);

        assertThat(sizes(trial, "M92001")).extracting(o -> o.value().intValue()).containsExactly(3360);
        assertThat(Trial.reasons(trial.skips())).contains("repeats an earlier row");
    }

    @Test
    void severalExtractsInOneFileAreSeveralFigures() throws IntakeException, IOException {
        var lines = Trial.lines("lists-all.csv");
        var file = Files.write(folder.resolve("two.csv"), lines);
        Files.writeString(
                file,
                Files.readString(file) + "GP_PRAC_PAT_LIST,01FEB2021,GP,06A,,M92001,WV10 9PG,ALL,ALL,\"3,400\"\n");

        assertThat(sizes(Trial.ofPractices().with(OdsFile.LISTS, file), "M92001"))
                .extracting(o -> o.value().intValue())
                .containsExactly(3360, 3400);
    }

    @Test
    void aFigureThatIsNoNumberIsSkippedAndTold() throws IntakeException, IOException {
        var text = Files.readString(Trial.fixture("lists-all.csv")).replace(",3360\n", ",many\n");
        var trial = Trial.ofPractices().with(OdsFile.LISTS, Files.writeString(folder.resolve("x.csv"), text));

        assertThat(sizes(trial, "M92001")).isEmpty();
        assertThat(trial.skips().first()).anySatisfy(s -> assertThat(s.detail()).isEqualTo("M92001 many"));
    }
}
