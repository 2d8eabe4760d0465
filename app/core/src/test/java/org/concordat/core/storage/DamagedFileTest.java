package org.concordat.core.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.concordat.core.document.SetAside;
import org.junit.jupiter.api.Test;

/** Files that were cut off or corrupted, by the thousand: they open or are refused in words, and what they held stays. */
class DamagedFileTest {

    /** Words of the format itself, which are left out where what they name is empty. */
    private static final Set<String> EMPTY = Set.of("parameters", "facts", "pinned", "false", "link", "points");

    private static final int CORRUPTIONS = 3_000;

    @Test
    void aFileThatWasCutOffSaysSo() throws Exception {
        var reading = Sample.read(Sample.FILE.substring(0, Sample.FILE.indexOf("\"l2\"")));
        assertThat(reading.damaged()).isTrue();
        assertThat(reading.problems()).extracting(Problem::message).anyMatch(m -> m.contains("ends too early"));
    }

    @Test
    void aWholeFileIsNotDamaged() throws Exception {
        assertThat(Sample.read(Sample.FILE).damaged()).isFalse();
    }

    @Test
    void aFileThatWasCutOffOpensWithAllThatIsComplete() throws Exception {
        var reading = Sample.read(Sample.FILE.substring(0, Sample.FILE.indexOf("\"l2\"")));
        assertThat(reading.content().nodes()).hasSize(3);
        assertThat(reading.content().links()).extracting(l -> l.id().value()).containsExactly("l1");
        assertThat(reading.content().setAside()).extracting(SetAside::json).containsExactly("{\"id\":");
    }

    @Test
    void aFileThatWasCutOffInAViewKeepsTheBoxesBefore() throws Exception {
        var reading = Sample.read(Sample.FILE.substring(0, Sample.FILE.indexOf("\"n3\", \"x\"")));
        assertThat(reading.content().views().get(0).boxes()).hasSize(2);
    }

    @Test
    void aFileCutOffAnywhereOpensOrIsRefusedInWords() throws Exception {
        for (int length = 0; length < Sample.FILE.length(); length++) {
            var cut = Sample.FILE.substring(0, length);
            assertNothingIsLost(Sample.bytes(cut), "cut at " + length);
        }
    }

    @Test
    void aFileWithOneByteChangedOpensOrIsRefusedInWords() throws Exception {
        var random = new Random(1);
        for (int i = 0; i < CORRUPTIONS; i++) {
            var bytes = Sample.bytes(Sample.FILE);
            int at = random.nextInt(bytes.length);
            bytes[at] = (byte) (random.nextBoolean() ? random.nextInt(256) : bytes[at] ^ 1 << random.nextInt(8));
            assertNothingIsLost(bytes, "byte " + at + " changed to " + bytes[at]);
        }
    }

    @Test
    void aFileWithOneByteTakenOutOpensOrIsRefusedInWords() throws Exception {
        var file = Sample.FILE;
        for (int i = 0; i < file.length(); i++) {
            assertNothingIsLost(Sample.bytes(file.substring(0, i) + file.substring(i + 1)), "without byte " + i);
        }
    }

    @Test
    void aFileWithManyBytesChangedOpensOrIsRefusedInWords() throws Exception {
        var random = new Random(2);
        for (int i = 0; i < CORRUPTIONS; i++) {
            var bytes = Sample.bytes(Sample.FILE);
            for (int n = random.nextInt(20); n >= 0; n--) {
                bytes[random.nextInt(bytes.length)] = (byte) "{}[]\",:\n 1ae\\\u0000\u00ff".charAt(random.nextInt(15));
            }
            assertNothingIsLost(bytes, "corruption " + i);
        }
    }

    @Test
    void oneByteChangedInANodeLosesNothingElse() throws Exception {
        int start = Sample.FILE.indexOf("{\"id\": \"n2\"") + 8;
        for (int at = start; at < Sample.FILE.indexOf("{\"id\": \"n3\"") - 7; at++) {
            for (char c : "\"{}[],:x\n\\".toCharArray()) {
                var file = Sample.FILE.substring(0, at) + c + Sample.FILE.substring(at + 1);
                var nodes = Sample.read(file).content().nodes();
                assertThat(nodes)
                        .as("%s at %d", c, at)
                        .extracting(n -> n.id().value())
                        .contains("n1", "n3");
            }
        }
    }

    /** Every word of a file that opens must stand in the file after it was saved, and saving it again must change nothing. */
    private static void assertNothingIsLost(byte[] file, String what) throws Exception {
        Reading reading;
        try {
            reading = Sample.read(file);
        } catch (UnusableFileException e) {
            assertThat(e.getMessage()).as(what).isNotBlank();
            return;
        }
        var saved = Sample.saved(reading);
        var text = new String(SourceText.of(file).bytes(), StandardCharsets.UTF_8);
        assertThat(lostWords(text, saved)).as("%s%n%s", what, saved).isEmpty();
        assertThat(Sample.resaved(saved)).as(what).isEqualTo(saved);
    }

    private static List<String> lostWords(String before, String after) {
        var lost = new ArrayList<String>();
        for (var word : before.split("[^a-zA-Z0-9]+")) {
            if (word.matches("[a-zA-Z].{3,}") && !EMPTY.contains(word) && !after.contains(word)) {
                lost.add(word);
            }
        }
        return lost;
    }
}
