package org.concordat.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.concordat.api.core.Partnerships;
import org.concordat.api.model.CareModel;
import org.concordat.api.vocabulary.Words;
import org.concordat.core.caremodel.CareModels;
import org.concordat.mcp.vocabulary.McpAdditions;
import org.concordat.mcp.vocabulary.McpWords;
import org.concordat.testkit.CareModelContract;
import org.junit.jupiter.api.Test;

class McpCareModelTest extends CareModelContract {

    @Override
    protected CareModel careModel() {
        return new McpCareModel();
    }

    @Override
    protected Words words() {
        return McpWords.WORDS;
    }

    @Override
    protected Set<String> otherKeyPrefixes() {
        return Set.of("mcp.model", "mcp.words.", "mcp.basis.", "mcp.template.");
    }

    @Test
    void thereAreSixteenRulesInOrder() {
        var ids = IntStream.rangeClosed(1, 16)
                .mapToObj(n -> "MCP-%02d".formatted(n))
                .toList();

        assertThat(careModel().rules()).extracting(rule -> rule.about().id()).containsExactlyElementsOf(ids);
    }

    @Test
    void aPartnershipMayBeMarkedAsAnMcp() {
        var vocabulary = CareModels.of(List.of(careModel())).vocabulary();

        assertThat(vocabulary.choiceLabel(Partnerships.MODEL_TYPES, McpAdditions.MCP))
                .isEqualTo("MCP");
        assertThat(vocabulary.attributesOf(Partnerships.PARTNERSHIP)).contains(Partnerships.INTEGRATION_LEVEL);
    }
}
