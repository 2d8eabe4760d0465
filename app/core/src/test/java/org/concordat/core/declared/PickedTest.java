package org.concordat.core.declared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.core.caremodel.CareModels;
import org.concordat.core.document.Document;
import org.concordat.core.storage.ContentReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A rule says without a formula what it goes through. */
class PickedTest {

    private static final String MODEL = """
            "nodeTypes": [
              {"id": "Panel", "label": "Panel", "help": "H", "parent": "core.Partnership", "presets": {"kind": "small"},
               "attributes": [
                 {"id": "places", "label": "Places", "kind": "whole"},
                 {"id": "open", "label": "Open", "kind": "yes-no"},
                 {"id": "kind", "label": "Kind", "kind": "choice", "choices": [{"id": "small", "label": "S"}, {"id": "large", "label": "L"}]},
                 {"id": "tags", "label": "Tags", "kind": "texts"},
                 {"id": "share", "label": "Share", "kind": "decimal"}]},
              {"id": "Board", "label": "Board", "help": "H", "parent": "Panel"}
            ],
            "choicesFor": [{"attribute": "core.modelTypes", "choices": [{"id": "panel", "label": "Panel"}]}],
            "rules": [{"id": "P-01", "severity": "warning", "title": "T", "source": "S", "message": "{%s.name}", "when": "true",
            %s}]
            """;

    private static final String NODES = """
            {"id": "a", "type": "panels.Panel", "name": "Ash panel", "facts": {"panels.places": 5, "panels.open": true, "panels.tags": ["x", "y"]}},
            {"id": "b", "type": "panels.Board", "name": "Birch IHO board", "facts": {"panels.kind": "large"}},
            {"id": "c", "type": "core.Provider", "name": "Cedar Trust"},
            {"id": "d", "type": "core.Partnership", "name": "Dell", "facts": {"core.modelTypes": [{"choice": "panel", "from": "2020", "to": "2021"}]}},
            {"id": "e", "type": "core.Partnership", "name": "Elm", "facts": {"core.modelTypes": [{"choice": "panel", "from": "2020"}]}}
            """;

    private static final String LINKS = """
            {"id": "l1", "type": "core.memberOf", "from": "c", "to": "a", "facts": {"core.note": "first"}},
            {"id": "l2", "type": "core.memberOf", "from": "c", "to": "b"}
            """;

    @TempDir
    private Path folder;

    private Written written(String selection) throws Exception {
        return new Written(folder).model(MODEL.formatted(selection.contains("memberOf") ? "l" : "n", selection));
    }

    /** The names of what a rule with this selection goes through. */
    private List<String> found(String selection, String nodes) throws Exception {
        return check(written(selection).read(), nodes).stream()
                .map(Finding::message)
                .toList();
    }

