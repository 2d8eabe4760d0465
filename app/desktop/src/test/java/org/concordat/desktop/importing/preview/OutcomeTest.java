package org.concordat.desktop.importing.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.concordat.api.core.Core;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Facts;
import org.concordat.api.network.Network;
import org.concordat.api.network.Node;
import org.concordat.core.document.NetworkSnapshot;
import org.concordat.core.plugin.Plugins;
import org.concordat.core.workspace.Workspace;
import org.concordat.exchange.intake.Incoming;
import org.concordat.exchange.intake.Skips;
import org.concordat.exchange.intake.Watcher;
import org.junit.jupiter.api.Test;

class OutcomeTest {

    private static final Node POPLARS = practice("poplars").with(Core.NAME, "Poplars");
    private static final Network EMPTY = NetworkSnapshot.of(List.of(), List.of());

    private static Node practice(String id) {
        return new Node(new NodeId(id), GeneralPractice.GP_PRACTICE, Facts.NONE);
    }

    private static Outcome outcome(Network network, Node... nodes) {
        var incoming = new Incoming();
        List.of(nodes).forEach(incoming::add);
        var vocabulary = new Workspace(Plugins.none()).careModels().vocabulary();
        var intake = incoming.into(network, "import", Skips.NONE);
        return Outcome.of(
                new ProposedView(intake, network).named("From a table", "Drawing", Watcher.NONE), network, vocabulary);
    }

    @Test
    void whatIsAddedIsCountedByType() {
        assertThat(outcome(EMPTY, POPLARS, practice("other")).added())
                .containsExactly(new TypeCount(GeneralPractice.GP_PRACTICE, 2));
    }

    @Test
    void whatChangesIsToldFactByFact() {
        var network = NetworkSnapshot.of(List.of(POPLARS), List.of());

        assertThat(outcome(network, POPLARS.with(Core.NAME, "Poplars Surgery")).changes())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.name()).isEqualTo("Poplars");
                    assertThat(row.change()).isEqualTo("Poplars \u2192 Poplars Surgery");
                });
    }

    @Test
    void theHeadlineSaysThatNothingHasBeenChangedYet() {
        assertThat(outcome(EMPTY, POPLARS).headline())
                .isEqualTo("1 node and no links would be added. Nothing has been changed yet.");
    }

    @Test
    void importingTheSameAgainChangesNothing() {
        var network = NetworkSnapshot.of(List.of(POPLARS), List.of());

        assertThat(outcome(network, POPLARS).headline()).startsWith("Nothing would change");
    }

    @Test
    void tooManyNodesForOnePictureComeWithoutAViewAndThatIsTold() {
        var many = IntStream.rangeClosed(0, ProposedView.MOST)
                .mapToObj(i -> practice("p" + i))
                .toArray(Node[]::new);
        var outcome = outcome(EMPTY, many);

        assertThat(outcome.intake().views()).isEmpty();
        assertThat(outcome.viewsInWords()).contains("2,001 nodes are too many");
    }
}
