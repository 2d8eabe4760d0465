package org.concordat.exchange.graphml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.concordat.api.fact.LinkId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Facts;
import org.concordat.api.network.Link;
import org.concordat.api.network.Network;
import org.concordat.api.network.Node;
import org.concordat.api.network.Settings;
import org.concordat.api.view.Box;
import org.concordat.api.view.View;
import org.concordat.api.view.ViewId;
import org.concordat.core.document.Content;
import org.concordat.core.document.Document;
import org.concordat.core.document.NetworkSnapshot;
import org.concordat.exchange.export.Export;
import org.concordat.exchange.export.FileOutput;
import org.concordat.exchange.export.Loss;
import org.concordat.exchange.export.LossReport;
import org.concordat.exchange.export.Matter;
import org.concordat.exchange.export.Profile;
import org.concordat.exchange.graph.NastyNetwork;
import org.concordat.exchange.graph.Written;
import org.concordat.exchange.intake.SkipLog;
import org.concordat.exchange.intake.Watcher;
import org.concordat.exchange.reading.GraphImport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Frames of the view as groups of yEd: the alliance holds a partnership, which holds a practice; another practice stands outside. */
class YedGroupsTest {

    private static final Node INNER =
            new Node(new NodeId("inner"), NastyNetwork.PARTNERSHIP, Facts.of(NastyNetwork.NAME, "Inner"));
    private static final Link INNER_IN_ALLIANCE = member("m1", INNER, NastyNetwork.ALLIANCE);
    private static final Link CAFE_IN_INNER = member("m2", NastyNetwork.CAFE, INNER);
    private static final Link TWIN_IN_ALLIANCE = member("m3", NastyNetwork.TWIN_ONE, NastyNetwork.ALLIANCE);

    private static final View VIEW = new View(
            new ViewId("v"),
            "Main",
            Map.of(
                    NastyNetwork.ALLIANCE.id(), Box.of(0, 0, 400, 300),
                    INNER.id(), Box.of(50, 50, 300, 200),
                    NastyNetwork.CAFE.id(), Box.of(100, 100, 100, 50),
                    NastyNetwork.TWIN_ONE.id(), Box.of(600, 0, 100, 50)),
            Map.of());

    @TempDir
    private Path folder;

    private static Link member(String id, Node member, Node frame) {
        return new Link(new LinkId(id), NastyNetwork.MEMBER_OF, member.id(), frame.id(), Facts.NONE);
    }

    private static Network network(Link... more) {
        return NetworkSnapshot.of(
                List.of(NastyNetwork.ALLIANCE, INNER, NastyNetwork.CAFE, NastyNetwork.TWIN_ONE),
                Stream.concat(Stream.of(INNER_IN_ALLIANCE, CAFE_IN_INNER, TWIN_IN_ALLIANCE), Stream.of(more))
                        .toList());
    }

    private static Export export(Link... more) {
        return NastyNetwork.export(network(more), VIEW);
    }

    private static String written(Profile profile) throws IOException {
        return Written.of(export(), new GraphmlFormat(), profile).text();
    }

    @Test
    void framesHoldWhatStandsWithinThem() throws IOException {
        assertThat(written(Profile.YED))
                .containsSubsequence(
                        "<node id=\"alliance\" labels=\":Partnership\" yfiles.foldertype=\"group\">",
                        "<y:ProxyAutoBoundsNode>",
                        "<graph id=\"alliance:\" edgedefault=\"directed\">",
                        "<node id=\"inner\"",
                        "yfiles.foldertype=\"group\"",
                        "<graph id=\"inner:\"",
                        "<node id=\"cafe\"",
                        "</graph>",
                        "</graph>",
                        "<node id=\"twin-1\"",
                        "<edge ");
    }

    @Test
    void aGroupIsAsLargeAsTheFrameWithTheRoomAroundWhatIsInIt() throws IOException {
        assertThat(written(Profile.YED))
                .contains("<y:Insets bottom=\"50\" bottomF=\"50.0\" left=\"50\" leftF=\"50.0\""
                        + " right=\"50\" rightF=\"50.0\" top=\"50\" topF=\"50.0\">");
    }

    @Test
    void aMemberThatStandsOutsideIsInNoGroup() throws IOException {
        assertThat(written(Profile.YED).split("<node id=\"twin-1\"")[0].split("<graph ", -1))
                .hasSameSizeAs(written(Profile.YED).split("</graph>", -1));
    }

    @ParameterizedTest
    @EnumSource(names = {"UNIVERSAL", "GEPHI", "NETWORKX", "NEO4J"})
    void onlyYedGetsGroups(Profile profile) throws IOException {
        assertThat(written(profile)).doesNotContain("foldertype").containsOnlyOnce("<graph ");
    }

    @Test
    void nothingIsDoubledWhenItComesBack() throws Exception {
        var back = back();

        assertThat(back.nodes())
                .extracting(n -> n.id().value())
                .containsExactlyInAnyOrder("alliance", "inner", "cafe", "twin-1");
        assertThat(back.links()).extracting(l -> l.id().value()).containsExactlyInAnyOrder("m1", "m2", "m3");
    }

    @Test
    void everyBoxComesBackWhereItWas() throws Exception {
        assertThat(back().views())
                .singleElement()
                .satisfies(view -> assertThat(view.boxes()).isEqualTo(VIEW.boxes()));
    }

    private Content back() throws Exception {
        var file = folder.resolve("network.graphml");
        FileOutput.write(file, out -> new GraphmlFormat().write(export(), Profile.YED, out));
        var document = new Document(new Content(
                Settings.titled("Back"), List.of(), List.of(), List.of(), List.of(), List.of(), new TreeMap<>()));
        document.apply(GraphImport.of(file, new GraphmlReader(), NastyNetwork.vocabulary())
                .into(document.snapshot(), null, new SkipLog(), Watcher.NONE)
                .edit());
        return document.content();
    }

    @Test
    void aMemberWithinSeveralFramesIsInTheSmallestAndTold() throws IOException {
        var export = export(member("m4", NastyNetwork.CAFE, NastyNetwork.ALLIANCE));
        var losses = LossReport.of(export, new GraphmlFormat(), Profile.YED).losses();

        assertThat(losses)
                .filteredOn(loss -> loss.matter() == Matter.SEVERAL_FRAMES)
                .extracting(Loss::words)
                .containsExactly("That one node stands in several frames, of which only the smallest holds them: "
                        + "Caf\u00e9 \u2013 Ltd");
        assertThat(Written.of(export, new GraphmlFormat(), Profile.YED).text())
                .containsSubsequence("id=\"inner:\"", "<node id=\"cafe\"", "</graph>");
    }
}
