package org.concordat.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.concordat.core.document.Samples.DERMATOLOGY;
import static org.concordat.core.document.Samples.NAME;
import static org.concordat.core.document.Samples.PROVIDES_DERMATOLOGY;
import static org.concordat.core.document.Samples.PROVIDES_UROLOGY;
import static org.concordat.core.document.Samples.TRUST;
import static org.concordat.core.document.Samples.UROLOGY;
import static org.concordat.core.document.Samples.VIEW;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.concordat.api.core.Remarks;
import org.concordat.api.edit.AddLink;
import org.concordat.api.edit.AddNode;
import org.concordat.api.edit.ChangeLink;
import org.concordat.api.edit.ChangeNode;
import org.concordat.api.edit.CloseGroup;
import org.concordat.api.edit.Group;
import org.concordat.api.edit.PlaceNode;
import org.concordat.api.edit.RemoveLink;
import org.concordat.api.edit.RemoveNode;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.view.Box;
import org.junit.jupiter.api.Test;

class DocumentTest {

    private final Document document = Samples.document();

    @Test
    void removingANodeTakesItsLinksBendsAndPlacesWithIt() {
        document.apply(new RemoveNode(TRUST));

        assertThat(document.network().links()).isEmpty();
        assertThat(document.box(VIEW, TRUST.id())).isNull();
        assertThat(document.bends(VIEW, PROVIDES_UROLOGY.id())).isEmpty();
    }

    @Test
    void undoBringsBackAllThatWentWithANode() {
        var before = content();
        document.apply(new RemoveNode(TRUST));

        document.undo();

        assertThat(content()).isEqualTo(before);
    }

    @Test
    void notesPicturesAndWhatTheyAreAboutAreNotCountedAsNodesAndLinks() {
        var before = document.amounts();
        var note = Node.of(Remarks.NOTE);
        document.apply(new AddNode(note));
        document.apply(new AddNode(Node.of(Remarks.PICTURE)));
        document.apply(new AddLink(Link.of(Remarks.ABOUT, note.id(), TRUST.id())));

        assertThat(document.amounts()).isEqualTo(new Amounts(before.nodes(), before.links(), 1, 1));
    }

    @Test
    void whatGoesIsNoLongerCountedUntilItIsUndone() {
        document.apply(new RemoveNode(TRUST));
        assertThat(document.amounts()).isEqualTo(new Amounts(2, 0, 0, 0));

        document.undo();

        assertThat(document.amounts()).isEqualTo(new Amounts(3, 2, 0, 0));
    }

    @Test
    void closingAGroupHidesWhatItIsClosedAroundAndUndoShowsIt() {
        document.apply(new CloseGroup(VIEW, TRUST.id(), Set.of(UROLOGY.id()), Set.of()));
        assertThat(document.folding(VIEW).hides(UROLOGY.id())).isTrue();

        document.undo();

        assertThat(document.folding(VIEW).isEmpty()).isTrue();
    }

    @Test
    void closingMovesNothing() {
        var boxes = Objects.requireNonNull(document.view(VIEW)).boxes();

        document.apply(new CloseGroup(VIEW, TRUST.id(), Set.of(UROLOGY.id()), Set.of()));

        assertThat(Objects.requireNonNull(document.view(VIEW)).boxes()).isEqualTo(boxes);
    }

    @Test
    void aGroupThatIsRemovedIsOpenedAndUndoClosesItAgain() {
        document.apply(new CloseGroup(VIEW, TRUST.id(), Set.of(UROLOGY.id()), Set.of()));
        var before = content();

        document.apply(new RemoveNode(TRUST));
        assertThat(document.folding(VIEW).isEmpty()).isTrue();
        document.undo();

        assertThat(content()).isEqualTo(before);
    }

    @Test
    void aNodeThatIsTakenOutOfAViewLeavesTheClosedGroupAroundItAndUndoPutsItBack() {
        document.apply(new PlaceNode(VIEW, DERMATOLOGY.id(), null, Box.of(0, 300, 150, 36)));
        document.apply(new CloseGroup(VIEW, TRUST.id(), Set.of(UROLOGY.id(), DERMATOLOGY.id()), Set.of()));
        var before = content();

        document.apply(new PlaceNode(VIEW, UROLOGY.id(), Box.of(0, 200, 150, 36), null));
        assertThat(document.folding(VIEW).hiddenIn(TRUST.id())).containsExactly(DERMATOLOGY.id());
        document.undo();

        assertThat(content()).isEqualTo(before);
    }

    @Test
    void aGroupCannotBeClosedAroundWhatIsNotInTheView() {
        assertThatThrownBy(() -> document.apply(new CloseGroup(VIEW, TRUST.id(), Set.of(DERMATOLOGY.id()), Set.of())))
                .isInstanceOf(RefusedEditException.class);
    }

    @Test
    void aGroupCannotBeClosedAroundItself() {
        assertThatThrownBy(() -> document.apply(new CloseGroup(VIEW, TRUST.id(), Set.of(TRUST.id()), Set.of())))
                .isInstanceOf(RefusedEditException.class);
    }

