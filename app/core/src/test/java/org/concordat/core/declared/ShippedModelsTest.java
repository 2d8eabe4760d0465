package org.concordat.core.declared;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.concordat.core.declared.bench.Result;
import org.concordat.core.declared.bench.TestBench;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The care models without code that come with Concordat do what their examples say. */
class ShippedModelsTest {

    private static ModelSource source(String plugin) {
        return ModelSource.of(Path.of("../../plugins").resolve(plugin));
    }

    @ParameterizedTest
    @ValueSource(strings = {"primary-care-network", "neighbourhood-health"})
    void whatMustComeOutOfTheExamplesDoes(String plugin) throws Exception {
        var results = TestBench.run(source(plugin), List.of());

        assertThat(results).isNotEmpty().allMatch(Result::isMet);
    }

    @ParameterizedTest
    @ValueSource(strings = {"primary-care-network", "neighbourhood-health"})
    void eachRuleHasAnExampleThatFailsIt(String plugin) throws Exception {
        var model = DeclaredCareModel.verified(source(plugin), List.of());
        var expectations =
                new String(source(plugin).read("examples/expectations.json").orElseThrow(), StandardCharsets.UTF_8);

        assertThat(model.rules())
                .allSatisfy(rule -> assertThat(expectations)
                        .contains("\"rule\": \"" + rule.about().id() + "\""));
    }
}
