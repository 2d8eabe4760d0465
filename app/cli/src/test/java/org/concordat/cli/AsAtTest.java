package org.concordat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands that show a network as it stood, or is planned to stand, on a day. */
class AsAtTest {

    @TempDir
    private Path folder;

    private Path file = Path.of("");

    /** The second membership begins in April 2018. */
    @BeforeEach
    void givenAMembershipThatBeginsLater() throws IOException {
        file = Sample.in(folder);
        var text = Files.readString(file);
        var at = text.indexOf("\"to\": \"partnership\"}", text.indexOf("\"l2\""));
        Files.writeString(
                file,
                text.substring(0, at)
                        + "\"to\": \"partnership\", \"facts\": {\"core.validFrom\": \"2018-04\"}}"
                        + text.substring(at + "\"to\": \"partnership\"}".length()));
    }

    private String exported(String name, String... more) throws IOException {
        var out = folder.resolve(name);
        var words = new ArrayList<Object>(List.of("export", file, "--to", out));
        words.addAll(List.of(more));
        assertThat(Run.of(words.toArray()).status()).isZero();
        return Files.readString(out);
    }

    @Test
    void infoCountsWhatStandsOnTheDay() {
        assertThat(Run.of("info", file, "--on", "2018-03").out())
                .contains("Links: 1")
                .contains("As at: 2018-03-31");
    }

    @Test
    void infoWithoutADayCountsAll() {
        assertThat(Run.of("info", file).out()).contains("Links: 2");
    }

    @Test
    void aGraphFileHoldsWhatStandsAndSaysTheDay() throws IOException {
        assertThat(exported("a.graphml", "--on", "2017/18"))
                .contains("<data key=\"g_asAt\">2018-03-31</data>")
                .contains("\"l1\"")
                .doesNotContain("\"l2\"");
    }

    @Test
    void aPictureSaysTheDayInItsHeading() throws IOException {
        assertThat(exported("a.svg", "--on", "2018-04-01")).contains("Everything, as at 1 April 2018");
    }

    @Test
    void aPictureWithoutADayHasThePlainHeading() throws IOException {
        assertThat(exported("a.svg")).doesNotContain("as at");
    }
}
