package org.concordat.dist.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.concordat.api.core.Core;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.fact.Observation;
import org.concordat.api.network.Node;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.Members;
import org.concordat.core.document.NetworkSnapshot;
import org.junit.jupiter.api.Test;

/** The real practices in the sample networks, as the national files of 2021 and 2022 have them. */
class RealPracticesTest {

    private static final LocalDate THEN = LocalDate.of(2022, 1, 31);

    private final Sample wolverhampton = sample("wolverhampton");
    private final Sample connectedCare = sample("connected-care");

    @Test
    void thePrimaryCareNetworksHaveTheirPracticesAndLists() {
        assertThat(network(wolverhampton, "ods-U20454"))
                .isEqualTo("Wolverhampton RWT PCN: 7 practices, 49484 patients");
        assertThat(network(wolverhampton, "ods-U19348"))
                .isEqualTo("Wolverhampton Unity East PCN: 8 practices, 34484 patients");
        assertThat(network(wolverhampton, "ods-U27607"))
                .isEqualTo("Wolverhampton Total Health PCN: 6 practices, 58898 patients");
        assertThat(network(connectedCare, "ods-U44537")).isEqualTo("SWB Modality PCN: 5 practices, 67132 patients");
    }

    @Test
    void everyPracticeHasItsCodeItsListAndTheYearsInItsSources() {
        for (var sample : List.of(wolverhampton, connectedCare)) {
            var practices = sample.content().nodes().stream()
                    .filter(n -> n.isA(GeneralPractice.GP_PRACTICE) && National.isFrom(n))
                    .toList();
            assertThat(practices).isNotEmpty().allSatisfy(p -> {
                assertThat(p.get(Core.EXTERNAL_IDS, Map.of())).containsKey("ods");
                assertThat(p.all(GeneralPractice.LIST_SIZE))
                        .extracting(o -> String.valueOf(o.date()))
                        .containsExactly("2021-01-01");
            });
        }
    }

    @Test
    void noPrimaryCareNetworkStandsBeforeThereWereAny() {
        var before = AsAt.of(
                NetworkSnapshot.of(
                        wolverhampton.content().nodes(), wolverhampton.content().links()),
                LocalDate.of(2017, 12, 1));

        assertThat(before.nodes(GeneralPractice.GP_GROUP).map(n -> n.get(GeneralPractice.GROUP_KIND, "")))
                .doesNotContain("PCN");
    }

    private static String network(Sample sample, String id) {
        var asAt = AsAt.of(
                NetworkSnapshot.of(sample.content().nodes(), sample.content().links()), THEN);
        var group = sample.node(id).orElseThrow();
        var practices = Members.of(group, asAt).practices();
        var patients = practices.stream().map(RealPracticesTest::list).reduce(BigDecimal.ZERO, BigDecimal::add);
        return "%s: %d practices, %s patients".formatted(group.get(Core.NAME, ""), practices.size(), patients);
    }

    private static BigDecimal list(Node practice) {
        return Observation.on(THEN, practice.all(GeneralPractice.LIST_SIZE))
                .map(Observation::value)
                .orElseThrow();
    }

    private static Sample sample(String name) {
        return Sample.all().stream()
                .filter(s -> s.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
