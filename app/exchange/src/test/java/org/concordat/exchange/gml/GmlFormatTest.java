package org.concordat.exchange.gml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.concordat.exchange.export.Profile;
import org.concordat.exchange.graph.NastyNetwork;
import org.concordat.exchange.graph.Written;
import org.junit.jupiter.api.Test;

class GmlFormatTest {

    private static String written(Profile profile) throws IOException {
        return Written.by(new GmlFormat(), profile).text();
    }

    /** The lines of one node or edge, the one that holds this line. */
    private static String block(Profile profile, String line) throws IOException {
        var text = written(profile);
        int at = text.indexOf("    " + line + "\n");
        return text.substring(text.lastIndexOf("\n  ", text.lastIndexOf(" [\n", at)), text.indexOf("\n  ]\n", at));
    }

    @Test
    void networkxReadsPlainAscii() throws IOException {
        assertThat(written(Profile.NETWORKX))
                .matches("\\A\\p{ASCII}*\\z")
                .contains("Caf&#233; &#8211; Ltd", "St Mary's &amp; Co &quot;West&quot; <1>");
    }

    @Test
    void gephiReadsSignsAsTheyAre() throws IOException {
        assertThat(written(Profile.GEPHI))
                .contains("label \"Caf\u00e9 \u2013 Ltd\"", "label \"St Mary's & Co 'West' <1>\"");
    }

    @Test
    void labelsThatAreSharedAreNumbered() throws IOException {
        assertThat(written(Profile.UNIVERSAL))
                .contains("label \"Twin (1)\"", "label \"Twin (2)\"")
                .doesNotContain("\"Twin\"");
        assertThat(written(Profile.GEPHI)).contains("label \"Twin\"");
    }

    @Test
    void everyNodeIsNumberedAndKeepsItsId() throws IOException {
        for (var profile : new GmlFormat().profiles()) {
            assertThat(written(profile).lines().filter(l -> l.matches("    id \\d+")))
                    .hasSize(9);
            NastyNetwork.nodes().forEach(n -> assertThat(lines(profile)).contains("    nodeId \"" + n.id() + "\""));
        }
    }

    private static List<String> lines(Profile profile) {
        try {
            return written(profile).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void parallelEdgesAreToldApartByTheirKeys() throws IOException {
        assertThat(written(Profile.UNIVERSAL))
                .contains("\n  multigraph 1\n", "\n    key \"l2\"\n", "\n    key \"l3\"\n");
        assertThat(block(Profile.UNIVERSAL, "key \"l2\"")).contains("source 3\n", "target 8\n", "staff 3");
    }

    @Test
    void keysAreLettersAndDigits() throws IOException {
        assertThat(written(Profile.UNIVERSAL).lines().map(l -> l.strip().split(" ")[0]))
                .allMatch(key -> key.matches("[A-Za-z][A-Za-z0-9]*|]"));
    }

    @Test
    void aReaderFindsTheNamesBehindTheKeys() throws IOException {
        assertThat(written(Profile.UNIVERSAL))
                .contains("externalIdsOurRegister \"007\"")
                .containsPattern("nodeColumns \"[^\"]*externalIdsOurRegister=externalIds:our register");
    }

    @Test
    void bracketsHaveTheirOwnLines() throws IOException {
        assertThat(written(Profile.GEPHI).lines().filter(l -> l.matches("[^\"]*[\\[\\]].*")))
                .allMatch(l -> l.matches(" *(\\w+ \\[|])"));
    }

    @Test
    void placesAreCentresAndGephiCountsUpwards() throws IOException {
        assertThat(block(Profile.UNIVERSAL, "nodeId \"cafe\"")).contains("x 60.0\n", "y 45.0\n", "w 100.0\n");
        assertThat(block(Profile.GEPHI, "nodeId \"cafe\"")).contains("y -45.0\n");
    }
}
