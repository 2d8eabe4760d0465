package org.concordat.core.declared;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Objects;
import org.concordat.core.declared.project.NewProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published schema and the reader know the same care models. */
class FormatSchemaTest {

    private static final Path DOCS = Path.of("../../docs/care-model.schema.json");

    @TempDir
    private Path folder;

    private static String text() throws IOException {
        try (var in = DeclaredCareModel.class.getResourceAsStream("care-model.schema.json")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Schema schema() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text());
    }

    @Test
    void thePublishedSchemaIsTheOneThatTheProgramBrings() throws Exception {
        assertThat(Files.readString(DOCS)).isEqualTo(text());
    }

    @Test
    void theSchemaAndTheReaderKnowTheSameKeys() throws Exception {
        var root = JsonMapper.builder().build().readTree(text());

        assertThat(FormatKeys.BY_NAME)
                .allSatisfy((name, keys) -> assertThat(keys(
                                name.equals("model") ? root : root.get("$defs").get(name)))
                        .as(name)
                        .containsExactlyInAnyOrderElementsOf(keys));
        assertThat(root.get("$defs").propertyNames()).hasSize(FormatKeys.BY_NAME.size() - 1);
    }

    private static Iterable<String> keys(JsonNode definition) {
        return new ArrayList<>(definition.get("properties").propertyNames());
    }

    @Test
    void eachKeyIsDescribed() throws Exception {
        var root = JsonMapper.builder().build().readTree(text());

        for (var definition : root.get("$defs")) {
            for (var property : definition.get("properties")) {
                assertThat(property.has("description") || property.has("$ref") || property.has("items"))
                        .as(property.toString())
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"primary-care-network", "neighbourhood-health"})
    void whatComesWithConcordatFollowsTheSchema(String plugin) throws Exception {
        var file = Path.of("../../plugins").resolve(plugin).resolve("care-model.json");

        assertThat(schema().validate(Files.readString(file), InputFormat.JSON)).isEmpty();
    }

    @Test
    void aNewProjectFollowsTheSchema() throws Exception {
        NewProject.write(folder.resolve("panels"), "panels");

        assertThat(schema().validate(Files.readString(folder.resolve("panels/care-model.json")), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void theSchemaRefusesAMisspeltKey() throws Exception {
        var text = Files.readString(Path.of("../../plugins/primary-care-network/care-model.json"))
                .replace("\"nodeTypes\"", "\"nodeTypse\"");

        assertThat(schema().validate(text, InputFormat.JSON)).isNotEmpty();
    }
}
