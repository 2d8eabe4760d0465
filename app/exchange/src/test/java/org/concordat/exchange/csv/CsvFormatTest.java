package org.concordat.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.concordat.api.core.Core;
import org.concordat.api.fact.PartialDate;
import org.concordat.core.document.NetworkSnapshot;
import org.concordat.exchange.export.Profile;
import org.concordat.exchange.graph.NastyNetwork;
import org.concordat.exchange.graph.Written;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CsvFormatTest {

    private static String text(Profile profile, String part) throws IOException {
        return Written.by(new CsvFormat(), profile).text(part);
    }

    private static List<NamedCsvRecord> rows(Profile profile, String part) throws IOException {
        return rows(text(profile, part));
    }

    private static List<NamedCsvRecord> rows(String text) {
        return CsvReader.builder().ofNamedCsvRecord(text).stream().toList();
    }

    private static NamedCsvRecord row(Profile profile, String part, String id) throws IOException {
        return rows(profile, part).stream()
                .filter(r -> r.getField("Id").equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void nodesAndEdgesHaveTheHeadingsThatGephiKnows() throws IOException {
        assertThat(text(Profile.UNIVERSAL, "nodes.csv")).startsWith("Id,Label,type,typeId,parentId,x,y,width,height,");
        assertThat(text(Profile.UNIVERSAL, "edges.csv"))
                .startsWith("Source,Target,Type,Id,Label,Kind,relation,typeId,");
    }

    @ParameterizedTest
    @EnumSource(names = {"UNIVERSAL", "NETWORKX"})
    void everyNameArrives(Profile profile) throws IOException {
        assertThat(rows(profile, "nodes.csv"))
                .extracting(r -> r.getField("Label"))
                .contains("St Mary's & Co \"West\" <1>", "ends in \\", "=1+1", "node", "Caf\u00e9 \u2013 Ltd");
    }

    @Test
    void edgesKeepTheirEndsIdsAndKinds() throws IOException {
        assertThat(rows(Profile.UNIVERSAL, "edges.csv"))
                .extracting(r -> String.join(
                        " ", r.getField("Id"), r.getField("Source"), r.getField("Target"), r.getField("Kind")))
                .contains("l2 cafe twin-1 REFERS_TO", "l3 cafe twin-1 SHARES_STAFF_WITH");
    }

    @Test
    void factsAreColumns() throws IOException {
        var cafe = row(Profile.UNIVERSAL, "nodes.csv", "cafe");

        assertThat(cafe.getField("share")).isEqualTo("12.50");
        assertThat(cafe.getField("dispensing")).isEqualTo("true");
        assertThat(cafe.getField("externalIds:our register")).isEqualTo("007");
        assertThat(cafe.getField("y")).isEqualTo("45.0");
    }

    @Test
    void noHeadingDiffersFromAnotherByItsCaseAlone() throws IOException {
        for (var part : List.of("nodes.csv", "edges.csv")) {
            assertThat(text(Profile.GEPHI, part)
                            .lines()
                            .findFirst()
                            .orElseThrow()
                            .toLowerCase(Locale.ROOT)
                            .split(","))
                    .doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @CsvSource({"UNIVERSAL, false", "GEPHI, false", "NETWORKX, false", "EXCEL, true"})
    void onlyExcelGetsTheMarkOfTheEncoding(Profile profile, boolean marked) throws IOException {
        assertThat(text(profile, "nodes.csv").startsWith("\ufeff")).isEqualTo(marked);
        assertThat(text(profile, "nodes.csv")).contains("\r\n");
    }

    @Test
    void excelMeetsNoFormulas() throws IOException {
        assertThat(text(Profile.EXCEL, "nodes.csv")).contains("\nformula,'=1+1,");
        assertThat(text(Profile.UNIVERSAL, "nodes.csv")).contains("\nformula,=1+1,");
    }

    @Test
    void gephiFindsBackslashesDoubled() throws IOException {
        assertThat(text(Profile.GEPHI, "nodes.csv")).contains("\nbackslash,ends in \\\\,");
        assertThat(text(Profile.UNIVERSAL, "nodes.csv")).contains("\nbackslash,ends in \\,");
    }

    @Test
    void aNegativeNumberIsNoFormula() throws IOException {
        var network = NetworkSnapshot.of(List.of(NastyNetwork.CAFE.with(NastyNetwork.STAFF, -5L)), List.of());
        var written = Written.of(NastyNetwork.export(network, null), new CsvFormat(), Profile.EXCEL);

        assertThat(rows(written.text("nodes.csv").substring(1)).get(0).getField("staff"))
                .isEqualTo("-5");
    }

    @Test
    void gephiCountsUpwards() throws IOException {
        assertThat(row(Profile.GEPHI, "nodes.csv", "cafe").getField("y")).isEqualTo("-45.0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2015-04-01 | 2016/17 | <[2015-04-01,2017-03-31]>",
                "2015-04-01 | after 2017 | <[2015-04-01,Infinity]>"
            })
    void gephiIsToldWhenThingsStand(String from, String to, String timeset) throws IOException {
        var node = NastyNetwork.CAFE
                .with(Core.VALID_FROM, PartialDate.parse(from))
                .with(Core.VALID_TO, PartialDate.parse(to));
        var network = NetworkSnapshot.of(List.of(node), List.of());
        var written = Written.of(NastyNetwork.export(network, null), new CsvFormat(), Profile.GEPHI);

        assertThat(rows(written.text("nodes.csv")).get(0).getField("timeset")).isEqualTo(timeset);
    }

    @Test
    void whatIsSaidOfTheWholeStandsBeside() throws IOException {
        assertThat(text(Profile.UNIVERSAL, "about.csv"))
                .isEqualTo("Name,Value\r\ntitle,Nasty & small\r\nasAt,2018-06-30\r\n"
                        + "writtenBy,concordat 1; y down; as at 2018-06-30; view Main\r\nprofile,universal\r\n");
    }
}