    @Test
    void aLoopIsRemovedOnceWithItsNode() {
        document.apply(new AddLink(Samples.link("loop", TRUST, TRUST)));

        var made = document.apply(new RemoveNode(TRUST));

        assertThat(made.leaves().stream().filter(RemoveLink.class::isInstance)).hasSize(3);
    }

    @Test
    void aGroupIsMadeWholeOrNotAtAll() {
        var before = content();
        var stale = new ChangeNode(UROLOGY.with(NAME, "other"), UROLOGY);

        assertThatThrownBy(() -> document.apply(Group.of("two", new RemoveNode(TRUST), stale)))
                .isInstanceOf(RefusedEditException.class)
                .hasMessage("It has changed since: urology");
        assertThat(content()).isEqualTo(before);
        assertThat(document.undoLabel()).isEmpty();
    }

    @Test
    void aLinkToNowhereIsRefused() {
        var link = Samples.link("x", TRUST, Samples.node("nowhere"));

        assertThatThrownBy(() -> document.apply(new AddLink(link))).hasMessage("There is no node nowhere");
    }

    @Test
    void aGroupTellsOnce() {
        var told = new ArrayList<Change>();
        try (var subscription = document.subscribe(told::add)) {
            document.apply(Group.of("two", new RemoveLink(PROVIDES_UROLOGY), new RemoveLink(PROVIDES_DERMATOLOGY)));
        }

        assertThat(told).extracting(c -> c.edit().label()).containsExactly("two");
    }

    @Test
    void aListenerThatThrowsLosesNothingAndStopsNobody() {
        var told = new ArrayList<Change>();
        document.subscribe(c -> {
            throw new IllegalStateException("planted");
        });
        document.subscribe(told::add);

        document.apply(new RemoveLink(PROVIDES_UROLOGY));

        assertThat(told).hasSize(1);
        assertThat(document.network().links()).containsExactly(PROVIDES_DERMATOLOGY);
        assertThat(document.undo()).isTrue();
    }

    @Test
    void theLogIsWrittenBeforeAnyoneIsTold() {
        var order = new ArrayList<String>();
        document.logTo(e -> order.add("log"));
        document.subscribe(c -> order.add("tell"));

        document.apply(new RemoveLink(PROVIDES_UROLOGY));

        assertThat(order).containsExactly("log", "tell");
    }

    @Test
    void aClosedSubscriptionHearsNothing() {
        var told = new ArrayList<Change>();
        document.subscribe(told::add).close();

        document.apply(new RemoveLink(PROVIDES_UROLOGY));

        assertThat(told).isEmpty();
        assertThat(document.subscriberCount()).isZero();
    }

    @Test
    void undoingToTheSavedStateIsCleanAgain() {
        document.apply(new RemoveLink(PROVIDES_UROLOGY));
        document.markSaved();
        document.apply(new RemoveLink(PROVIDES_DERMATOLOGY));
        assertThat(document.isDirty()).isTrue();

        document.undo();

        assertThat(document.isDirty()).isFalse();
    }

    @Test
    void aDocumentWhoseSavedStateWasUndoneAndOvertakenStaysDirty() {
        document.apply(new RemoveLink(PROVIDES_UROLOGY));
        document.markSaved();
        document.undo();
        document.apply(new RemoveLink(PROVIDES_DERMATOLOGY));
        document.undo();

        assertThat(document.isDirty()).isTrue();
    }

    @Test
    void anEmptyGroupIsNoStep() {
        document.apply(new Group("nothing", List.of()));

        assertThat(document.undoLabel()).isEmpty();
        assertThat(document.isDirty()).isFalse();
    }

    @Test
    void reversingALinkTurnsTheTopologyRound() {
        document.apply(new ChangeLink(PROVIDES_UROLOGY, PROVIDES_UROLOGY.between(UROLOGY.id(), TRUST.id())));

        assertThat(document.network().linksFrom(UROLOGY.id())).hasSize(1);
        assertThat(document.network().graph().outDegreeOf(TRUST.id())).isEqualTo(1);
    }

    @Test
    void twoNodesWithEqualFactsStayTwo() {
        document.apply(new AddNode(Samples.node("urology2").with(NAME, "urology")));

        assertThat(document.network().nodes()).hasSize(4);
    }

    @Test
    void aSnapshotDoesNotChangeUnderItsReader() {
        var snapshot = document.snapshot();

        document.apply(new RemoveNode(TRUST));

        assertThat(snapshot.node(TRUST.id())).isEqualTo(TRUST);
        assertThat(snapshot.linksFrom(TRUST.id())).containsExactly(PROVIDES_UROLOGY, PROVIDES_DERMATOLOGY);
        assertThat(snapshot.graph().edgeSet()).hasSize(2);
    }

    @Test
    void movingANodeInAViewLeavesTheNetworkSnapshotAsItIs() {
        var snapshot = document.snapshot();
        var box = Box.of(0, 200, 150, 36);

        document.apply(new PlaceNode(VIEW, UROLOGY.id(), box, box.at(50, 60)));

        assertThat(document.snapshot()).isSameAs(snapshot);
    }

    @Test
    void theUndoLabelNamesTheStep() {
        document.apply(new RemoveNode(DERMATOLOGY));

        assertThat(document.undoLabel()).contains("delete thing");
    }

    private Content content() {
        return Contents.sorted(document.content());
    }
}
