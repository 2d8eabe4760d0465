package org.concordat.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HistoryPropertyTest {

    private static final int STEPS = 300;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void undoToTheBeginningAndRedoToTheEndPassThroughTheSameStates(long seed) {
        var document = Samples.document();
        var edits = new RandomEdits(seed);
        var states = new ArrayList<Content>(List.of(Contents.sorted(document.content())));
        for (int i = 0; i < STEPS; i++) {
            document.apply(edits.next(document));
            states.add(Contents.sorted(document.content()));
        }

        for (int i = STEPS - 1; i >= 0; i--) {
            document.undo();
            assertThat(Contents.sorted(document.content())).isEqualTo(states.get(i));
        }
        for (int i = 1; i <= STEPS; i++) {
            document.redo();
            assertThat(Contents.sorted(document.content())).isEqualTo(states.get(i));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void theLiveNetworkEqualsItsSnapshotAfterAnyMixOfEditsUndoAndRedo(long seed) {
        var document = Samples.document();
        var edits = new RandomEdits(seed);
        var random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            switch (random.nextInt(4)) {
                case 0 -> document.undo();
                case 1 -> document.redo();
                default -> document.apply(edits.next(document));
            }
        }

        var live = document.network();
        var snapshot = document.snapshot();
        for (var node : live.nodes()) {
            assertThat(snapshot.node(node.id())).isEqualTo(node);
            assertThat(live.linksFrom(node.id())).containsExactlyInAnyOrderElementsOf(snapshot.linksFrom(node.id()));
            assertThat(live.linksTo(node.id())).containsExactlyInAnyOrderElementsOf(snapshot.linksTo(node.id()));
        }
        assertThat(live.graph().vertexSet()).isEqualTo(snapshot.graph().vertexSet());
        assertThat(live.graph().edgeSet()).isEqualTo(snapshot.graph().edgeSet());
    }
}
