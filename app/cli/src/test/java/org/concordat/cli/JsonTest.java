package org.concordat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class JsonTest {

    @Test
    void namesKeepTheirOrder() {
        assertThat(Json.write(Json.object("b", 1, "a", true))).isEqualTo("{\n  \"b\": 1,\n  \"a\": true\n}");
    }

    @Test
    void whatIsInsideIsIndented() {
        assertThat(Json.write(Json.object("a", List.of(1L, List.of()))))
                .isEqualTo("{\n  \"a\": [\n    1,\n    []\n  ]\n}");
    }

    @Test
    void nullIsNull() {
        assertThat(Json.write(null)).isEqualTo("null");
    }

    @Test
    void textsAreEscapedWhereTheyMustBe() {
        assertThat(Json.write("a\"b\\c\n\u0007 Caf\u00e9 \ud83d\ude00 \ud800"))
                .isEqualTo("\"a\\\"b\\\\c\\u000a\\u0007 Caf\u00e9 \ud83d\ude00 \\ud800\"");
    }
}
