package org.concordat.api.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.concordat.api.fact.Alias;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.Kind;
import org.junit.jupiter.api.Test;

class FactsTest {

    private static final Attribute<String> NAME = Attribute.of("test.name", Kind.TEXT, "Name");
    private static final Attribute<Long> SIZE = Attribute.of("test.size", Kind.WHOLE, "Size");
    private static final Attribute<List<Alias>> ALIASES = Attribute.of("test.aliases", Kind.ALIASES, "Aliases");

    @Test
    void aFactIsReachedByItsKey() {
        assertThat(Facts.of(NAME, "Unity", SIZE, 3L).get(SIZE)).isEqualTo(3L);
    }

    @Test
    void settingAFactLeavesTheOldFactsAlone() {
        var before = Facts.of(NAME, "Unity");

        assertThat(before.with(NAME, "Modality").get(NAME)).isEqualTo("Modality");
        assertThat(before.get(NAME)).isEqualTo("Unity");
    }

    @Test
    void theOrderOfSettingDoesNotMatter() {
        assertThat(Facts.NONE.with(NAME, "a").with(SIZE, 1L))
                .isEqualTo(Facts.NONE.with(SIZE, 1L).with(NAME, "a"));
    }

    @Test
    void anUnreadValueAnswersNoKeyButIsKept() {
        var facts = Facts.NONE.withRaw("test.size", new Unread("1e400", "too large"));

        assertThat(facts.has(SIZE)).isFalse();
        assertThat(facts.raw("test.size")).isEqualTo(new Unread("1e400", "too large"));
    }

    @Test
    void aListIsCopiedIn() {
        var aliases = new java.util.ArrayList<>(List.of(Alias.of("Vitality")));
        var facts = Facts.of(ALIASES, aliases);

        aliases.clear();

        assertThat(facts.all(ALIASES)).containsExactly(Alias.of("Vitality"));
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"})
    void aValueOfAnotherKindIsRefused() {
        assertThatThrownBy(() -> Facts.NONE.with((Attribute) SIZE, "three"))
                .hasMessageContaining("Not a value of kind WHOLE");
    }
}
