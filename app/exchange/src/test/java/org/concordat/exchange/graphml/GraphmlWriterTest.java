package org.concordat.exchange.graphml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.vocabulary.NodeType;
import org.concordat.core.document.NetworkSnapshot;
import org.concordat.exchange.export.Profile;
import org.concordat.exchange.graph.GraphTables;
import org.concordat.exchange.graph.NastyNetwork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

class GraphmlWriterTest {

    static List<Profile> profiles() {
        return new GraphmlFormat().profiles();
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void everyNodeArrivesOnceInTheOrderOfIds(Profile profile) throws IOException {
        var file = ReadBack.of(profile, NastyNetwork.NETWORK, NastyNetwork.VIEW);

        assertThat(file.all("node"))
                .extracting(n -> n.getAttribute("id"))
                .containsExactlyElementsOf(
                        NastyNetwork.nodes().map(n -> n.id().value()).sorted().toList());
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void everyLinkArrivesWithItsEndsAndItsKind(Profile profile) throws IOException {
        var file = ReadBack.of(profile, NastyNetwork.NETWORK, NastyNetwork.VIEW);

        assertThat(file.all("edge"))
                .extracting(
                        e -> e.getAttribute("id"),
                        e -> e.getAttribute("source"),
                        e -> e.getAttribute("target"),
                        e -> e.getAttribute("label"))
                .containsExactly(
                        tuple("l1", "cafe", "alliance", "MEMBER_OF"),
                        tuple("l2", "cafe", "twin-1", "REFERS_TO"),
                        tuple("l3", "cafe", "twin-1", "SHARES_STAFF_WITH"),
                        tuple("l4", "formula", "formula", "REFERS_TO"),
                        tuple("l5", "twin-2", "alliance", "MEMBER_OF"));
    }

    @Test
    void hostileNamesArriveUnchanged() throws IOException {
        var file = ReadBack.universal();

        assertThat(List.of("alliance", "cafe", "backslash", "formula", "twin-1", "twin-2", "node"))
                .extracting(id -> file.cells("node", id).get("label"))
                .containsExactly(
                        "St Mary's & Co \"West\" <1>",
                        "Caf\u00e9 \u2013 Ltd",
                        "ends in \\",
                        "=1+1",
                        "Twin",
                        "Twin",
                        "node");
    }

    @Test
    void whatXmlCannotHoldIsDropped() throws IOException {
        assertThat(ReadBack.universal().cells("node", "control"))
                .containsEntry("label", "bell lone pair\ud83d\ude00 end");
    }

    @Test
    void aNodeWithoutANameIsLabelledByItsType() throws IOException {
        assertThat(ReadBack.universal().cells("node", "nameless")).containsEntry("label", "GP practice");
    }

    @Test
    void aLinkIsLabelledByItsNameOrElseItsType() throws IOException {
        var file = ReadBack.universal();

        assertThat(file.cells("edge", "l5")).containsEntry("label", "since the start");
        assertThat(file.cells("edge", "l1")).containsEntry("label", "is a member of");
    }

    @Test
    void allKeysComeFirstAndNoIdTwice() throws IOException {
        var file = ReadBack.universal();

        assertThat(file.children())
                .endsWith("graph")
                .filteredOn("graph"::equals)
                .hasSize(1);
        assertThat(file.all("key")).extracting(k -> k.getAttribute("id")).doesNotHaveDuplicates();
    }

    @Test
    void graphDataThenNodesThenEdges() throws IOException {
        var order = List.of("data", "node", "edge");

        assertThat(ReadBack.universal().childrenOfGraph())
                .containsOnlyElementsOf(order)
                .isSortedAccordingTo(Comparator.comparing(order::indexOf));
    }

    @Test
    void theTitleAndTheDayAreOnTheGraph() throws IOException {
        assertThat(ReadBack.universal().text())
                .contains("<data key=\"g_title\">Nasty &amp; small</data>")
                .contains("<data key=\"g_asAt\">2018-06-30</data>");
    }

    @Test
    void theGraphIsDirectedAndNoEdgeSaysOtherwise() throws IOException {
        var file = ReadBack.universal();

        assertThat(file.all("graph").get(0).getAttribute("edgedefault")).isEqualTo("directed");
        assertThat(file.all("edge")).noneMatch(e -> e.hasAttribute("directed"));
    }

    @Test
    void onlyTheFourTypesThatAllReadersKnowAreUsed() throws IOException {
        var file = ReadBack.universal();

        assertThat(file.columns("node").values()).containsOnly("boolean", "int", "double", "string");
        assertThat(file.all("default")).isEmpty();
    }

    @Test
    void eachColumnHasTheNarrowestTypeOfItsCells() throws IOException {
        assertThat(ReadBack.universal().columns("node"))
                .containsEntry("dispensing", "boolean")
                .containsEntry("staff", "int")
                .containsEntry("huge", "string")
                .containsEntry("share", "double")
                .containsEntry("endless", "string")
                .containsEntry("listSize", "int")
                .containsEntry("validFrom", "string");
    }

    @Test
    void valuesAreWrittenAsTheyAre() throws IOException {
        assertThat(ReadBack.universal().cells("node", "cafe"))
                .containsEntry("dispensing", "true")
                .containsEntry("staff", "12")
                .containsEntry("share", "12.50")
                .containsEntry("validFrom", "circa 2016/17")
                .containsEntry("mcp.roles", "GP; nurse")
                .containsEntry("aliases", "The Caf\u00e9 (2010 to )");
    }

    @Test
    void aFigureIsTheOneThatAppliesOnTheDay() throws IOException {
        assertThat(ReadBack.universal().cells("node", "cafe")).containsEntry("listSize", "6500");
    }

    @Test
    void allFiguresStandInASecondColumn() throws IOException {
        assertThat(ReadBack.universal().cells("node", "cafe")).containsEntry("listSize:all", """
                        [{"value": 7000, "date": "2015", "source": {"document": "Report 2015", "locator": "p. 4"}}, \
                        {"value": 6500, "date": "2017", "source": {"document": "Report 2017", "locator": "p. 4"}}, \
                        {"value": 9000, "date": "2019", "source": {"document": "Report 2019", "locator": "p. 4"}}]""");
    }

    @Test
    void eachCodeHasItsColumn() throws IOException {
        assertThat(ReadBack.universal().cells("node", "cafe"))
                .containsEntry("externalIds:ods", "M85001")
                .containsEntry("externalIds:our register", "007");
    }

    @Test
    void namesThatReadersTakeForTheirOwnArePrefixed() throws IOException {
        assertThat(ReadBack.universal().columns("node"))
                .containsKeys("core.size", "core.size:all", "core.r", "core.id")
                .doesNotContainKeys("size", "r", "id", "name");
    }

    @Test
    void whatIsAbsentOrEmptyIsLeftOut() throws IOException {
        var file = ReadBack.universal();

        assertThat(file.cells("node", "backslash")).doesNotContainKeys("note", "staff");
        assertThat(file.columns("node")).doesNotContainKey("note");
    }

    @Test
    void aValueOfAMissingCareModelIsKeptAsText() throws IOException {
        assertThat(ReadBack.universal().cells("node", "nameless")).containsEntry("gone.flag:unread", "{\"a\":1}");
    }

    @Test
    void aMemberNamesItsContainer() throws IOException {
        assertThat(ReadBack.universal().cells("node", "cafe")).containsEntry("parentId", "alliance");
    }

    @Test
    void aMemberOfTwoContainersIsInNeither() throws IOException {
        var second = Node.of(NastyNetwork.PARTNERSHIP);
        var link = Link.of(NastyNetwork.MEMBER_OF, NastyNetwork.CAFE.id(), second.id());
        var network = NetworkSnapshot.of(
                List.of(NastyNetwork.CAFE, NastyNetwork.ALLIANCE, second), List.of(NastyNetwork.MEMBER, link));

        var file = ReadBack.of(Profile.UNIVERSAL, network, null);

        assertThat(file.columns("node")).doesNotContainKey("parentId");
    }

    @Test
    void anEdgeRepeatsItsIdInAColumn() throws IOException {
        assertThat(ReadBack.universal().cells("edge", "l2"))
                .containsEntry("edgeId", "l2")
                .containsEntry("staff", "3");
    }

    @Test
    void aNodeCarriesItsTypeForPeopleForFilesAndForNeo4j() throws IOException {
        var file = ReadBack.universal();

        assertThat(file.cells("node", "cafe"))
                .containsEntry("type", "GP practice")
                .containsEntry("typeId", "core.gpPractice");
        assertThat(file.element("node", "cafe").getAttribute("labels")).isEqualTo(":GpPractice");
    }

    @Test
    void positionsAreCentresInTheView() throws IOException {
        var file = ReadBack.universal();

        assertThat(file.cells("node", "cafe")).containsEntry("x", "60.0").containsEntry("y", "45.0");
        assertThat(file.cells("node", "formula")).doesNotContainKeys("x", "y");
    }

    @Test
    void gephiCountsUpwards() throws IOException {
        var file = ReadBack.of(Profile.GEPHI, NastyNetwork.NETWORK, NastyNetwork.VIEW);

        assertThat(file.cells("node", "cafe")).containsEntry("y", "-45.0");
    }

    @Test
    void withoutAViewThereAreNoPositions() throws IOException {
        var file = ReadBack.of(Profile.UNIVERSAL, NastyNetwork.NETWORK, null);

        assertThat(file.columns("node")).doesNotContainKeys("x", "y");
        assertThat(file.all("Geometry")).isEmpty();
    }

    @Test
    void yedFindsShapesPlacesAndBends() throws IOException {
        var file = ReadBack.universal();

        assertThat(file.all("Shape")).extracting(s -> s.getAttribute("type")).contains("ellipse", "rectangle");
        assertThat(file.all("Geometry")).extracting(g -> g.getAttribute("x")).containsExactly("10.0", "300.0");
        assertThat(file.all("Point")).extracting(p -> p.getAttribute("y")).containsExactly("99.0");
        assertThat(file.all("NodeLabel")).extracting(Element::getTextContent).contains("Caf\u00e9 \u2013 Ltd");
    }

    @ParameterizedTest
    @EnumSource(names = {"GEPHI", "NETWORKX", "NEO4J"})
    void othersAreSparedTheDrawingOfYed(Profile profile) throws IOException {
        var file = ReadBack.of(profile, NastyNetwork.NETWORK, NastyNetwork.VIEW);

        assertThat(file.all("ShapeNode")).isEmpty();
        assertThat(file.all("key")).noneMatch(k -> k.hasAttribute("yfiles.type"));
    }

    @Test
    void typesOfOneNameAreToldApartByTheirCareModel() throws IOException {
        var other = NodeType.placeholder("gone.gpPractice");
        var network = NetworkSnapshot.of(List.of(NastyNetwork.CAFE, Node.of(other)), List.of());

        assertThat(ReadBack.of(Profile.UNIVERSAL, network, null).all("node"))
                .extracting(n -> n.getAttribute("labels"))
                .containsExactlyInAnyOrder(":CoreGpPractice", ":GoneGpPractice");
    }

    @Test
    void anEmptyNetworkIsAValidFile() throws IOException {
        var file = ReadBack.of(Profile.UNIVERSAL, NetworkSnapshot.of(List.of(), List.of()), null);

        assertThat(file.childrenOfGraph()).containsExactly("data", "data", "data");
    }

    @Test
    void theSameNetworkGivesTheSameBytes() throws IOException {
        var turned = NetworkSnapshot.of(
                NastyNetwork.nodes()
                        .sorted(Comparator.comparing(Node::id).reversed())
                        .toList(),
                NastyNetwork.NETWORK.links());

        assertThat(ReadBack.of(Profile.UNIVERSAL, turned, NastyNetwork.VIEW).text())
                .isEqualTo(ReadBack.universal().text());
    }

    @Test
    void aFullDiskIsToldAsSuch() {
        var full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        var writer = new GraphmlWriter(GraphTables.of(NastyNetwork.export()), Profile.UNIVERSAL);

        assertThatThrownBy(() -> writer.write(full))
                .isInstanceOf(IOException.class)
                .hasMessage("No space left on device");
    }

    @Test
    void keysOfStrangeCodesAreStillNameTokens() throws IOException {
        assertThat(ReadBack.universal().all("key"))
                .extracting(k -> k.getAttribute("id"))
                .allMatch(id -> id.matches("[A-Za-z0-9._-]+"));
    }

    @Test
    void cellsOfAListAreNeverEmpty() throws IOException {
        var bare = NastyNetwork.CAFE.with(NastyNetwork.ROLES, List.of()).with(NastyNetwork.CODES, Map.of());
        var network = NetworkSnapshot.of(List.of(bare), List.of());

        assertThat(ReadBack.of(Profile.UNIVERSAL, network, null).columns("node"))
                .doesNotContainKeys("mcp.roles", "externalIds:ods");
    }
}
