package org.concordat.exchange.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.concordat.api.core.Core;
import org.concordat.api.fact.NodeId;
import org.concordat.api.model.Vocabulary;
import org.concordat.core.caremodel.CareModels;
import org.concordat.core.document.NetworkSnapshot;
import org.concordat.exchange.formats.Readers;
import org.concordat.exchange.graphml.GraphmlReader;
import org.concordat.exchange.intake.Intake;
import org.concordat.exchange.intake.IntakeException;
import org.concordat.exchange.intake.SkipLog;
import org.concordat.exchange.intake.Watcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Graph files of other programs. */
class ForeignGraphTest {

    private static final Vocabulary VOCABULARY = CareModels.of(List.of()).vocabulary();
    private static final String HEAD = "<?xml version='1.0' encoding='UTF-8'?>\n"
            + "<graphml xmlns='http://graphml.graphdrawing.org/xmlns' xmlns:y='http://www.yworks.com/xml/graphml'>\n";

    @TempDir
    private Path folder;

    private final SkipLog skips = new SkipLog();

    private GraphImport graph(String body) throws IOException, IntakeException {
        var file = folder.resolve("foreign.graphml");
        Files.writeString(file, HEAD + body + "</graphml>");
        return GraphImport.of(file, new GraphmlReader(), VOCABULARY);
    }

    private Intake intake(String body) throws IOException, IntakeException {
        return graph(body).into(NetworkSnapshot.of(List.of(), List.of()), null, skips, Watcher.NONE);
    }

    @Test
    void typesAreFoundByWhatTheFileCallsThem() throws Exception {
        var intake = intake("<key id='k' for='node' attr.name='kind' attr.type='string'/>"
                + "<key id='l' for='edge' attr.name='relation' attr.type='string'/>"
                + "<graph edgedefault='directed'>"
                + "<node id='a'><data key='k'>GP practice</data></node>"
                + "<node id='b'><data key='k'>Commissioner</data></node>"
                + "<edge source='b' target='a' label='commissions'/></graph>");

        assertThat(intake.addedNodes())
                .extracting(n -> n.type().id())
                .containsExactly("core.GPPractice", "core.Commissioner");
        assertThat(intake.addedLinks()).extracting(l -> l.type().id()).containsExactly("core.commissions");
    }

    @Test
    void theDrawingOfYedGivesNamesAndPlaces() throws Exception {
        var intake = intake("<key id='d' for='node' yfiles.type='nodegraphics'/><graph edgedefault='directed'>"
                + "<node id='n0'><data key='d'><y:ShapeNode><y:Geometry height='30' width='80' x='10' y='20'/>"
                + "<y:NodeLabel>Hub</y:NodeLabel></y:ShapeNode></data></node></graph>");

        assertThat(intake.addedNodes()).extracting(n -> n.get(Core.NAME)).containsExactly("Hub");
        assertThat(intake.views())
                .singleElement()
                .satisfies(view -> assertThat(view.box(new NodeId("n0")))
                        .extracting("x", "y", "width", "height")
                        .containsExactly(10.0, 20.0, 80.0, 30.0));
    }

    @Test
    void presetsOfAColumnHoldForNodesThatSayNothing() throws Exception {
        var intake =
                intake("<key id='k' for='node' attr.name='label' attr.type='string'><default>Practice</default></key>"
                        + "<graph edgedefault='directed'><node id='a'/></graph>");

        assertThat(intake.addedNodes()).extracting(n -> n.get(Core.NAME)).containsExactly("Practice");
    }

    @Test
    void aLinkThatEndsNowhereIsLeftOutAndTold() throws Exception {
        var intake = intake("<graph edgedefault='directed'><node id='a'/><edge source='a' target='gone'/></graph>");

        assertThat(intake.addedLinks()).isEmpty();
        assertThat(skips.skips().first())
                .singleElement()
                .satisfies(s -> assertThat(s.reason()).contains("not in the file"));
    }

    @Test
    void idsThatCannotBeOursStayTheSameFromOneReadingToTheNext() throws Exception {
        var body = "<graph edgedefault='directed'><node id='St Mary&apos;s practice'/><node id='b'/>"
                + "<edge source='St Mary&apos;s practice' target='b'/></graph>";

        var once = intake(body);
        var again = intake(body);

        assertThat(again.addedNodes()).isEqualTo(once.addedNodes());
        assertThat(again.addedLinks()).isEqualTo(once.addedLinks());
    }

    @Test
    void aMappingSaysWhatAGuessCannot() throws Exception {
        var graph = graph("<key id='k' for='node' attr.name='rolle' attr.type='string'/>"
                + "<graph edgedefault='directed'><node id='a'><data key='k'>Praxis</data></node></graph>");
        var guess = graph.guess();
        var mapping = new GraphMapping(
                new GraphMapping.Half("rolle", Map.of("Praxis", "core.GPPractice"), "core.Provider", "", Map.of()),
                guess.links());

        var intake = graph.into(NetworkSnapshot.of(List.of(), List.of()), mapping, skips, Watcher.NONE);

        assertThat(intake.addedNodes()).extracting(n -> n.type().id()).containsExactly("core.GPPractice");
    }

