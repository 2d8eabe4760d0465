package org.concordat.core.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.concordat.api.model.Vocabulary;
import org.concordat.api.network.Node;
import org.concordat.api.network.Unread;
import org.concordat.api.vocabulary.Attribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values that mean nothing here are kept as their text, byte for byte. */
class UnreadValueTest {

    private static final int PAYLOADS = 10_000;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "core.sites | \"12\" | should be a whole number",
                "core.sites | 12.5 | should be a whole number",
                "core.sites | 1e400 | too large",
                "core.sites | 9223372036854775808 | should be a whole number",
                "core.share | 1e400 | too large",
                "core.share | -1e999999999 | too large",
                "core.share | 1e-999999999 | too many digits",
                "core.share | null | should be a number",
                "core.lead | \"yes\" | true or false",
                "core.from | \"31/8/2017\" | Not a date",
                "core.from | 2017 | text in quotes",
                "core.note | [\"a\"] | text in quotes",
                "core.note | {\"a\": {\"b\": []}} | text in quotes",
                "core.tags | [\"a\", 1, [2, {}]] | text in quotes",
                "core.host | \"n 3\" | Not an id",
                "core.population | [{\"date\": \"2017\"}] | \u201cvalue\u201d is missing",
                "core.population | [{\"value\": 1, \"colour\": {\"a\": [1]}}, 5] | \u201ccolour\u201d is not known",
                "core.population | 7000 | should be a list",
                "core.sources | [{\"document\": \"\"}] | names a document",
                "core.codes | {\"ods\": 5} | text in quotes",
            })
    void aValueOfTheWrongKindIsKeptAsItStands(String attribute, String value, String reason) throws Exception {
        var file = Sample.with("\"core.sites\": 12", "\"" + attribute + "\": " + value + ", \"zz.after\": [1]");
        var node = Sample.read(file).content().nodes().get(0);
        var unread = (Unread) Objects.requireNonNull(node.facts().raw(attribute));
        assertThat(unread.json()).isEqualTo(value);
        assertThat(unread.reason()).contains(reason);
        assertThat(node.facts().raw("core.status")).isEqualTo("actual");
    }

    @Test
    void aValueOfTheWrongKindIsToldWithElementAndAttribute() throws Exception {
        var problem = Sample.read(Sample.with("\"core.sites\": 12", "\"core.sites\": \"many\""))
                .problems()
                .get(0);
        assertThat(problem.line()).isEqualTo(12);
        assertThat(problem.message()).contains("n1", "core.sites", "whole number");
    }

    @Test
    void aNameOfTheWrongKindIsKeptAsItStands() throws Exception {
        var file = Sample.with("\"Vitality\"", "[ 5 ]");
        assertThat(Sample.resaved(file)).isEqualTo(file);
    }

    @Test
    void aTypeOfAMissingCareModelIsAPlaceholder() throws Exception {
        var file = Sample.with("core.Contract", "mcp.CareHub");
        assertThat(Sample.read(file).content().nodes().get(2).type().isPlaceholder())
                .isTrue();
        assertThat(Sample.resaved(file)).isEqualTo(file);
    }

    @Test
    void anAttributeOfAMissingCareModelIsNoProblem() throws Exception {
        assertThat(Sample.read(Sample.with("core.sites", "mcp.sites")).problems())
                .isEmpty();
    }

    @Test
    void anUnknownMemberBesideTheFactsStaysThere() throws Exception {
        var file = Sample.with("\"name\": \"Vitality\"", "\"name\": \"Vitality\", \"colour\": { \"r\":1 }");
        assertThat(Sample.resaved(file)).isEqualTo(file);
    }

    @Test
    void anUnknownSectionStays() throws Exception {
        var file = Sample.FILE.replace("\n}\n", ",\n  \"options\": [ {\"id\" : 1.0} ]\n}\n");
        assertThat(Sample.resaved(file)).isEqualTo(file);
    }

    @Test
    void unknownMembersOfViewsBoxesAndBendsStay() throws Exception {
        var file = Sample.with("\"h\": 60, \"pinned\": true", "\"h\": 60, \"pinned\": true, \"colour\": [ 1 ]")
                .replace("80.25]]", "80.25]], \"style\": \"curved\"")
                .replace("      ]\n    }\n  ]", "      ],\n      \"filter\": { }\n    }\n  ]");
        assertThat(Sample.resaved(file)).isEqualTo(file);
    }

    @Test
    void anUnknownMemberOfACareModelStays() throws Exception {
        var file = Sample.with("\"version\": \"1.0.0\"", "\"version\": \"1.0.0\", \"from\": \"x\"");
        assertThat(Sample.resaved(file)).isEqualTo(file);
    }

    @Test
    void unknownPayloadsAreByteIdenticalAfterAnEdit() throws Exception {
        for (int seed = 0; seed < PAYLOADS; seed++) {
            var payload = new RandomContent(seed).rawJson(4);
            var file = Sample.with("\"core.sites\": 12", "\"core.sites\": 12, \"gone.x\": " + payload);
            var content = Sample.read(file).content();
            var edited = content.nodes().get(0).with(SampleCareModel.SITES, 13L);
            assertThat(lineOf(edited)).as("seed %d", seed).endsWith("\"gone.x\": " + payload + "}}");
        }
    }

    private static String lineOf(Node node) {
        var out = new JsonOutput();
        new ElementWriter(out).node(node);
        return new String(out.toBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void anInstalledCareModelReadsWhatWasUnread() throws Exception {
        Attribute<Long> sites = SampleCareModel.SITES;
        var kept = new ContentReader(Vocabulary.of(List.of()), List.of()).read("x", Sample.bytes(Sample.FILE));
        var back = Sample.read(Sample.saved(kept)).content();
        assertThat(back.nodes().get(0).get(sites)).isEqualTo(12L);
    }

    @Test
    void aFileOpensAndSavesUnchangedWithoutAnyCareModel() throws Exception {
        var kept = new ContentReader(Vocabulary.of(List.of()), List.of()).read("x", Sample.bytes(Sample.FILE));
        assertThat(Sample.saved(kept)).isEqualTo(Sample.FILE);
    }
}
