package org.concordat.core.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.concordat.api.model.CareModel;
import org.concordat.api.model.Migration;
import org.concordat.api.model.MigrationStep;
import org.concordat.api.model.MigrationStep.AttributeDropped;
import org.concordat.api.model.MigrationStep.AttributeRenamed;
import org.concordat.api.model.MigrationStep.AttributeScaled;
import org.concordat.api.model.MigrationStep.ChoiceRenamed;
import org.concordat.api.model.MigrationStep.KindChanged;
import org.concordat.api.model.MigrationStep.LinkTypeRenamed;
import org.concordat.api.model.MigrationStep.NodeTypeRenamed;
import org.concordat.api.model.Vocabulary;
import org.concordat.api.vocabulary.Kind;
import org.junit.jupiter.api.Test;

class MigrationTest {

    private static final String FILE = """
            {"concordat": 1, "title": "t", "careModels": [{"id": "pcn", "version": "1.0.0"}],
             "nodes": [{"id": "a", "type": "pcn.Hub", "name": "Hub", "odd": [1,2], "facts": {%s}}],
             "links": [{"id": "l", "type": "pcn.feeds", "from": "a", "to": "a"}],
             "views": [{"id": "v", "name": "V", "boxes": [], "bends": [], "look": %s}]}
            """;
    private static final String PLAIN = "{\"locked\": true}";

    @Test
    void aRenamedAttributeKeepsItsValue() throws Exception {
        assertThat(after("\"pcn.size\": 12000", new AttributeRenamed("pcn.size", "pcn.listSize")))
                .contains("\"facts\": {\"pcn.listSize\": 12000}");
    }

    @Test
    void whatIsBesideTheFactsKeepsItsBytes() throws Exception {
        assertThat(after("\"pcn.size\": 12000", new AttributeRenamed("pcn.size", "pcn.listSize")))
                .contains("\"odd\": [1,2]");
    }

    @Test
    void anAttributeIsNotRenamedOntoAnother() throws Exception {
        var facts = "\"pcn.listSize\": 5, \"pcn.size\": 4";

        assertThat(after(facts, new AttributeRenamed("pcn.size", "pcn.listSize")))
                .contains(facts);
    }

    @Test
    void whatDoesNotFitIsCounted() throws Exception {
        var step = new AttributeRenamed("pcn.size", "pcn.listSize");

        assertThat(reading("\"pcn.listSize\": 5, \"pcn.size\": 4", step)
                        .brought()
                        .get(0)
                        .done())
                .containsExactly(new Brought.Done(step, 0, 1));
    }

    @Test
    void aRenamedChoiceIsFoundInListsToo() throws Exception {
        assertThat(after(
                        "\"pcn.a\": \"old\", \"pcn.b\": [{\"choice\": \"old\", \"from\": \"2016\"}, {\"choice\": \"x\"}]",
                        new ChoiceRenamed("pcn.a", "old", "new"),
                        new ChoiceRenamed("pcn.b", "old", "new")))
                .contains(
                        "\"pcn.a\": \"new\", \"pcn.b\": [{\"choice\": \"new\", \"from\": \"2016\"}, {\"choice\": \"x\"}]");
    }

    @Test
    void typesOfNodesAndLinksAreRenamed() throws Exception {
        assertThat(after(
                        "",
                        new NodeTypeRenamed("pcn.Hub", "pcn.Centre"),
                        new LinkTypeRenamed("pcn.feeds", "pcn.sends")))
                .contains("\"type\": \"pcn.Centre\"", "\"type\": \"pcn.sends\"");
    }

    @Test
    void aNodeTypeOfTheNameOfALinkTypeStays() throws Exception {
        assertThat(after("", new LinkTypeRenamed("pcn.Hub", "pcn.Centre"))).contains("\"type\": \"pcn.Hub\"");
    }

    @Test
    void figuresAreScaledWithoutRounding() throws Exception {
        assertThat(after(
                        "\"pcn.cost\": 1.5, \"pcn.seen\": [{\"value\": 0.1, \"date\": \"2016\"}]",
                        new AttributeScaled("pcn.cost", new BigDecimal("1000")),
                        new AttributeScaled("pcn.seen", new BigDecimal("0.3"))))
                .contains("\"pcn.cost\": 1500, \"pcn.seen\": [{\"value\": 0.03, \"date\": \"2016\"}]");
    }

    @Test
    void aFigureTooLargeToScaleStays() throws Exception {
        var largest = "9" + "0".repeat(300);

        assertThat(after("\"pcn.cost\": " + largest, new AttributeScaled("pcn.cost", new BigDecimal("1e20"))))
                .contains("\"pcn.cost\": " + largest);
    }

    @Test
    void aTextBecomesWhatTheTableSays() throws Exception {
        assertThat(after(
                        "\"pcn.a\": \"ja\", \"pcn.b\": \"2017\", \"pcn.c\": \"a few\"",
                        new KindChanged("pcn.a", Kind.YES_NO, Map.of("ja", "true")),
                        new KindChanged("pcn.b", Kind.WHOLE, Map.of()),
                        new KindChanged("pcn.c", Kind.WHOLE, Map.of())))
                .contains("\"pcn.a\": true, \"pcn.b\": 2017, \"pcn.c\": \"a few\"");
    }

