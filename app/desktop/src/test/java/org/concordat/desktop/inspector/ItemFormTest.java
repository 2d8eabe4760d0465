package org.concordat.desktop.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concordat.api.fact.Alias;
import org.concordat.api.fact.DatedChoice;
import org.concordat.api.fact.Observation;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.fact.Source;
import org.concordat.api.vocabulary.Choice;
import org.junit.jupiter.api.Test;

class ItemFormTest {

    private final ObservationForm observations =
            new ObservationForm(new FigureForm(new Bounds(Optional.empty(), Optional.empty()), "patients"));

    @Test
    void anObservationIsReadAsItIsWritten() {
        var observation = new Observation(
                new BigDecimal("65000"),
                PartialDate.parse("circa 2016"),
                new Source("King's Fund", "line 17", "about 65,000", "2016"),
                "about");

        assertThat(observations.read(observations.write(observation))).isEqualTo(Reading.of(observation));
    }

    @Test
    void anObservationNeedsAFigure() {
        assertThat(observations.read(List.of("", "2016", "", "", "", "", ""))).isInstanceOf(Reading.Wrong.class);
    }

    @Test
    void aSourceWithoutADocumentIsRefused() {
        assertThat(observations.read(List.of("5", "", "", "", "page 3", "", "")))
                .isInstanceOf(Reading.Wrong.class);
    }

    @Test
    void anObservationShowsItsFigureUnitAndDate() {
        assertThat(observations.title(new Observation(new BigDecimal("90000"), PartialDate.parse("2017-08"), null, "")))
                .isEqualTo("90,000 patients  \u00b7  2017-08");
    }

    @Test
    void aSourceIsReadAsItIsWritten() {
        var source = new Source("Report", "page 3", "words", "2017");

        assertThat(new SourceForm().read(new SourceForm().write(source))).isEqualTo(Reading.of(source));
    }

    @Test
    void anAliasIsReadAsItIsWritten() {
        var alias = new Alias("Vitality", PartialDate.parse("2009"), null);

        assertThat(new AliasForm().read(new AliasForm().write(alias))).isEqualTo(Reading.of(alias));
    }

    @Test
    void aDatedChoiceShowsItsLabel() {
        var form = new DatedChoiceForm(List.of(new Choice("MCP", "Multispecialty community provider")));

        assertThat(form.title(DatedChoice.always("MCP"))).isEqualTo("Multispecialty community provider");
    }

    @Test
    void aChoiceThatIsNotKnownIsShownAsItStands() {
        assertThat(new DatedChoiceForm(List.of()).title(DatedChoice.always("ACO")))
                .isEqualTo("ACO");
    }

    @Test
    void aWrongDateOfAnItemIsToldInWords() {
        var reading = new AliasForm().read(List.of("Vitality", "soon", ""));

        assertThat(reading)
                .isInstanceOfSatisfying(
                        Reading.Wrong.class, w -> assertThat(w.message()).contains("soon"));
    }

    @Test
    void aCodeNeedsItsScheme() {
        assertThat(new CodeForm().read(List.of("", "RXK"))).isInstanceOf(Reading.Wrong.class);
    }

    @Test
    void aCodeIsReadAsItIsWritten() {
        assertThat(new CodeForm().read(List.of("ods", "RXK"))).isEqualTo(Reading.of(Map.entry("ods", "RXK")));
    }
}
