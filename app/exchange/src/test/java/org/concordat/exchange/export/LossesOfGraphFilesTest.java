package org.concordat.exchange.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.concordat.api.network.Node;
import org.concordat.core.document.NetworkSnapshot;
import org.concordat.exchange.csv.CsvFormat;
import org.concordat.exchange.gexf.GexfFormat;
import org.concordat.exchange.gml.GmlFormat;
import org.concordat.exchange.graph.NastyNetwork;
import org.concordat.exchange.pajek.PajekFormat;
import org.concordat.exchange.xlsx.XlsxFormat;
import org.junit.jupiter.api.Test;

/** What the formats say that they lose of the nasty network. */
class LossesOfGraphFilesTest {

    private static List<String> lines(Format format, Profile profile) {
        return LossReport.of(NastyNetwork.export(), format, profile).lines();
    }

    private static List<String> lines(Format format, Profile profile, Node... nodes) {
        var network = NetworkSnapshot.of(List.of(nodes), List.of());
        return LossReport.of(NastyNetwork.export(network, null), format, profile)
                .lines();
    }

    @Test
    void aFormatThatHoldsNearlyAllSaysSo() {
        assertThat(lines(new GexfFormat(), Profile.UNIVERSAL))
                .containsExactly(
                        "The bends of one link: refers to",
                        "A fact that is empty: ends in \\",
                        "Control characters in the texts of one element: bell\u0007 lone\ud800 pair\ud83d\ude00 \ufffeend");
    }

    @Test
    void pajekCountsAllThatItHasNoPlaceFor() {
        assertThat(lines(new PajekFormat(), Profile.UNIVERSAL))
                .contains(
                        "The sizes of 2 boxes: Caf\u00e9 \u2013 Ltd, Twin",
                        "Which frames 2 nodes stand in: Caf\u00e9 \u2013 Ltd, Twin",
                        "The name of one link: since the start",
                        "The ids of 14 elements, which are numbered instead",
                        "2 nodes whose names are shared: a number stands behind: Twin",
                        "The quotation marks, backslashes or line ends in 2 names, which are replaced: "
                                + "St Mary's & Co \"West\" <1>, ends in \\");
    }

    @Test
    void gephiSeesNoQuotationMarksInGml() {
        var plain = NastyNetwork.FORMULA.with(NastyNetwork.ROLES, List.of("GP", "nurse"));

        assertThat(lines(new GmlFormat(), Profile.GEPHI, NastyNetwork.ALLIANCE, plain))
                .containsExactly(
                        "The double quotation marks or line ends in the texts of one element, which are replaced: "
                                + "St Mary's & Co \"West\" <1>");
    }

    @Test
    void figuresWithTheirSourcesHaveQuotationMarks() {
        assertThat(lines(new GmlFormat(), Profile.GEPHI, NastyNetwork.CAFE))
                .anySatisfy(line -> assertThat(line).startsWith("The double quotation marks"));
    }

    @Test
    void codesAndListsMayLookLikeFormulas() {
        var code = NastyNetwork.TWIN_ONE.with(NastyNetwork.CODES, Map.of("ods", "=A1"));
        var list = NastyNetwork.TWIN_TWO.with(NastyNetwork.ROLES, List.of("@x"));

        assertThat(lines(new CsvFormat(), Profile.EXCEL, NastyNetwork.FORMULA, code, list, NastyNetwork.NAMED_NODE))
                .anySatisfy(line -> assertThat(line).startsWith("Texts of 3 elements begin like a formula"));
        assertThat(lines(new CsvFormat(), Profile.UNIVERSAL, NastyNetwork.FORMULA))
                .containsExactly("Nothing: all of it arrives.");
    }

    @Test
    void aTextThatIsLongerThanACellIsCounted() {
        var node = NastyNetwork.FORMULA.with(NastyNetwork.NOTE, "x".repeat(40_000));

        assertThat(lines(new XlsxFormat(), Profile.EXCEL, node))
                .containsExactly("The end of a text of one element, which is longer than a cell holds: =1+1");
    }
}
