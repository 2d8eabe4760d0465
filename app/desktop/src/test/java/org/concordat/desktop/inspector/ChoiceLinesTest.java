package org.concordat.desktop.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.concordat.api.vocabulary.Choice;
import org.junit.jupiter.api.Test;

class ChoiceLinesTest {

    private final List<Choice> choices = List.of(new Choice("actual", "Actual"), new Choice("planned", "Planned"));

    @Test
    void notSetIsOfferedFirst() {
        assertThat(ChoiceEditor.lines(choices, new Shown.Nothing<>()))
                .first()
                .extracting(ChoiceEditor.Line::id)
                .isEqualTo("");
    }

    @Test
    void aValueThatIsNotAmongTheChoicesIsKept() {
        assertThat(ChoiceEditor.lines(choices, new Shown.Value<>("mooted")))
                .last()
                .isEqualTo(new ChoiceEditor.Line("mooted", "mooted (not among the choices)"));
    }

    @Test
    void aKnownValueIsNotOfferedTwice() {
        assertThat(ChoiceEditor.lines(choices, new Shown.Value<>("actual"))).hasSize(3);
    }
}
