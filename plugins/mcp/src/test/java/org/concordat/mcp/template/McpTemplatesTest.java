package org.concordat.mcp.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.concordat.api.model.Template;
import org.concordat.api.network.Facts;
import org.concordat.api.rule.Check;
import org.concordat.core.document.NetworkSnapshot;
import org.concordat.mcp.vocabulary.Mcp;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class McpTemplatesTest {

    static List<Template> templates() {
        return McpTemplates.all();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void itHoldsOneMcpWithItsLevel(Template template) {
        assertThat(Mcp.all(check(template)))
                .singleElement()
                .satisfies(mcp -> assertThat(mcp.level()).isPresent());
    }

    private static Check check(Template template) {
        return new Check(NetworkSnapshot.of(template.nodes(), template.links()), LocalDate.of(2017, 9, 1), Facts.NONE);
    }
}
