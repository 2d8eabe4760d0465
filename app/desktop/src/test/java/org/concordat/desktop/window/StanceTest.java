package org.concordat.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.util.Map;
import java.util.Set;
import org.concordat.desktop.file.ForgetfulPreferences;
import org.concordat.desktop.window.Dock.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StanceTest {

    private final ForgetfulPreferences memory = new ForgetfulPreferences();

    @Test
    void howAWindowStoodIsRemembered() {
        var stance = new Stance(
                new Rectangle(-40, 12, 1_200, 800),
                true,
                Set.of(Side.TREE, Side.MEASURES),
                Map.of(Side.PALETTE, 310, Side.FINDINGS, 180));

        stance.remember(memory);

        assertThat(Stance.last(memory)).contains(stance);
    }

    @Test
    void withoutPanelsItIsRememberedToo() {
        var stance = new Stance(new Rectangle(0, 0, 900, 600), false, Set.of(), Map.of());

        stance.remember(memory);

        assertThat(Stance.last(memory)).contains(stance);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "rubbish",
                "1,2,3;true;;",
                "1,2,3,4;true;CUPBOARD;",
                "1,2,3,4;true;TREE;TREE=wide",
                "a,b,c,d;;;"
            })
    void whatCannotBeReadIsForgotten(String text) {
        memory.put("window", text);

        assertThat(Stance.last(memory)).isEmpty();
    }
}
