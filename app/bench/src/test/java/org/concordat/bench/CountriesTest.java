package org.concordat.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.PlaceLinks;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Link;
import org.concordat.core.document.Content;
import org.concordat.core.document.Document;
import org.concordat.core.storage.ContentWriter;
import org.concordat.exchange.intake.IntakeException;
import org.junit.jupiter.api.Test;

class CountriesTest {

    private static List<Link> flows(Content country) {
        return country.links().stream()
                .filter(link -> link.is(ServiceLinks.REFERS_TO))
                .toList();
    }

    @Test
    void aCountryIsAsLargeAsAskedFor() {
        var country = GeneratedCountry.of(1_000, 5_000, 7);

        assertThat(country.nodes()).hasSize(1_000);
        assertThat(country.links()).hasSize(5_000);
        assertThat(country.views().get(0).boxes()).hasSize(1_000);
    }

    @Test
    void theSameSeedGivesTheSameCountry() {
        assertThat(new ContentWriter().write(GeneratedCountry.of(500, 2_000, 7)))
                .isEqualTo(new ContentWriter().write(GeneratedCountry.of(500, 2_000, 7)));
    }

    @Test
    void aDocumentCanBeMadeOfACountry() {
        assertThat(new Document(GeneratedCountry.of(300, 900, 7)).network().nodes())
                .hasSize(300);
    }

    @Test
    void practicesReferToTrusts() {
        var country = GeneratedCountry.of(1_000, 5_000, 7);
        var types = country.nodes().stream().collect(Collectors.toMap(node -> node.id(), node -> node.type()));

        assertThat(flows(country))
                .allMatch(link -> GeneralPractice.GP_PRACTICE.equals(types.get(link.from()))
                        && Organisations.PROVIDER.equals(types.get(link.to())));
    }

    @Test
    void noPracticeRefersTwiceToOneTrust() {
        var flows = flows(GeneratedCountry.of(1_000, 5_000, 7));

        assertThat(new HashSet<>(flows.stream()
                        .map(link -> List.of(link.from(), link.to()))
                        .toList()))
                .hasSameSizeAs(flows);
    }

    @Test
    void oneTrustIsAHub() {
        var counts = flows(GeneratedCountry.of(5_000, 30_000, 7)).stream()
                .collect(Collectors.groupingBy(Link::to, Collectors.counting()));
        var others = counts.entrySet().stream()
                .filter(e -> !e.getKey().equals(new NodeId("trust-0")))
                .mapToLong(e -> e.getValue())
                .max()
                .orElseThrow();

        assertThat(counts.get(new NodeId("trust-0"))).isGreaterThan(others);
    }

    @Test
    void mostReferralsStayNear() {
        var country = GeneratedCountry.of(5_000, 30_000, 7);
        var homes = country.links().stream()
                .filter(link -> !link.is(ServiceLinks.REFERS_TO))
                .collect(Collectors.toMap(Link::from, Link::to));

        assertThat(flows(country).stream()
                        .filter(link ->
                                Math.abs(number(system(link.from(), homes)) - number(home(link.to(), homes))) <= 1)
                        .count())
                .isGreaterThan(flows(country).size() * 3L / 4);
    }

    private static NodeId system(NodeId practice, Map<NodeId, NodeId> homes) {
        return home(home(home(practice, homes), homes), homes);
    }

    private static NodeId home(NodeId node, Map<NodeId, NodeId> homes) {
        return Objects.requireNonNull(homes.get(node), node::value);
    }

    private static int number(NodeId id) {
        return Integer.parseInt(id.value().replaceFirst(".*-", ""));
    }

    @Test
    void theRealEnglandIsWhole() throws IOException, IntakeException {
        var england = England.ofCopies();

        assertThat(england.nodes()).hasSize(8_473);
        assertThat(england.links()).hasSize(15_357);
        assertThat(england.views().get(1).boxes()).hasSize(8_473);
    }

    @Test
    void everyTrustOfEnglandIsInASystem() throws IOException, IntakeException {
        var england = England.ofCopies();
        var parts = england.links().stream()
                .filter(link -> link.is(PlaceLinks.PART_OF))
                .map(Link::from)
                .collect(Collectors.toSet());

        assertThat(england.nodes())
                .filteredOn(node -> node.isA(Organisations.PROVIDER))
                .allMatch(node -> parts.contains(node.id()));
    }
}
