package org.concordat.exchange.dot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.Kind;
import org.concordat.core.document.NetworkSnapshot;
import org.concordat.exchange.export.Profile;
import org.concordat.exchange.graph.NastyNetwork;
import org.concordat.exchange.graph.Written;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DotFormatTest {

    private static String written(Profile profile) throws IOException {
        return Written.by(new DotFormat(), profile).text();
    }

    private static String line(Profile profile, String start) throws IOException {
        return written(profile)
                .lines()
                .filter(l -> l.startsWith(start))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "\"backslash\"|\"ends in \\\\\"",
                "\"alliance\"|\"St Mary's & Co \\\"West\\\" <1>\"",
                "\"node\"|\"node\"",
                "\"formula\"|\"=1+1\""
            })
    void everyIdAndNameIsQuotedAndEscaped(String id, String label) throws IOException {
        assertThat(line(Profile.GRAPHVIZ, id + " [")).contains("\"label\"=" + label);
    }

    @Test
    void everyLinkIsAStatement() throws IOException {
        assertThat(written(Profile.GRAPHVIZ)
                        .lines()
                        .filter(l -> l.contains(" -> "))
                        .map(l -> l.substring(0, l.indexOf(','))))
                .containsExactly(
                        "\"cafe\" -> \"alliance\" [\"id\"=\"l1\"",
                        "\"cafe\" -> \"twin-1\" [\"id\"=\"l2\"",
                        "\"cafe\" -> \"twin-1\" [\"id\"=\"l3\"",
                        "\"formula\" -> \"formula\" [\"id\"=\"l4\"",
                        "\"twin-2\" -> \"alliance\" [\"id\"=\"l5\"");
    }

    @Test
    void placesArePointsUpwardsAndSizesInches() throws IOException {
        assertThat(line(Profile.GRAPHVIZ, "\"cafe\" ["))
                .contains("\"pos\"=\"60.0,-45.0!\"", "\"height\"=\"0.694", "\"fillcolor\"=\"#41B6E6\"");
    }

    @Test
    void aLinkWithoutAnArrowHasNoDirection() throws IOException {
        assertThat(line(Profile.GRAPHVIZ, "\"cafe\" -> \"alliance\"")).contains("\"dir\"=\"none\"");
        assertThat(line(Profile.GRAPHVIZ, "\"cafe\" -> \"twin-1\"")).contains("\"arrowhead\"=\"vee\"");
    }

    @Test
    void membersStandInTheClusterOfTheirFrame() throws IOException {
        var text = written(Profile.GRAPHVIZ);
        var cluster = text.substring(text.indexOf("\"cluster_alliance\""), text.indexOf("\n}\n"));

        assertThat(cluster)
                .contains("\n\"alliance\" [", "\n\"cafe\" [", "\n\"twin-2\" [")
                .doesNotContain("\n\"twin-1\" [");
    }

    @Test
    void framesWithinEachOtherInARingAreWrittenOnce() throws IOException {
        var one = Node.of(NastyNetwork.PARTNERSHIP);
        var other = Node.of(NastyNetwork.PARTNERSHIP);
        var ring = NetworkSnapshot.of(
                List.of(one, other),
                List.of(
                        Link.of(NastyNetwork.MEMBER_OF, one.id(), other.id()),
                        Link.of(NastyNetwork.MEMBER_OF, other.id(), one.id())));

        assertThat(Written.of(NastyNetwork.export(ring, null), new DotFormat(), Profile.GRAPHVIZ)
                        .text()
                        .lines()
                        .filter(l -> l.contains("\"label\"=\"Partnership\"") && !l.startsWith("graph")))
                .hasSize(2);
    }

    @Test
    void gephiTakesNoNodeForAWordOfTheLanguage() throws IOException {
        assertThat(line(Profile.GEPHI, "\"~node\" [")).contains("\"label\"=\"node\"");
    }

    @Test
    void gephiGetsNothingThatItTakesForANode() throws IOException {
        assertThat(written(Profile.GEPHI).lines().filter(l -> !l.startsWith("\"")))
                .containsExactly(
                        "// writtenBy: concordat 1; y up; as at 2018-06-30; view Main",
                        "digraph \"Nasty & small\" {",
                        "}");
        assertThat(written(Profile.GEPHI)).doesNotContain("color", "style");
    }

    @Test
    void factsAreAttributes() throws IOException {
        assertThat(line(Profile.GRAPHVIZ, "\"cafe\" ["))
                .contains("\"typeId\"=\"core.gpPractice\"", "\"staff\"=\"12\"", "\"parentId\"=\"alliance\"");
    }

    @Test
    void aFactIsNotTakenForALook() throws IOException {
        var area = Attribute.of("core.style", Kind.TEXT, "Style");
        var network = NetworkSnapshot.of(List.of(NastyNetwork.FORMULA.with(area, "plain")), List.of());

        assertThat(Written.of(NastyNetwork.export(network, null), new DotFormat(), Profile.GRAPHVIZ)
                        .text())
                .contains("\"core.style\"=\"plain\"");
    }
}
