package org.concordat.primarycarehome.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.concordat.api.core.Core;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Facts;
import org.concordat.api.network.Node;
import org.concordat.primarycarehome.population.Neighbourhood.Listed;
import org.junit.jupiter.api.Test;

class DivisionTest {

    private static final Scale SCALE = new Scale(30_000, 50_000);

    @Test
    void itTakesTheFewestNeighbourhoods() {
        var parts = Division.of(practices(40_000, 30_000, 20_000, 10_000), SCALE);

        assertThat(parts)
                .hasValueSatisfying(
                        p -> assertThat(p).extracting(Neighbourhood::people).containsExactly(50_000L, 50_000L));
    }

    @Test
    void itTakesBackWhatTheGreedyWayGetsWrong() {
        var parts = Division.of(practices(26_000, 25_000, 24_000, 10_000, 10_000, 5_000), new Scale(50_000, 50_000));

        assertThat(parts)
                .hasValueSatisfying(
                        p -> assertThat(p).extracting(Neighbourhood::people).containsExactly(50_000L, 50_000L));
    }

    @Test
    void twoPartsOfLessThanTheLeastAreNoDivision() {
        assertThat(Division.of(practices(30_000, 25_000), SCALE)).isEmpty();
    }

    @Test
    void aPartThatCannotBeFilledIsNoNeighbourhood() {
        assertThat(Division.of(practices(49_000, 29_000), SCALE)).isEmpty();
    }

    @Test
    void aPracticeTooLargeForAnyNeighbourhoodCannotBePlaced() {
        assertThat(Division.of(practices(60_000, 40_000), SCALE)).isEmpty();
    }

    @Test
    void boundsTheWrongWayRoundGiveNoDivision() {
        assertThat(Division.of(practices(40_000, 40_000), new Scale(50_000, 30_000)))
                .isEmpty();
    }

    @Test
    void everyPracticeIsInExactlyOneNeighbourhoodWithinTheScale() {
        var random = new Random(7);
        for (int round = 0; round < 50; round++) {
            var lists = practices(LongStream.generate(() -> 3_000 + random.nextInt(12_000))
                    .limit(35)
                    .toArray());
            var parts = Division.of(lists, SCALE).orElseThrow();

            assertThat(parts.stream().flatMap(p -> p.nodes().stream()))
                    .containsExactlyInAnyOrderElementsOf(
                            lists.stream().map(Listed::practice).toList());
            assertThat(parts).allMatch(p -> p.people() >= 30_000 && p.people() <= 50_000);
        }
    }

    @Test
    void aHopelessCaseIsGivenUp() {
        var lists = practices(LongStream.generate(() -> 7_000).limit(60).toArray());

        assertThat(Division.of(lists, new Scale(48_000, 48_500))).isEmpty();
    }

    private static List<Listed> practices(long... lists) {
        return IntStream.range(0, lists.length)
                .mapToObj(i -> new Listed(
                        new Node(
                                new NodeId("p" + i), GeneralPractice.GP_PRACTICE, Facts.of(Core.NAME, "Practice " + i)),
                        lists[i]))
                .toList();
    }
}
