package org.concordat.desktop.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.concordat.api.core.Core;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.fact.Alias;
import org.concordat.api.fact.Observation;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.network.Facts;
import org.concordat.api.network.Node;
import org.concordat.desktop.inspector.Reading;
import org.junit.jupiter.api.Test;

/** What is typed into a cell. */
class EntryTest {

    private final Practices practices = new Practices();

    private Reading<UnaryOperator<Facts>> read(String column, String text) {
        var entry = practices.column(column).entry(practices.sight()).orElseThrow();
        return ((Entry.Typed) entry).read().apply(text);
    }

    private Facts typed(Node node, String column, String text) {
        return ((Reading.Value<UnaryOperator<Facts>>) read(column, text))
                .value()
                .apply(node.facts());
    }

    @Test
    void aFigureIsCorrectedAndKeepsItsDateAndSource() {
        var before = practices.high.all(GeneralPractice.LIST_SIZE).get(0);

        assertThat(typed(practices.high, "core.listSize", "6.5k").all(GeneralPractice.LIST_SIZE))
                .containsExactly(
                        new Observation(new BigDecimal("6500"), before.date(), before.source(), before.basis()));
    }

    @Test
    void aFigureWhereThereIsNoneHasNoDate() {
        assertThat(typed(practices.park, "core.listSize", "900").all(GeneralPractice.LIST_SIZE))
                .singleElement()
                .satisfies(figure -> assertThat(figure.date()).isNull());
    }

    @Test
    void nothingTypedTakesTheFactAway() {
        assertThat(typed(practices.park, "core.validFrom", " ").has(Core.VALID_FROM))
                .isFalse();
    }

    @Test
    void aDateIsReadInThePlannersForms() {
        assertThat(typed(practices.park, "core.validFrom", "1 April 2019").get(Core.VALID_FROM))
                .isEqualTo(PartialDate.parse("2019-04-01"));
    }

    @Test
    void whatIsNoDateIsToldInWords() {
        assertThat(read("core.validFrom", "soon"))
                .isInstanceOfSatisfying(
                        Reading.Wrong.class,
                        wrong -> assertThat(wrong.message()).contains("soon"));
    }

    @Test
    void anotherNameThatStaysKeepsWhatIsKnownOfIt() {
        var dated = new Alias("Old High Street", PartialDate.year(1990), null);
        var node = practices.high.with(Core.ALIASES, List.of(dated));

        assertThat(typed(node, "core.aliases", "Old High Street; The High").all(Core.ALIASES))
                .containsExactly(dated, Alias.of("The High"));
    }

    @Test
    void aCodeThatIsClearedLeavesTheOtherRegisters() {
        var node = practices.high.with(Core.EXTERNAL_IDS, Map.of("ods", "M92001", "cqc", "1-23"));

        assertThat(typed(node, "code.ods", "").get(Core.EXTERNAL_IDS)).containsOnlyKeys("cqc");
    }
}
