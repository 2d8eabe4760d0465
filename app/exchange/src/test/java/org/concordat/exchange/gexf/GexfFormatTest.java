package org.concordat.exchange.gexf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.concordat.api.core.Core;
import org.concordat.api.fact.PartialDate;
import org.concordat.core.document.NetworkSnapshot;
import org.concordat.exchange.export.Profile;
import org.concordat.exchange.graph.NastyNetwork;
import org.concordat.exchange.graph.Written;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

class GexfFormatTest {

    private static Element root(byte[] bytes) throws IOException {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(bytes))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }

    private static Element written(Profile profile) throws IOException {
        return root(Written.by(new GexfFormat(), profile).bytes());
    }

    private static List<Element> all(Element root, String name) {
        var found = root.getElementsByTagNameNS("*", name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    private static Element node(Element root, String id) {
        return all(root, "node").stream()
                .filter(n -> n.getAttribute("id").equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> cells(Element root, Element owner) {
        var owners = owner.getLocalName();
        var titles = all(root, "attributes").stream()
                .filter(a -> a.getAttribute("class").equals(owners))
                .flatMap(a -> all(a, "attribute").stream())
                .collect(Collectors.toMap(a -> a.getAttribute("id"), a -> a.getAttribute("title")));
        return all(owner, "attvalue").stream()
                .collect(Collectors.toMap(
                        v -> titles.get(v.getAttribute("for")), v -> v.getAttribute("value"), (a, b) -> a));
    }

    @ParameterizedTest
    @CsvSource({
        "UNIVERSAL, http://www.gexf.net/1.2draft, 1.2",
        "NETWORKX, http://www.gexf.net/1.2draft, 1.2",
        "GEPHI, http://gexf.net/1.3, 1.3"
    })
    void onlyGephiGetsTheNewerVersion(Profile profile, String namespace, String version) throws IOException {
        var root = written(profile);

        assertThat(root.getNamespaceURI()).isEqualTo(namespace);
        assertThat(root.getAttribute("version")).isEqualTo(version);
    }

    @ParameterizedTest
    @EnumSource(names = {"UNIVERSAL", "GEPHI"})
    void everyEdgeHasItsEndsAndItsKind(Profile profile) throws IOException {
        assertThat(all(written(profile), "edge"))
                .extracting(
                        e -> e.getAttribute("id"),
                        e -> e.getAttribute("source"),
                        e -> e.getAttribute("target"),
                        e -> e.getAttribute("kind"))
                .containsExactly(
                        tuple("l1", "cafe", "alliance", "MEMBER_OF"),
                        tuple("l2", "cafe", "twin-1", "REFERS_TO"),
                        tuple("l3", "cafe", "twin-1", "SHARES_STAFF_WITH"),
                        tuple("l4", "formula", "formula", "REFERS_TO"),
                        tuple("l5", "twin-2", "alliance", "MEMBER_OF"));
    }

    @Test
    void namesArriveWhateverTheyHold() throws IOException {
        var network = NetworkSnapshot.of(
                List.of(NastyNetwork.ALLIANCE.with(NastyNetwork.NAME, "a\n<b> & \"c\"\td")), List.of());
        var written = Written.of(NastyNetwork.export(network, null), new GexfFormat(), Profile.UNIVERSAL);

        assertThat(node(root(written.bytes()), "alliance").getAttribute("label"))
                .isEqualTo("a\n<b> & \"c\"\td");
    }

    @Test
    void factsAreColumnsWithTheirTypes() throws IOException {
        var root = written(Profile.UNIVERSAL);

        assertThat(all(root, "attribute"))
                .extracting(a -> a.getAttribute("title"), a -> a.getAttribute("type"))
                .contains(
                        tuple("dispensing", "boolean"),
                        tuple("staff", "integer"),
                        tuple("huge", "long"),
                        tuple("share", "double"),
                        tuple("validFrom", "string"));
        assertThat(cells(root, node(root, "cafe")))
                .containsEntry("typeId", "core.gpPractice")
                .containsEntry("parentId", "alliance")
                .containsEntry("width", "100.0")
                .containsEntry("dispensing", "true")
                .containsEntry("share", "12.50")
                .containsEntry("externalIds:our register", "007");
    }

    @Test
    void anEdgeRepeatsItsIdAsAColumn() throws IOException {
        var root = written(Profile.UNIVERSAL);

        assertThat(cells(root, all(root, "edge").get(1)))
                .containsEntry("edgeId", "l2")
                .containsEntry("staff", "3");
    }

    @Test
    void placesGrowUpwardsFromTheCentre() throws IOException {
        var place = all(node(written(Profile.UNIVERSAL), "cafe"), "position").get(0);

        assertThat(place.getAttribute("x")).isEqualTo("60.0");
        assertThat(place.getAttribute("y")).isEqualTo("-45.0");
    }

    @Test
    void coloursAreNumbers() throws IOException {
        var colour = all(node(written(Profile.UNIVERSAL), "cafe"), "color").get(0);

        assertThat(List.of("r", "g", "b", "a"))
                .extracting(colour::getAttribute)
                .containsExactly("65", "182", "230", "1.0");
        assertThat(colour.hasAttribute("hex")).isFalse();
    }

    @Test
    void theGraphIsDynamicByDays() throws IOException {
        var graph = all(written(Profile.UNIVERSAL), "graph").get(0);

        assertThat(graph.getAttribute("mode")).isEqualTo("dynamic");
        assertThat(graph.getAttribute("timeformat")).isEqualTo("date");
    }

    @Test
    void aPartialDateStartsAtItsFirstDayAndAnOpenEndIsLeftOut() throws IOException {
        var cafe = node(written(Profile.UNIVERSAL), "cafe");

        assertThat(cafe.getAttribute("start")).isEqualTo("2016-04-01");
        assertThat(cafe.hasAttribute("end")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2015, 2017-03, 2015-01-01, 2017-03-31", "before 2015, 2016, '', 2016-12-31", "2018, 2017, '', ''"})
    void lifetimesGoFromTheFirstDayToTheLast(String from, String to, String start, String end) throws IOException {
        var node = NastyNetwork.CAFE
                .with(Core.VALID_FROM, PartialDate.parse(from))
                .with(Core.VALID_TO, PartialDate.parse(to));
        var network = NetworkSnapshot.of(List.of(node), List.of());
        var written = Written.of(NastyNetwork.export(network, null), new GexfFormat(), Profile.GEPHI);

        var cafe = node(root(written.bytes()), "cafe");
        assertThat(cafe.getAttribute("start")).isEqualTo(start);
        assertThat(cafe.getAttribute("end")).isEqualTo(end);
    }
}
