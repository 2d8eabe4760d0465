package org.concordat.core.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.concordat.api.core.Organisations;
import org.concordat.api.edit.AddNode;
import org.concordat.api.edit.PlaceNode;
import org.concordat.api.network.Node;
import org.concordat.api.view.Box;
import org.concordat.core.document.Content;
import org.concordat.core.document.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LiveAnswerTest {

    private final Document document = new Document(Content.empty("Test", "View"));
    private final Queue<Runnable> background = new ArrayDeque<>();
    private final List<Integer> told = new ArrayList<>();
    private final LiveAnswer<Integer> nodes = new LiveAnswer<>(
            document,
            (check, cancelled) -> check.network().nodes().size(),
            Clock.systemDefaultZone(),
            background::add,
            Runnable::run,
            told::add);

    @AfterEach
    void close() {
        nodes.close();
    }

    @Test
    void nothingIsAskedBeforeSomebodyLooks() {
        add();

        assertThat(background).isEmpty();
    }

    @Test
    void onWakingTheAnswerIsOfNow() {
        add();
        nodes.setAwake(true);
        work();

        assertThat(told).containsExactly(1);
    }

    @Test
    void anEditRaisesTheQuestionAgain() {
        nodes.setAwake(true);
        work();
        add();
        work();

        assertThat(told).containsExactly(0, 1);
    }

    @Test
    void aNewerEditOvertakesAnAnswerThatIsUnderWay() {
        nodes.setAwake(true);
        add();
        work();

        assertThat(told).containsExactly(1);
    }

    @Test
    void movingThingsOnADrawingRaisesNoQuestion() {
        var node = add();
        nodes.setAwake(true);
        work();
        var view = document.views().iterator().next();
        document.apply(new PlaceNode(view.id(), node.id(), null, Box.of(0, 0, 10, 10)));

        assertThat(background).isEmpty();
    }

    @Test
    void wakingAgainAfterNothingChangedAsksNothing() {
        nodes.setAwake(true);
        work();
        nodes.setAwake(false);
        nodes.setAwake(true);

        assertThat(background).isEmpty();
    }

    @Test
    void afterClosingNobodyIsTold() {
        nodes.setAwake(true);
        nodes.close();
        work();

        assertThat(told).isEmpty();
    }

    private Node add() {
        var node = Node.of(Organisations.PROVIDER);
        document.apply(new AddNode(node));
        return node;
    }

    private void work() {
        while (!background.isEmpty()) {
            background.remove().run();
        }
    }
}
