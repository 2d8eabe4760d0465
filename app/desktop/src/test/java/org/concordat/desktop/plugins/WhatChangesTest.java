package org.concordat.desktop.plugins;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.concordat.api.model.CareModel;
import org.concordat.api.model.Migration;
import org.concordat.api.model.MigrationStep.AttributeRenamed;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.Kind;
import org.concordat.core.caremodel.CareModels;
import org.concordat.core.storage.ContentReader;
import org.concordat.core.storage.Reading;
import org.junit.jupiter.api.Test;

class WhatChangesTest {

    private static final String FILE = """
            {"concordat": 1, "title": "t", "careModels": [{"id": "pcn", "version": "%s"}], "nodes": [
            {"id": "a", "type": "core.Provider", "name": "A", "facts": {"pcn.size": 5}},
            {"id": "b", "type": "pcn.Later", "name": "B", "facts": {"pcn.size": 6}}], "links": [], "views": []}
            """;

    private final CareModels here = CareModels.of(List.of(new Pcn()));

    @Test
    void whatAnOlderVersionWroteIsToldWithCountsAndLabels() throws Exception {
        assertThat(lines("1.0.0"))
                .contains(
                        "2 values were brought forward from Primary care network 1.0.0 to 1.2.0.",
                        "\u2022 2 values of \u201cpcn.size\u201d now stand under \u201cList size\u201d.");
    }

    @Test
    void onlyNewsSinceTheVersionThatWroteItAreTold() throws Exception {
        assertThat(lines("1.0.0")).contains("New in 1.2.0: Sizes are lists.").noneMatch(l -> l.contains("Birth"));
    }

    @Test
    void whatOnlyANewerVersionKnowsIsCounted() throws Exception {
        assertThat(lines("2.0.0"))
                .containsExactly(
                        "Primary care network 2.0.0 wrote this network; here is 1.2.0."
                                + " What only the newer one knows is kept as it is:",
                        "\u2022 pcn.Later (once)",
                        "\u2022 pcn.size (2 times)");
    }

    @Test
    void theSameVersionNeedsNoWord() throws Exception {
        assertThat(lines("1.2.0")).isEmpty();
    }

    private List<String> lines(String version) throws Exception {
        Reading reading = new ContentReader(here.vocabulary(), here.rules(), here.models())
                .read("test", FILE.formatted(version).getBytes(StandardCharsets.UTF_8));
        return new WhatChanges(here, reading.brought()).lines(reading.content());
    }

    private static final class Pcn implements CareModel {

        private static final Attribute<Long> SIZE = Attribute.of("pcn.listSize", Kind.WHOLE, "List size");

        @Override
        public String id() {
            return "pcn";
        }

        @Override
        public String name() {
            return "Primary care network";
        }

        @Override
        public String version() {
            return "1.2.0";
        }

        @Override
        public String description() {
            return "For tests.";
        }

        @Override
        public List<Attribute<?>> commonAttributes() {
            return List.of(SIZE);
        }

        @Override
        public List<Migration> migrations() {
            return List.of(Migration.to("1.1.0", new AttributeRenamed("pcn.size", "pcn.listSize")));
        }

        @Override
        public Map<String, String> changes() {
            return Map.of("1.0.0", "Birth.", "1.2.0", "Sizes are lists.");
        }
    }
}
