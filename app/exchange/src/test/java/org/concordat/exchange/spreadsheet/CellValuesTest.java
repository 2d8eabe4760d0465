package org.concordat.exchange.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.concordat.api.core.Core;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.Organisations;
import org.concordat.api.fact.Alias;
import org.concordat.api.fact.DatedChoice;
import org.concordat.api.fact.NodeId;
import org.concordat.api.fact.Observation;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.fact.Source;
import org.concordat.api.network.Facts;
import org.concordat.api.network.Node;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.Kind;
import org.concordat.core.document.NetworkSnapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellValuesTest {

    private static final Source SOURCE = Source.of("lists.csv", "");
    private static final Node OPERATOR = new Node(
            new NodeId("modality"),
            GeneralPractice.GP_GROUP,
            Facts.of(Core.NAME, "Modality", Core.EXTERNAL_IDS, Map.of("ods", "Y01")));
    private static final CellValues VALUES =
            new CellValues(Bench.VOCABULARY, new EndFinder(NetworkSnapshot.of(List.of(OPERATOR), List.of())), SOURCE);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1234|1234", "1,234|1234", "12 345 678|12345678", "1'234|1234", "£1,234.50|1234.5", "-£5|-5", "£-5|-5",
                "(1,200)|-1200", "GBP 12|12", "12 GBP|12", "1.5m|1500000", "£2 bn|2000000000", "250k|250000", "45%|45",
                "0.10|0.1", ".5|0.5", "1E3|1000", "\u221212|-12", "007|7"
            })
    void numbersAreReadAsPlannersWriteThem(String text, BigDecimal number) throws UnfitCell {
        assertThat(NumberWords.read(text)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"many", "12,34", "1,2345", "1.234,5", "12 or 13", "£", "", "--5", "1e9999"})
    void whatIsNoNumberIsRefused(String text) {
        assertThatThrownBy(() -> NumberWords.read(text)).isInstanceOf(UnfitCell.class);
    }

    @Test
    void aWholeNumberHasNoFraction() {
        assertThatThrownBy(() -> NumberWords.readWhole("12.5")).isInstanceOf(UnfitCell.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2017-08-31, 2017-08-31",
        "31/08/2017, 2017-08-31",
        "1/8/17, 2017-08-01",
        "31-08-2017, 2017-08-31",
        "31.8.2017, 2017-08-31",
        "20170831, 2017-08-31",
        "31 Aug 2017, 2017-08-31",
        "31 AUGUST 2017, 2017-08-31",
        "31-Aug-17, 2017-08-31",
        "31AUG2017, 2017-08-31",
        "2017-08-31T00:00:00, 2017-08-31",
        "31/08/2017 00:00, 2017-08-31",
        "2017-08, 2017-08",
        "Aug 2017, 2017-08",
        "Aug-17, 2017-08",
        "September 2017, 2017-09",
        "Sept 2017, 2017-09",
        "2016/17, 2016/17",
        "2016-17, 2016/17",
        "2016/2017, 2016/17",
        "FY 2016/17, 2016/17",
        "Q4 2016/17, 2016/17 Q4",
        "2016/17 Q4, 2016/17 Q4",
        "2011-12, 2011-12",
        "2017, 2017",
        "circa 2016, circa 2016",
        "c. Sept 2016, circa 2016-09",
        "before 1/4/2018, before 2018-04-01"
    })
    void datesAreReadDayFirstAndAsExactAsTheyAre(String text, String date) throws UnfitCell {
        assertThat(DateWords.read(text)).isEqualTo(PartialDate.parse(date));
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "31/02/2017", "13/13/2017", "2016/19", "", "Q5 2016/17"})
    void whatIsNoDateIsRefused(String text) {
        assertThatThrownBy(() -> DateWords.read(text)).isInstanceOf(UnfitCell.class);
    }

    @ParameterizedTest
    @CsvSource({"yes, true", "Y, true", "TRUE, true", "1, true", "x, true", "No, false", "false, false", "0, false"})
    void yesAndNoHaveManyWords(String text, boolean answer) throws UnfitCell {
        assertThat(read(GeneralPractice.DISPENSING, text)).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({"PCN", "pcn", "Primary care network"})
    void aChoiceIsGivenByIdOrLabel(String text) throws UnfitCell {
        assertThat(read(GeneralPractice.GROUP_KIND, text)).isEqualTo("PCN");
    }

    @Test
    void aDatedChoiceHoldsAlways() throws UnfitCell {
        assertThat(read(Organisations.LEGAL_FORM, "LLP")).isEqualTo(List.of(DatedChoice.always("LLP")));
    }

    @Test
    void aFigureHasTheDateOfItsColumn() throws UnfitCell {
        var role = ColumnRole.fact("List", "practice", "core.listSize");

        assertThat(VALUES.read(GeneralPractice.LIST_SIZE, role, PartialDate.year(2021), "7,012"))
                .isEqualTo(List.of(new Observation(new BigDecimal(7012), PartialDate.year(2021), SOURCE, "")));
    }

    @Test
    void codesAreTidied() throws UnfitCell {
        var role = ColumnRole.fact("Code", "practice", "core.externalIds").withScheme("cqc");

        assertThat(VALUES.read(Core.EXTERNAL_IDS, role, null, " rxk ")).isEqualTo(Map.of("cqc", "RXK"));
    }

    @Test
    void aListIsPartedBySemicolons() throws UnfitCell {
        assertThat(read(Core.ALIASES, "Lea; Lea Road Medical"))
                .isEqualTo(List.of(Alias.of("Lea"), Alias.of("Lea Road Medical")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"modality", "MODALITY", "y01"})
    void aReferenceIsGivenByIdNameOrCode(String text) throws UnfitCell {
        assertThat(read(GeneralPractice.OPERATOR, text)).isEqualTo(OPERATOR.id());
    }

    @Test
    void aTextKeepsItsLeadingZeros() throws UnfitCell {
        assertThat(read(Core.NOTE, " 007 ")).isEqualTo("007");
    }

    @Test
    void wholeDecimalMoneyAndTextsAreKindsOfTheirOwn() throws UnfitCell {
        assertThat(read(Attribute.of("x.a", Kind.WHOLE, "A"), "1,000")).isEqualTo(1000L);
        assertThat(read(Attribute.of("x.b", Kind.DECIMAL, "B"), "1.5")).isEqualTo(new BigDecimal("1.5"));
        assertThat(read(Attribute.of("x.c", Kind.MONEY, "C"), "£1.5m")).isEqualTo(new BigDecimal(1_500_000));
        assertThat(read(Attribute.of("x.d", Kind.TEXTS, "D"), "a; b")).isEqualTo(List.of("a", "b"));
        assertThat(read(Attribute.of("x.e", Kind.SOURCES, "E"), "Board paper"))
                .isEqualTo(List.of(Source.of("Board paper", "")));
        assertThat(read(Attribute.of("x.f", Kind.REFERENCES, "F"), "Modality")).isEqualTo(List.of(OPERATOR.id()));
        assertThat(read(Attribute.of("x.g", Kind.DATE, "G"), "1/4/2015")).isEqualTo(PartialDate.parse("2015-04-01"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "\u2013", "N/A", "null", "\u00a0"})
    void aCellMaySayNothing(String text) {
        assertThat(CellValues.isNothing(text)).isTrue();
    }

    private static Object read(Attribute<?> attribute, String text) throws UnfitCell {
        return VALUES.read(attribute, ColumnRole.fact("", "", attribute.id()), null, text);
    }
}
