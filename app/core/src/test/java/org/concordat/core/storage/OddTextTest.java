package org.concordat.core.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Files that other programs and hands have touched. */
class OddTextTest {

    @Test
    void aByteOrderMarkIsNoMatter() throws Exception {
        assertThat(Sample.resaved("\ufeff" + Sample.FILE)).isEqualTo(Sample.FILE);
    }

    @Test
    void utf16IsRead() throws Exception {
        assertThat(Sample.saved(Sample.read(Sample.FILE.getBytes(StandardCharsets.UTF_16))))
                .isEqualTo(Sample.FILE);
    }

    @Test
    void windowsLettersAreReadAndTold() throws Exception {
        var file = Sample.with("Vitality", "Caf\u00e9 \u201cV\u201d");
        var reading = Sample.read(file.getBytes(Charset.forName("windows-1252")));
        assertThat(Sample.saved(reading)).isEqualTo(file);
        assertThat(reading.problems()).extracting(Problem::line).containsExactly(13);
    }

    @Test
    void windowsLineEndsAreNoMatter() throws Exception {
        assertThat(Sample.resaved(Sample.FILE.replace("\n", "\r\n"))).isEqualTo(Sample.FILE);
    }

    @Test
    void aFileOnOneLineIsRead() throws Exception {
        assertThat(Sample.resaved(Sample.FILE.replaceAll("\n *", ""))).isEqualTo(Sample.FILE);
    }

    @Test
    void aPrettyPrintedFileIsRead() throws Exception {
        assertThat(Sample.resaved(Sample.FILE.replace("{", "{\n").replace(", ", ",\n\t ")))
                .isEqualTo(Sample.FILE);
    }

    @Test
    void sectionsInAnotherOrderAreRead() throws Exception {
        var nodes = Sample.FILE.substring(Sample.FILE.indexOf("  \"nodes\""), Sample.FILE.indexOf("  \"links\""));
        var last = ",\n" + nodes.stripTrailing().replaceAll(",$", "") + "\n}\n";
        assertThat(Sample.resaved(Sample.FILE.replace(nodes, "").replace("\n}\n", last)))
                .isEqualTo(Sample.FILE);
    }

    @Test
    void aMissingCommaIsMendedAndTold() throws Exception {
        var reading = Sample.read(Sample.with("\"Vitality\"},", "\"Vitality\"}"));
        assertThat(Sample.saved(reading)).isEqualTo(Sample.FILE);
        assertThat(reading.problems()).extracting(Problem::line).containsExactly(14);
    }

    @Test
    void aCommaTooManyIsMendedAndTold() throws Exception {
        var reading = Sample.read(Sample.with("\"core.Contract\"}", "\"core.Contract\"},"));
        assertThat(Sample.saved(reading)).isEqualTo(Sample.FILE);
        assertThat(reading.problems()).extracting(Problem::line).containsExactly(14);
    }

    @Test
    void aHalfCharacterStaysAsItsEscape() throws Exception {
        var file = Sample.with("Vitality", "\\ud800 and \\udc00");
        assertThat(Sample.resaved(file)).isEqualTo(file);
    }

    @Test
    void numbersAreWrittenPlain() throws Exception {
        var file = Sample.with("\"core.sites\": 12", "\"core.share\": %s, \"core.sites\": 12");
        assertThat(Sample.resaved(file.formatted("12E+3"))).isEqualTo(file.formatted("12000"));
        assertThat(Sample.resaved(file.formatted("1.50"))).isEqualTo(file.formatted("1.50"));
    }

    @Test
    void coordinatesAreWrittenInTheirShortestForm() throws Exception {
        assertThat(Sample.resaved(Sample.with("\"x\": 300", "\"x\": 3.000E2"))).isEqualTo(Sample.FILE);
    }
}
