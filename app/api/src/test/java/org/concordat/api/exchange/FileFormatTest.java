package org.concordat.api.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileFormatTest {

    private static FileFormat ending(String extension) {
        return new FileFormat("panels.list", "List of panels", "For secretaries.", extension);
    }

    @ParameterizedTest
    @ValueSource(strings = {".ics", ".panels.csv", ".7z", ".a.b.c", ".json"})
    void anExtensionIsOneOrSeveralEndsOfAName(String extension) {
        assertThat(ending(extension).extension()).isEqualTo(extension);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "csv", ".", ".CSV", ".a/b", ". csv", "..", ".a.b.c.d", ".seventeenletters1", "*.csv"})
    void whatCannotEndANameIsNoExtension(String extension) {
        assertThatIllegalArgumentException().isThrownBy(() -> ending(extension)).withMessageContaining("panels.list");
    }

    @ParameterizedTest
    @ValueSource(strings = {".concordat.json", ".x.concordat.json"})
    void noFormatEndsAsNetworksDo(String extension) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ending(extension))
                .withMessageContaining("as networks do");
    }

    @ParameterizedTest
    @ValueSource(strings = {"list", "panels.", "Panels.list", "panels/list", "panels.list.more", ""})
    void anIdNamesItsCareModel(String id) {
        assertThatIllegalArgumentException().isThrownBy(() -> new FileFormat(id, "List", "For all.", ".lst"));
    }

    @Test
    void nameAndPurposeAreALineEach() {
        assertThatIllegalArgumentException().isThrownBy(() -> new FileFormat("panels.list", " ", "For all.", ".lst"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FileFormat("panels.list", "List", "For all.\nAnd more.", ".lst"));
    }
}
