package org.concordat.core.declared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Map;
import org.concordat.api.model.Migration;
import org.concordat.api.model.MigrationStep.AttributeDropped;
import org.concordat.api.model.MigrationStep.AttributeRenamed;
import org.concordat.api.model.MigrationStep.AttributeScaled;
import org.concordat.api.model.MigrationStep.ChoiceRenamed;
import org.concordat.api.model.MigrationStep.KindChanged;
import org.concordat.api.model.MigrationStep.NodeTypeRenamed;
import org.concordat.api.vocabulary.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeclaredMigrationsTest {

    private static final String MODEL = """
            "nodeTypes": [{"id": "Panel", "label": "Panel", "help": "A panel.",
              "attributes": [{"id": "places", "label": "Places", "kind": "whole"}]}],
            "changes": {"1.0.0": "Places, not seats."},
            "migrations": [{"version": "1.0.0", "steps": [%s]}]""";

    @TempDir
    private Path folder;

    private Written with(String step) throws Exception {
        return new Written(folder).model(MODEL.formatted(step));
    }

    @Test
    void everySortOfStepCanBeWritten() throws Exception {
        var model = with("""
                {"attribute": "seats", "renamed": "chairs"}, {"attribute": "chairs", "renamed": "places"},
                {"attribute": "places", "factor": 0.5}, {"attribute": "stage", "choice": "a", "renamed": "b"},
                {"attribute": "opened", "kind": "yes-no", "values": {"ja": "true"}},
                {"attribute": "fax", "dropped": true}, {"nodeType": "Board", "renamed": "Panel"}""").read();

        assertThat(model.migrations())
                .containsExactly(Migration.to(
                        "1.0.0",
                        new AttributeRenamed("panels.seats", "panels.chairs"),
                        new AttributeRenamed("panels.chairs", "panels.places"),
                        new AttributeScaled("panels.places", new BigDecimal("0.5")),
                        new ChoiceRenamed("panels.stage", "a", "b"),
                        new KindChanged("panels.opened", Kind.YES_NO, Map.of("ja", "true")),
                        new AttributeDropped("panels.fax"),
                        new NodeTypeRenamed("panels.Board", "panels.Panel")));
    }

    @Test
    void whatChangedIsSaidByVersion() throws Exception {
        assertThat(with("").read().changes()).containsExactly(Map.entry("1.0.0", "Places, not seats."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{'attribute': 'core.name', 'dropped': true}; another care model",
                "{'attribute': 'seats', 'renamed': 'palces'}; palces",
                "{'attribute': 'seats', 'renamed': 'seats'}; cannot be taken",
                "{'attribute': 'seats', 'factor': 0}; cannot be taken",
                "{'attribute': 'seats', 'factor': 1e9999}; cannot be taken",
                "{'attribute': 'seats', 'kind': 'image'}; cannot be taken",
                "{'nodeType': 'Panel', 'dropped': true}; one thing",
                "{'attribute': 'a', 'nodeType': 'b', 'renamed': 'Panel'}; one attribute"
            })
    void aStepThatCannotBeMeantIsToldWithItsPlace(String step, String message) throws Exception {
        assertThat(with(step.replace("'", "\"")).mistakes()).singleElement().satisfies(mistake -> {
            assertThat(mistake.message()).contains(message);
            assertThat(mistake.place().path()).startsWith("migrations[0].steps[0]");
        });
    }

    @Test
    void whatIsNoVersionIsTold() throws Exception {
        assertThat(new Written(folder)
                        .model("\"migrations\": [{\"version\": \"next\", \"steps\": []}]")
                        .messages())
                .anyMatch(m -> m.contains("is no version"));
    }
}
