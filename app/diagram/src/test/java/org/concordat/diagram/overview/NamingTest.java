package org.concordat.diagram.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamingTest {

    private final Country country = SampleCountry.nested(3_000).read();
    private final Weights weights = new Weights(country);

    private List<Name> names(double scale) {
        var level = country.level(scale);
        return Plan.at(scale, country, weights, level, new Sums(country.flows, level, country.tree))
                .names();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.4, 0.8})
    void namesNeverOverlap(double scale) {
        var names = names(scale);
        assertThat(names).isNotEmpty();
        for (int i = 0; i < names.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(names.get(i).box().intersects(names.get(j).box()))
                        .as("%s and %s", names.get(i), names.get(j))
                        .isFalse();
            }
        }
    }

    @Test
    void everyGroupOfTheLevelIsNamedWhereThereIsRoom() {
        assertThat(names(0.03))
                .filteredOn(name -> name.role() == Name.Role.GROUP)
                .extracting(name -> String.join(" ", name.lines()))
                .containsExactlyInAnyOrder("Name of r0", "Name of r1", "Name of r2");
    }

    @Test
    void aGroupSaysHowManyItHolds() {
        assertThat(names(0.03)).extracting(Name::under).contains("GP practice 72");
    }

    @Test
    void groupsAroundTheLevelAreNamedToo() {
        assertThat(names(0.1))
                .filteredOn(name -> name.role() == Name.Role.AROUND)
                .extracting(name -> name.lines().get(0))
                .contains("Name of r0", "Name of r1", "Name of r2");
    }

    @Test
    void singleNodesAreNamedOnceTheyAreLarge() {
        assertThat(names(0.1)).extracting(name -> name.lines().get(0)).doesNotContain("Name of r0c0n0p0");
        assertThat(names(0.8))
                .extracting(name -> String.join(" ", name.lines()))
                .contains("Name of r0c0n0p0");
    }

    @Test
    void namesAreAsLargeOnTheScreenAtAnyScale() {
        assertThat(heightOf("Name of t0", 0.02)).isEqualTo(heightOf("Name of t0", 0.1));
    }

    private double heightOf(String name, double scale) {
        return names(scale).stream()
                .filter(found -> String.join(" ", found.lines()).equals(name))
                .findFirst()
                .orElseThrow()
                .box()
                .getHeight();
    }
}
