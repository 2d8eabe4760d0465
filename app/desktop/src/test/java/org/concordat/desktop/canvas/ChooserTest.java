package org.concordat.desktop.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.concordat.desktop.canvas.ChoiceList.Row;
import org.concordat.desktop.canvas.Question.Choice;
import org.junit.jupiter.api.Test;

class ChooserTest {

    private static Choice choice(String heading, String text) {
        return new Choice(heading, text, () -> {});
    }

    @Test
    void aHeadingStandsOnceBeforeItsChoices() {
        var rows = Row.of(List.of(choice("provides", "New Service"), choice("provides", "New Pathway")));

        assertThat(rows).extracting(Row::text).containsExactly("provides", "New Service", "New Pathway");
    }

    @Test
    void choicesWithoutAHeadingStandAlone() {
        assertThat(Row.of(List.of(choice("", "Modality provides District nursing"))))
                .hasSize(1);
    }

    @Test
    void aChoiceIsFoundByWordsOfItsHeadingAndItsTextInAnyOrder() {
        var choice = choice("Modality provides …", "New Service");

        assertThat(choice.matches(List.of("serv", "provides"))).isTrue();
        assertThat(choice.matches(List.of("contract"))).isFalse();
    }
}
