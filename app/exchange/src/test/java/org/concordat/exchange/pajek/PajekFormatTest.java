package org.concordat.exchange.pajek;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.concordat.exchange.export.Profile;
import org.concordat.exchange.graph.Written;
import org.junit.jupiter.api.Test;

class PajekFormatTest {

    private static List<String> lines() throws IOException {
        return Written.by(new PajekFormat(), Profile.UNIVERSAL).text().lines().toList();
    }

    @Test
    void verticesAreNumberedFromOneUnderNamesOfTheirOwn() throws IOException {
        assertThat(lines().subList(0, 11))
                .containsExactly(
                        "\ufeff*Network \"Nasty & small\"",
                        "*Vertices 9",
                        "1 \"St Mary's & Co 'West' <1>\"",
                        "2 \"ends in /\"",
                        "3 \"Caf\u00e9 \u2013 Ltd\" 0.050000 0.050000 0.5000",
                        "4 \"bell lone pair\ud83d\ude00 end\"",
                        "5 \"=1+1\"",
                        "6 \"GP practice\"",
                        "7 \"node\"",
                        "8 \"Twin (1)\" 0.950000 0.050000 0.5000",
                        "9 \"Twin (2)\"");
    }

    @Test
    void allArcsStandInOneListWithTheirRelations() throws IOException {
        assertThat(lines().stream().skip(11))
                .containsExactly(
                        "*Arcs",
                        "3 1 1 l \"is a member of\"",
                        "3 8 1 l \"refers to\"",
                        "3 8 1 l \"shares staff with\"",
                        "5 5 1 l \"refers to\"",
                        "9 1 1 l \"is a member of\"");
    }
}
