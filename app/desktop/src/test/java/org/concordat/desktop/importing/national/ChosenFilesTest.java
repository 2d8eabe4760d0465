package org.concordat.desktop.importing.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.concordat.desktop.importing.Fixture;
import org.concordat.desktop.importing.Hand;
import org.concordat.desktop.importing.national.ChosenFile.Looking;
import org.concordat.desktop.importing.national.ChosenFile.Refused;
import org.concordat.exchange.ods.OdsFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChosenFilesTest {

    @TempDir
    private Path folder;

    private final Hand hand = new Hand();
    private final ChosenFiles files = new ChosenFiles(hand.tasks(), LocalDate.of(2022, 8, 1), () -> {});

    private void add(Path... paths) {
        files.add(List.of(paths));
        hand.work();
    }

    private List<String> words() {
        return files.list().stream().map(file -> file.finding().words()).toList();
    }

    @Test
    void aFileIsLookedIntoInTheBackground() {
        files.add(List.of(Fixture.of("epraccur.csv")));

        assertThat(files.list())
                .singleElement()
                .satisfies(file -> assertThat(file.finding()).isInstanceOf(Looking.class));
    }

    @Test
    void filesAreToldInWordsWithTheirMonths() {
        add(Fixture.of("epraccur.csv"), Fixture.of("lists-all.csv"), Fixture.of("etr.csv"));

        assertThat(words())
                .containsExactly("GP practices (epraccur)", "Registered patients, January 2021", "NHS trusts (etr)");
    }

    @Test
    void aFileIsAddedOnce() {
        add(Fixture.of("epraccur.csv"), Fixture.of("epraccur.csv"));

        assertThat(files.list()).hasSize(1);
    }

    @Test
    void twoFilesOfOneKindAreOneTooMany() throws Exception {
        var copy = Files.copy(Fixture.of("epraccur.csv"), folder.resolve("copy.csv"));
        add(Fixture.of("epraccur.csv"), copy);

        assertThat(files.list().get(1).finding())
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.words()).contains("as epraccur.csv is already"));
    }

    @Test
    void someOtherTableIsRefusedWithAWayOn() {
        add(Fixture.of("practices.csv"));

        assertThat(words()).singleElement().asString().contains("Take it off the list");
    }

    @Test
    void aFileThatCannotBeReadSaysWhy() throws Exception {
        add(Files.writeString(folder.resolve("report.csv"), "%PDF-1.4"));

        assertThat(words()).singleElement().asString().contains("PDF");
    }

    @Test
    void aFileThatIsGoneSaysSo() {
        add(folder.resolve("gone.csv"));

        assertThat(words()).singleElement().asString().contains("not there any more");
    }

    @Test
    void aFileThatIsCutOffIsRefusedAsSoonAsItWasRead() throws Exception {
        var whole = Files.readString(Fixture.of("epraccur.csv"));
        add(Files.writeString(folder.resolve("half.csv"), whole.substring(0, whole.lastIndexOf("\",\"") - 40)));

        assertThat(files.list())
                .singleElement()
                .satisfies(file -> assertThat(file.finding()).isInstanceOf(Refused.class));
    }

    @Test
    void withoutThePracticesSomethingIsMissing() {
        add(Fixture.of("etr.csv"));

        assertThat(files.missing()).hasValueSatisfying(text -> assertThat(text).contains("epraccur"));
    }

    @Test
    void aRefusedFileIsInTheWayUntilItIsTakenOff() {
        add(Fixture.of("epraccur.csv"), Fixture.of("practices.csv"));
        assertThat(files.missing()).isPresent();

        files.remove(Fixture.of("practices.csv"));

        assertThat(files.missing()).isEmpty();
    }

    @Test
    void whatCanBeImportedIsKnownByKind() {
        add(Fixture.of("epraccur.csv"), Fixture.of("map.csv"));

        assertThat(files.usable()).containsOnlyKeys(OdsFile.PRACTICES, OdsFile.MAP);
    }

    @Test
    void theFilesNameAreas() {
        add(Fixture.of("epraccur.csv"), Fixture.of("map.csv"));

        assertThat(files.names().names()).anyMatch(name -> name.code().equals("U20454"));
    }
}