    @Test
    void aMappingIsReadAsItWasWritten() throws Exception {
        var guess =
                graph("<graph edgedefault='directed'><node id='a'/></graph>").guess();
        var file = folder.resolve("m.json");

        GraphMappingFile.write(file, guess);

        assertThat(GraphMappingFile.read(file)).isEqualTo(guess);
    }

    @Test
    void columnsThatMeanNothingAreNamed() throws Exception {
        var intake = intake("<key id='k' for='node' attr.name='pageRank' attr.type='double'/>"
                + "<graph edgedefault='directed'><node id='a'><data key='k'>0.5</data></node></graph>");

        assertThat(intake.remarks()).singleElement().asString().contains("pageRank");
    }

    @Test
    void aFileThatIsCutOffIsToldWithItsLine() {
        assertThatThrownBy(() -> {
                    var file = folder.resolve("cut.graphml");
                    Files.writeString(file, HEAD + "<graph>\n<node id='a'>");
                    GraphImport.of(file, new GraphmlReader(), VOCABULARY);
                })
                .isInstanceOf(IntakeException.class)
                .hasMessageContaining("near line 4");
    }

    @Test
    void noOtherFileIsReadThroughIt() throws Exception {
        var secret = folder.resolve("secret.txt");
        Files.writeString(secret, "secret");
        var file = folder.resolve("hostile.graphml");
        Files.writeString(
                file,
                "<!DOCTYPE graphml [<!ENTITY x SYSTEM '" + secret.toUri() + "'>]>\n<graphml><graph>"
                        + "<node id='a'/></graph><data key='t'>&x;</data></graphml>");

        assertThatThrownBy(() -> GraphImport.of(file, new GraphmlReader(), VOCABULARY))
                .isInstanceOf(IntakeException.class);
    }

    @Test
    void anyOtherXmlIsRefused() {
        assertThatThrownBy(() -> {
                    var file = folder.resolve("page.graphml");
                    Files.writeString(file, "<html/>");
                    GraphImport.of(file, new GraphmlReader(), VOCABULARY);
                })
                .isInstanceOf(IntakeException.class)
                .hasMessageContaining("no GraphML");
    }

    private Intake other(String name, String text) throws IOException, IntakeException {
        var file = folder.resolve(name);
        Files.writeString(file, text);
        var graph = GraphImport.of(file, Readers.of(file).orElseThrow(), VOCABULARY);
        return graph.into(NetworkSnapshot.of(List.of(), List.of()), null, skips, Watcher.NONE);
    }

    @Test
    void lifetimesAndPlacesOfGephiAreTaken() throws Exception {
        var intake = other(
                "g.gexf",
                "<gexf xmlns='http://gexf.net/1.3' xmlns:viz='http://gexf.net/1.3/viz' version='1.3'>"
                        + "<graph timeformat='date' mode='dynamic'><nodes>"
                        + "<node id='a' label='Hub' start='2016-04-01'><viz:position x='10' y='-20'/></node>"
                        + "</nodes></graph></gexf>");

        assertThat(intake.addedNodes()).singleElement().satisfies(node -> {
            assertThat(node.get(Core.NAME)).isEqualTo("Hub");
            assertThat(node.get(Core.VALID_FROM)).hasToString("2016-04-01");
        });
        assertThat(intake.views().get(0).boxes().get(new NodeId("a")))
                .extracting(box -> box == null ? 0 : box.centreY())
                .isEqualTo(20.0);
    }

    @Test
    void olderNodeLinkDataIsRead() throws Exception {
        var intake = other(
                "g.json",
                "{\"directed\": true, \"nodes\": [{\"id\": 1, \"name\": \"Hub\"}, {\"id\": 2}],"
                        + " \"links\": [{\"source\": 1, \"target\": 2}]}");

        assertThat(intake.addedNodes()).extracting(n -> n.id().value()).containsExactly("1", "2");
        assertThat(intake.addedLinks()).hasSize(1);
    }

    @Test
    void shortNamesOfColumnsInCytoscapeAreUnderstood() throws Exception {
        var intake = other(
                "g.cx2",
                "[{\"CXVersion\": \"2.0\"}, {\"attributeDeclarations\": [{\"nodes\": {\"name\": {\"a\": \"n\"}}}]},"
                        + " {\"nodes\": [{\"id\": 7, \"x\": 1, \"y\": 2, \"v\": {\"n\": \"Hub\"}}]}]");

        assertThat(intake.addedNodes()).extracting(n -> n.get(Core.NAME)).containsExactly("Hub");
    }

    @Test
    void jsonThatIsNoGraphIsRefused() {
        assertThatThrownBy(() -> other("g.json", "[1, 2]"))
                .isInstanceOf(IntakeException.class)
                .hasMessageContaining("no JSON");
    }

    @Test
    void jsonThatIsCutOffIsToldWithItsLine() {
        assertThatThrownBy(() -> other("g.json", "{\n\"nodes\": [\n{\"id\": 1"))
                .isInstanceOf(IntakeException.class)
                .hasMessageContaining("near line 3");
    }
}