    private static List<Finding> check(DeclaredCareModel model, String nodes) throws Exception {
        var together = CareModels.of(List.of(model));
        var text = """
                {"concordat": 1, "title": "T", "asAt": "2026-10-01", "nodes": [%s], "links": [%s]}
                """.formatted(nodes, nodes.isEmpty() ? "" : LINKS);
        var content = new ContentReader(together.vocabulary(), together.rules())
                .read("network", text.getBytes(StandardCharsets.UTF_8))
                .content();
        var document = new Document(content);
        var check = new Check(
                document.snapshot(),
                LocalDate.of(2026, 10, 1),
                document.settings().parameters());
        return model.rules().get(0).check(check);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "for": "Panel"                                                    | Ash panel, Birch IHO board
            "for": ["Board", "core.Provider", "Panel"]                        | Birch IHO board, Cedar Trust, Ash panel
            "for": "Panel", "only": {"kind": "large"}                         | Birch IHO board
            "for": "Panel", "only": {"panels.kind": ["large", "small"]}       | Ash panel, Birch IHO board
            "for": "Panel", "only": {"kind": "small"}                         | Ash panel
            "for": "Panel", "only": {"places": [4, 5.0]}                      | Ash panel
            "for": "Panel", "only": {"open": true}                            | Ash panel
            "for": "Panel", "only": {"open": false}                           | Birch IHO board
            "for": "Panel", "only": {"tags": "y"}                             | Ash panel
            "for": "Panel", "only": {"tags": ""}                              | Birch IHO board
            "for": "Panel", "only": {"open": true, "kind": "large"}           |
            "for": "Panel", "only": [{"open": true}, {"kind": "large"}]       | Ash panel, Birch IHO board
            "for": "core.Partnership", "only": {"modelTypes": "panel"}        | Elm
            "for": "core.Partnership", "only": {"type": "Board"}              | Birch IHO board
            "for": "core.Any", "only": {"name": "iho"}                        | Birch IHO board
            "for": "core.Any", "only": {"name": ["bir", "cedar trust"]}       | Cedar Trust
            "for": "core.memberOf", "only": {"note": "first"}                 | Cedar Trust is member of Ash panel
            """)
    void whatItNamesIsGoneThrough(String selection, String names) throws Exception {
        assertThat(String.join(", ", found(selection, NODES))).isEqualTo(names == null ? "" : names);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "for": "Panle"                                    | rules[0].for                  | Perhaps panels.Panel is meant
            "for": ["Panel", "core.Provder"]                  | rules[0].for[1]               | Perhaps core.Provider is meant
            "for": []                                         | rules[0].for                  | no type in this list
            "for": ["Panel", "core.memberOf"]                 | rules[0].for                  | nodes and links together
            "for": "nodes('Panel')", "only": {"open": true}   | rules[0].only                 | under where
            "only": {"open": true}                            | rules[0].only                 | under where
            "for": "Panel", "only": {"opne": true}            | rules[0].only.opne            | Perhaps open is meant
            "for": "Panel", "only": {"core.stag": "live"}     | rules[0].only.core.stag       | Perhaps core.stage is meant
            "for": "Panel", "only": {"kind": "larg"}          | rules[0].only.kind            | Perhaps large is meant
            "for": "Panel", "only": [{"kind": ["small", 3]}]  | rules[0].only[0].kind[1]      | Here belongs a text
            "for": "Panel", "only": {"open": "yes"}           | rules[0].only.open            | true or false
            "for": "Panel", "only": {"places": 2.5}           | rules[0].only.places          | a whole number
            "for": "Panel", "only": {"share": 2.5}            | rules[0].only.share           | under where
            "for": "Panel", "only": {"type": "Bord"}          | rules[0].only.type            | Perhaps panels.Board is meant
            "for": "Panel", "only": {"name": " "}             | rules[0].only.name            | a text with something in it
            "for": "Panel", "only": {}                        | rules[0].only                 | nothing in it
            "for": "Panel", "only": "open"                    | rules[0].only                 | Here belongs an object
            """)
    void whatMakesNoSenseIsRefusedWithItsPlaceAndWhatToDo(String selection, String path, String told) throws Exception {
        var mistakes = written(selection).mistakes();

        assertThat(mistakes).anySatisfy(mistake -> {
            assertThat(mistake.place().path()).isEqualTo(path);
            assertThat(mistake.place().line()).isGreaterThan(10);
            assertThat(mistake.message()).contains(told);
        });
    }

    @Test
    void noFormulaIsReadWhereNothingIsPicked() throws Exception {
        written("\"for\": \"Panel\", \"only\": {\"places\": 7}, \"where\": \"no formula\"");
        var model = DeclaredCareModel.read(ModelSource.of(folder), List.of());

        assertThat(check(model, NODES)).isEmpty();
    }

    @Test
    void aFormulaIsReadWhereSomethingIsPicked() throws Exception {
        written("\"for\": \"Panel\", \"only\": {\"places\": 5}, \"where\": \"no formula\"");
        var model = DeclaredCareModel.read(ModelSource.of(folder), List.of());

        assertThatThrownBy(() -> check(model, NODES)).hasMessageContaining("no formula");
    }
}
