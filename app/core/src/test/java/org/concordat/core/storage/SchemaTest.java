package org.concordat.core.storage;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SchemaTest {

    private static final int CONTENTS = 200;

    private final Schema schema = schema();

    @Test
    void whatIsWrittenFollowsThePublishedSchema() {
        for (long seed = 0; seed < CONTENTS; seed++) {
            var file = new String(new ContentWriter().write(new RandomContent(seed).content()), StandardCharsets.UTF_8);
            assertThat(schema.validate(file, InputFormat.JSON))
                    .as("seed %d", seed)
                    .isEmpty();
        }
    }

    @Test
    void theSchemaRefusesALinkWithoutATarget() {
        assertThat(schema.validate(Sample.with(", \"to\": \"n3\"}", "}"), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void theSchemaRefusesABoxOffTheDrawing() {
        assertThat(schema.validate(Sample.with("\"x\": 300", "\"x\": 3e9"), InputFormat.JSON))
                .isNotEmpty();
    }

    private static Schema schema() {
        try (var in = SchemaTest.class.getResourceAsStream("concordat-1.schema.json")) {
            var text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
