package org.concordat.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.concordat.desktop.file.ForgetfulPreferences;
import org.concordat.desktop.theme.Habits;
import org.concordat.desktop.theme.LookChoice;
import org.junit.jupiter.api.Test;

class HabitsTest {

    private final ForgetfulPreferences memory = new ForgetfulPreferences();

    @Test
    void nothingRememberedIsAsUsual() {
        assertThat(Habits.remembered(memory)).isEqualTo(Habits.USUAL);
    }

    @Test
    void allIsRemembered() {
        var habits = new Habits(LookChoice.SYSTEM, 125, false, false, 20, false);
        habits.remember(memory);

        assertThat(Habits.remembered(memory)).isEqualTo(habits);
    }

    @Test
    void theLookOfEarlierVersionsIsKept() {
        memory.put("look", "dark");

        assertThat(Habits.remembered(memory).look()).isEqualTo(LookChoice.DARK);
    }

    @Test
    void whatCannotBeReadIsAsUsual() {
        memory.put("look", "sepia");
        memory.put("gridMesh", "wide");

        assertThat(Habits.remembered(memory)).isEqualTo(Habits.USUAL);
    }

    @Test
    void aFigureOutOfBoundsBecomesTheNearestWithin() {
        memory.putInt("textSize", 4_000);

        assertThat(Habits.remembered(memory).text()).isEqualTo(160);
    }
}
