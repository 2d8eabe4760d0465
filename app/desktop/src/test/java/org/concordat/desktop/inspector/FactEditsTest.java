package org.concordat.desktop.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.concordat.api.core.Core;
import org.concordat.api.core.Organisations;
import org.concordat.api.edit.AddNode;
import org.concordat.api.fact.ElementId;
import org.concordat.api.fact.Source;
import org.concordat.api.network.Node;
import org.concordat.core.document.Content;
import org.concordat.core.document.Document;
import org.junit.jupiter.api.Test;

class FactEditsTest {

    private final Document document = new Document(Content.empty("Test", "View"));
    private final Node first = Node.of(Organisations.PROVIDER).with(Core.NAME, "First");
    private final Node second = Node.of(Organisations.PROVIDER).with(Core.NAME, "Second");
    private final List<ElementId> both = List.of(first.id(), second.id());

    FactEditsTest() {
        document.apply(new AddNode(first));
        document.apply(new AddNode(second));
    }

    @Test
    void severalElementsAreChangedInOneStep() {
        document.apply(FactEdits.set(document.network(), both, Core.STATUS, "actual"));
        document.undo();

        assertThat(document.network().nodes()).noneMatch(n -> n.has(Core.STATUS));
    }

    @Test
    void theStepIsNamedAfterTheFact() {
        document.apply(FactEdits.set(document.network(), both, Core.STATUS, "actual"));

        assertThat(document.undoLabel())
                .hasValueSatisfying(label -> assertThat(label)
                        .startsWith("set " + Core.STATUS.label().toLowerCase(Locale.UK)));
    }

    @Test
    void noValueTakesTheFactAway() {
        document.apply(FactEdits.set(document.network(), List.of(first.id()), Core.NAME, null));

        assertThat(document.network().node(first.id()))
                .extracting(n -> n.has(Core.NAME))
                .isEqualTo(false);
    }

    @Test
    void theSameValueAgainIsNoStep() {
        assertThat(FactEdits.set(document.network(), List.of(first.id()), Core.NAME, "First")
                        .leaves())
                .isEmpty();
    }

    @Test
    void elementsThatAreGoneArePassedOver() {
        document.undo();

        assertThat(FactEdits.set(document.network(), both, Core.STATUS, "actual")
                        .leaves())
                .hasSize(1);
    }

    @Test
    void whatIsAddedToSeveralLeavesEachItsOwn() {
        var own = Source.of("Annual report", "page 3");
        var more = Source.of("Business case", "");
        document.apply(FactEdits.set(document.network(), List.of(first.id()), Core.SOURCES, List.of(own)));

        document.apply(FactEdits.add(document.network(), both, Core.SOURCES, List.of(more)));

        assertThat(document.network().node(first.id()))
                .extracting(n -> n.all(Core.SOURCES))
                .isEqualTo(List.of(own, more));
        assertThat(document.network().node(second.id()))
                .extracting(n -> n.all(Core.SOURCES))
                .isEqualTo(List.of(more));
    }

    @Test
    void aStepForSeveralSaysHowMany() {
        document.apply(FactEdits.set(document.network(), both, Core.STATUS, "actual"));

        assertThat(document.undoLabel())
                .hasValueSatisfying(label -> assertThat(label).contains("2 elements"));
    }
}
