package org.concordat.core.declared;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.concordat.core.declared.expression.Language;
import org.junit.jupiter.api.Test;

/** The page on the format leaves nothing out. */
class FormatDocsTest {

    private static final Path PAGE = Path.of("../../docs/care-model-format.md");

    @Test
    void eachFunctionIsOnThePage() throws Exception {
        var page = Files.readString(PAGE);

        assertThat(Language.functions())
                .allSatisfy(function -> assertThat(page).containsPattern("`" + function + "(`|\\()"));
    }

    @Test
    void eachKeyIsOnThePage() throws Exception {
        var page = Files.readString(PAGE);

        assertThat(FormatKeys.BY_NAME.values())
                .allSatisfy(keys -> assertThat(keys)
                        .allSatisfy(key -> assertThat(page).containsPattern("[`\"]" + Pattern.quote(key) + "[`\"]")));
    }
}
