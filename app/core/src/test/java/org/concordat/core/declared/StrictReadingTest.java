package org.concordat.core.declared;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a care model is told all at once, each with its place and what to do. */
class StrictReadingTest {

    @TempDir
    private Path folder;

    private Written written() {
        return new Written(folder);
    }

    @Test
    void allMistakesOfAFileAreToldAtOnceWithTheirPlaces() throws Exception {
        var mistakes = written().model("""
                        "nodeTypes": [
                          {"id": "Panel", "label": "Panel", "help": "H", "colour": "red"},
                          {"id": "Panel", "label": "Again", "help": "H"},
                          {"id": "Board", "label": 7, "help": "H", "parent": "core.Bord"}
                        ]""").mistakes();

        assertThat(mistakes)
                .extracting(m -> m.place().path())
                .contains("nodeTypes[0].colour", "nodeTypes[1].id", "nodeTypes[2].label", "nodeTypes[2].parent");
        assertThat(mistakes).extracting(m -> m.place().line()).contains(4, 5, 6);
    }

    @Test
    void aKeyThatIsThereTwiceIsRefused() throws Exception {
        assertThat(written().model("\"rules\": [], \"rules\": []").messages())
                .anyMatch(m -> m.contains("rules is here twice"));
    }

    @Test
    void whatStandsBehindTheEndIsRefused() throws Exception {
        written().model("");
        var text = java.nio.file.Files.readString(folder.resolve("care-model.json"));

        assertThat(written().file("care-model.json", text + "{}").messages())
                .anyMatch(m -> m.contains("behind the end"));
    }

    @Test
    void whatIsNoJsonIsRefusedWithItsLine() throws Exception {
        var mistakes = written()
                .file("care-model.json", "{\n  \"id\": \"x\"\n  \"name\": \"y\"\n}")
                .mistakes();

        assertThat(mistakes).first().matches(m -> m.place().line() == 3);
    }

    @Test
    void aTypeThatIsItsOwnAncestorIsRefused() throws Exception {
        assertThat(written().model("""
                                "nodeTypes": [
                                  {"id": "A", "label": "A", "help": "H", "parent": "B"},
                                  {"id": "B", "label": "B", "help": "H", "parent": "A"}
                                ]""").messages()).anyMatch(m -> m.contains("its own parent"));
    }

    @Test
    void anIdOfAnotherCareModelIsRefused() throws Exception {
        assertThat(written()
                        .model("\"nodeTypes\": [{\"id\": \"core.Panel\", \"label\": \"P\", \"help\": \"H\"}]")
                        .messages())
                .anyMatch(m -> m.contains("belongs to another care model"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    n.nmae == 'x'                         | Perhaps name, note is
                    n.to('core.memberOff').isEmpty()      | Perhaps core.memberOf is meant
                    nodes('core.GPPractise').isEmpty()    | Perhaps core.GPPractice is meant
                    n.modelTypes == 'vangard'             | has no choice vangard
                    n.holds('core.stage', 'alive')        | has no choice alive
                    n.places + 'x' == 'y'                 | does not go with
                    n.places                              | here belongs a yes or no
                    namez(n)                              | namez is not known
                    n.members == n.practices              | lists cannot be compared
                    {'a': 1}.size() == 1                  | braces are not part
                    [[[1]]].isEmpty()                     | Make it simpler
                    n.to(n.name).isEmpty()                | written out
                    n.places > parameters.least           | parameters is not known
                    n.places >                            | P-01
                    """)
    void anExpressionThatMakesNoSenseIsRefusedBeforeItRuns(String when, String told) throws Exception {
        var messages = written().rule("Panel", when).messages();

        assertThat(messages).anyMatch(m -> m.contains(told.equals("P-01") ? when : told));
    }

    @Test
    void textsInOtherLanguagesAreTakenAndMisspeltOnesTold() throws Exception {
        var model = written()
                .rule("Panel", "true")
                .file("messages_cy.json", "{\"panels.Panel\": \"Panel lleol\", \"panels.Panl.help\": \"x\"}");

        assertThat(model.messages()).singleElement().asString().contains("panels.Panl.help");
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("cy"));
            assertThat(DeclaredCareModel.read(model.source(), java.util.List.of())
                            .nodeTypes()
                            .get(0)
                            .label())
                    .isEqualTo("Panel lleol");
        } finally {
            Locale.setDefault(before);
        }
    }
}
