package org.concordat.core.declared;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.concordat.api.network.Facts;
import org.concordat.api.rule.Check;
import org.concordat.core.caremodel.CareModels;
import org.concordat.core.declared.bench.Result;
import org.concordat.core.declared.bench.TestBench;
import org.concordat.core.document.Document;
import org.concordat.core.storage.ContentReader;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The care models without code that come with Concordat do what their examples say. */
class ShippedModelsTest {

    @TempDir
    private Path folder;

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

    /** With rubbish for formulas a rule fails as soon as one of them is read. */
    @ParameterizedTest
    @CsvSource({
        "primary-care-network, oxfordshire",
        "primary-care-network, vitality-uhb",
        "neighbourhood-health, connected-care",
        "neighbourhood-health, oxfordshire",
        "neighbourhood-health, vitality-uhb",
        "neighbourhood-health, wolverhampton"
    })
    void noFormulaIsReadForANetworkWithNothingOfTheKind(String plugin, String network) throws Exception {
        var text = new String(source(plugin).read("care-model.json").orElseThrow(), StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("care-model.json"), text.replace("\"when\": \"", "\"when\": \"rubbish "));
        var model = DeclaredCareModel.read(ModelSource.of(folder), List.of());
        var together = CareModels.of(List.of(model));
        var content = new ContentReader(together.vocabulary(), together.rules())
                .read(Path.of("../../models").resolve(network + ".concordat.json"))
                .content();
        var check = new Check(new Document(content).snapshot(), LocalDate.of(2026, 10, 1), Facts.NONE);

        assertThat(model.rules())
                .isNotEmpty()
                .allMatch(rule -> rule.check(check).isEmpty());
    }
}
