package org.concordat.core.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.concordat.core.plugin.pack.Descriptor;
import org.concordat.core.plugin.pack.Need;
import org.junit.jupiter.api.Test;

/** Plugins that build on each other start in order; one that lacks something never takes another with it. */
class ResolutionTest {

    private static Candidate plugin(String id, String version, Need... needs) {
        return new Candidate(
                new Descriptor(id, version, "", "", "", "*", List.of(needs)),
                Path.of(id + "-" + version),
                InstalledPlugin.Origin.OWN);
    }

    private static Need needs(String id, String range) {
        return new Need(id, range, false);
    }

    private static List<String> order(Candidate... candidates) {
        return Resolution.of(List.of(candidates)).order().stream()
                .map(Candidate::id)
                .toList();
    }

    private static String refused(Candidate candidate, Candidate... others) {
        var all = new ArrayList<>(Arrays.asList(others));
        all.add(candidate);
        return String.valueOf(Resolution.of(all).refused().get(candidate));
    }

    @Test
    void whatOneBuildsOnStartsFirst() {
        assertThat(order(
                        plugin("a", "1.0.0", needs("b", "*"), needs("c", "*")),
                        plugin("b", "1.0.0", needs("c", ">=1.0.0")),
                        plugin("c", "1.0.0")))
                .containsExactly("c", "b", "a");
    }

    @Test
    void whatIsMissingIsNamed() {
        var lonely = plugin("a", "1.0.0", needs("b", ">=2.0.0"));

        assertThat(refused(lonely)).contains("b (>=2.0.0)", "not installed");
        assertThat(refused(lonely, plugin("b", "1.5.0"))).contains("b >=2.0.0, and 1.5.0 is installed");
    }

    @Test
    void aCircleTakesNobodyElseWithIt() {
        var a = plugin("a", "1.0.0", needs("b", "*"));
        var b = plugin("b", "1.0.0", needs("a", "*"));

        assertThat(order(a, b, plugin("c", "1.0.0"))).containsExactly("c");
        assertThat(refused(a, b)).contains("builds on b");
    }

    @Test
    void whatBuildsOnWhatCannotBeUsedCannotEither() {
        var top = plugin("a", "1.0.0", needs("b", "*"));

        assertThat(refused(top, plugin("b", "1.0.0", needs("gone", "*")))).contains("builds on b");
    }

    @Test
    void whatIsOptionalStartsFirstWhereItIsThereAndIsNotMissedElsewhere() {
        var a = plugin("a", "1.0.0", new Need("b", "*", true));

        assertThat(order(a, plugin("b", "1.0.0"))).containsExactly("b", "a");
        assertThat(order(a)).containsExactly("a");
        assertThat(order(a, plugin("b", "1.0.0", needs("gone", "*")))).containsExactly("a");
        assertThat(order(a, plugin("b", "1.0.0", new Need("a", "*", true)))).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void ofTwoWithOneIdTheFirstCounts() {
        var second = plugin("a", "2.0.0");

        assertThat(refused(second, plugin("a", "1.0.0"))).contains("Another plugin with the id a");
    }

    @Test
    void whoeverCanStartDoesInWhateverOrderTheyAreFound() {
        var all = new ArrayList<Candidate>();
        all.add(plugin("p0", "1.0.0"));
        for (int i = 1; i < 30; i++) {
            all.add(plugin("p" + i, "1.0.0", needs("p" + i / 2, "*"), new Need("p" + (i + 1) % 30, "*", true)));
        }
        var random = new Random(3);
        for (int i = 0; i < 50; i++) {
            Collections.shuffle(all, random);
            assertThat(Resolution.of(all).order()).containsExactlyInAnyOrderElementsOf(all);
        }
    }
}