    @Test
    void aDroppedAttributeIsKept() throws Exception {
        assertThat(after("\"pcn.old\": {\"x\":1}", new AttributeDropped("pcn.old")))
                .contains("\"pcn.old\": {\"x\":1}");
    }

    @Test
    void rulesAndFiltersOfViewsGoAlong() throws Exception {
        var look =
                "{\"rules\": [{\"of\": \"nodes\", \"types\": [\"pcn.Hub\"], \"by\": \"pcn.size\", \"sets\": \"colour\","
                        + " \"ramp\": \"blues\", \"high\": 20}], \"filters\": [{\"of\": \"nodes\", \"effect\": \"hide\","
                        + " \"attribute\": \"pcn.size\", \"test\": \"lessThan\", \"value\": \"5\"}]}";

        assertThat(text(read(
                        FILE.formatted("", look),
                        model(
                                "1.1.0",
                                Migration.to(
                                        "1.1.0",
                                        new AttributeScaled("pcn.size", new BigDecimal("1000")),
                                        new AttributeRenamed("pcn.size", "pcn.listSize"),
                                        new NodeTypeRenamed("pcn.Hub", "pcn.Centre"))))))
                .contains("\"pcn.Centre\"", "\"by\": \"pcn.listSize\"", "\"high\": 20000", "\"value\": \"5000\"");
    }

    @Test
    void versionsAreTakenInTheirOrder() throws Exception {
        var model = model(
                "1.10.0",
                Migration.to("1.10.0", new AttributeRenamed("pcn.b", "pcn.c")),
                Migration.to("1.9.0", new AttributeRenamed("pcn.a", "pcn.b")),
                Migration.to("1.0.0", new AttributeRenamed("pcn.a", "pcn.never")),
                Migration.to("2.0.0", new AttributeRenamed("pcn.c", "pcn.later")));

        assertThat(text(read(FILE.formatted("\"pcn.a\": 1", PLAIN), model))).contains("\"pcn.c\": 1");
    }

    @Test
    void theSameStepTwiceIsTakenTwice() throws Exception {
        var ten = new AttributeScaled("pcn.a", BigDecimal.TEN);

        assertThat(text(read(
                        FILE.formatted("\"pcn.a\": 1", PLAIN),
                        model("1.2.0", Migration.to("1.1.0", ten), Migration.to("1.2.0", ten)))))
                .contains("\"pcn.a\": 100");
    }

    @Test
    void renamesInACircleEnd() throws Exception {
        assertThat(after(
                        "\"pcn.a\": 1", new AttributeRenamed("pcn.a", "pcn.b"), new AttributeRenamed("pcn.b", "pcn.a")))
                .contains("\"pcn.a\": 1");
    }

    @Test
    void whatWasBroughtForwardIsNotBroughtForwardAgain() throws Exception {
        var model = model("1.1.0", Migration.to("1.1.0", new AttributeScaled("pcn.a", BigDecimal.TEN)));
        var once = text(read(FILE.formatted("\"pcn.a\": 1", PLAIN), model));

        assertThat(text(read(once, model))).isEqualTo(once);
    }

    @Test
    void whatALaterVersionWroteStaysByteForByte() throws Exception {
        var old = model("0.9.0", Migration.to("0.9.0", new AttributeDropped("pcn.a")));
        var canonical = text(read(FILE.formatted("\"pcn.a\": 1", PLAIN), model("1.0.0")));

        assertThat(text(read(canonical, old))).isEqualTo(canonical);
    }

    @Test
    void thousandsOfStepsOnManyElementsComeToTheSame() throws Exception {
        var steps = IntStream.range(0, 1_000)
                .mapToObj(i -> (MigrationStep) new AttributeRenamed("pcn.a" + i, "pcn.a" + (i + 1)))
                .toArray(MigrationStep[]::new);

        assertThat(after("\"pcn.a0\": 1", steps)).contains("\"pcn.a1000\": 1");
    }

    private static String after(String facts, MigrationStep... steps) throws Exception {
        return text(reading(facts, steps));
    }

    private static Reading reading(String facts, MigrationStep... steps) throws Exception {
        return read(FILE.formatted(facts, PLAIN), model("1.1.0", Migration.to("1.1.0", steps)));
    }

    static Reading read(String file, CareModel model) throws UnusableFileException {
        return reader(model).read("test", file.getBytes(StandardCharsets.UTF_8));
    }

    static ContentReader reader(CareModel... models) {
        return new ContentReader(Vocabulary.of(List.of(models)), List.of(), List.of(models));
    }

    private static String text(Reading reading) {
        return new String(new ContentWriter().write(reading.content()), StandardCharsets.UTF_8);
    }

    static CareModel model(String version, Migration... migrations) {
        return new CareModel() {
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
                return version;
            }

            @Override
            public String description() {
                return "For tests.";
            }

            @Override
            public List<Migration> migrations() {
                return List.of(migrations);
            }
        };
    }
}
