package org.concordat.desktop.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.util.List;
import java.util.Objects;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.Core;
import org.concordat.api.core.Organisations;
import org.concordat.api.edit.PlaceNode;
import org.concordat.api.fact.ElementId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Link;
import org.concordat.api.view.Box;
import org.concordat.api.vocabulary.NodeType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The canvas in a real window, with a real mouse and keyboard. */
class CanvasIT {

    private final Sketch sketch = new Sketch();
    private CanvasWindow window;

    @BeforeEach
    void open() throws Exception {
        window = new CanvasWindow(sketch, Organisations.PROVIDER, Contracts.CONTRACT);
    }

    @AfterEach
    void close() {
        assertThat(window.violations()).isEmpty();
        window.close();
    }

    private List<String> steps() {
        return window.get(sketch::steps);
    }

    private ElementId selected() {
        return window.get(() -> sketch.selection.get().iterator().next());
    }

    private Box box(NodeId id) {
        return window.get(() -> sketch.box(id));
    }

    private String name(NodeId id) {
        return window.get(
                () -> Objects.requireNonNull(sketch.document.network().node(id)).get(Core.NAME, ""));
    }

    @Test
    void aTypeDraggedFromThePaletteBecomesANodeWhereItIsDropped() {
        window.click(window.inPalette(1));
        window.drag(window.inPalette(1), window.onScreen(580, 260));

        var id = (NodeId) selected();
        var node = Objects.requireNonNull(
                window.get(() -> sketch.document.network().node(id)));
        assertThat(node.type()).isEqualTo(Contracts.CONTRACT);
        assertThat(box(node.id()).centreX()).isBetween(570.0, 590.0);
    }

    @Test
    void aNewNodeIsNamedAtOnce() {
        window.run(() -> window.canvas.place(Organisations.PROVIDER));
        window.click(window.onScreen(580, 260));
        window.type("cape hill");
        window.press(KeyEvent.VK_ENTER);

        assertThat(name((NodeId) selected())).isEqualTo("cape hill");
    }

    @Test
    void aNameThatIsBeingTypedIsKeptWhenTheNextTypeIsTakenFromThePalette() {
        window.run(() -> window.canvas.place(Organisations.PROVIDER));
        window.click(window.onScreen(580, 260));
        window.type("cape hill");
        window.click(window.inPalette(1));

        assertThat(name((NodeId) selected())).isEqualTo("cape hill");
    }

    @Test
    void escapeGivesUpPlacing() {
        window.run(() -> window.canvas.place(Organisations.PROVIDER));
        window.moveTo(window.onScreen(580, 260));
        window.press(KeyEvent.VK_ESCAPE);
        window.click(window.onScreen(580, 260));

        assertThat(steps()).isEmpty();
    }

    @Test
    void draggingANodeMovesItInOneStep() {
        window.drag(window.middleOf(sketch.contract.id()), window.onScreen(580, 288));

        assertThat(steps()).containsExactly("move an element");
        assertThat(box(sketch.contract.id()).y()).isEqualTo(260);
    }

    @Test
    void undoPutsBackWhatWasDragged() {
        window.drag(window.middleOf(sketch.contract.id()), window.onScreen(580, 288));
        window.run(sketch.document::undo);

        assertThat(box(sketch.contract.id()).y()).isEqualTo(60);
    }

    @Test
    void escapeDuringADragChangesNothing() {
        window.dragAnd(
                window.middleOf(sketch.contract.id()),
                window.onScreen(580, 288),
                () -> window.press(KeyEvent.VK_ESCAPE));

        assertThat(steps()).isEmpty();
    }

    @Test
    void draggingACornerResizesTheNode() {
        var box = box(sketch.contract.id());
        window.click(window.middleOf(sketch.contract.id()));
        window.drag(
                window.onScreen(box.x() + box.width(), box.y() + box.height()),
                window.onScreen(box.x() + box.width() + 40, box.y() + box.height() + 30));

        assertThat(steps()).containsExactly("resize");
        assertThat(box(sketch.contract.id()).width()).isBetween(box.width() + 30, box.width() + 50);
        assertThat(box(sketch.contract.id()).x()).isEqualTo(box.x());
    }

    @Test
    void draggingAKnobOntoAnotherNodeOffersTheLegalLinks() {
        window.moveTo(window.middleOf(sketch.contract.id()));
        window.drag(window.knobOf(sketch.contract.id()), window.middleOf(sketch.group.id()));
        window.press(KeyEvent.VK_ENTER);

        var links = window.get(() -> List.copyOf(sketch.document.network().links()));
        assertThat(links)
                .hasSize(2)
                .allSatisfy(link -> assertThat(Sketch.CARE_MODELS
                                .vocabulary()
                                .allows(link.type(), typeOf(link.from()), typeOf(link.to())))
                        .isTrue());
    }

    private NodeType typeOf(NodeId id) {
        return window.get(
                () -> Objects.requireNonNull(sketch.document.network().node(id)).type());
    }

    @Test
    void draggingAKnobWhereNothingIsLegalSaysSoAndDoesNothing() {
        var stranger = window.get(() -> {
            var offers = new Offers(Sketch.CARE_MODELS.vocabulary());
            var type = Sketch.CARE_MODELS.vocabulary().nodeTypes().stream()
                    .filter(t -> !t.isAbstract()
                            && offers.between(Contracts.CONTRACT, t).isEmpty())
                    .findFirst()
                    .orElseThrow();
            return sketch.draw(type, "Stranger", Box.of(500, 250, 160, 56)).id();
        });
        int before = steps().size();
        window.moveTo(window.middleOf(sketch.contract.id()));
        window.drag(window.knobOf(sketch.contract.id()), window.middleOf(stranger));

        assertThat(window.hint()).startsWith("Nothing links a contract and a");
        assertThat(steps()).hasSize(before);
    }

    @Test
    void draggingAKnobOntoEmptyGroundMakesANodeAndItsLinkInOneStep() {
        window.moveTo(window.middleOf(sketch.contract.id()));
        window.drag(window.knobOf(sketch.contract.id()), window.onScreen(600, 300));
        window.press(KeyEvent.VK_ENTER);
        window.press(KeyEvent.VK_ESCAPE);

        assertThat(steps()).hasSize(1);
        assertThat(window.get(() -> sketch.document.network().links().size())).isEqualTo(2);
    }

    @Test
    void aDoubleClickOnTheGroundDrawsWhatIsTypedThere() {
        window.doubleClick(window.onScreen(620, 300));
        window.type("gp bilbrook");
        window.press(KeyEvent.VK_ENTER);

        assertThat(name((NodeId) selected())).isEqualTo("bilbrook");
        assertThat(box((NodeId) selected()).centreX()).isBetween(605.0, 635.0);
        assertThat(steps()).hasSize(1);
    }

    @Test
    void escapeLeavesNothingOfWhatWasTyped() {
        window.doubleClick(window.onScreen(620, 300));
        window.type("gp bilbrook");
        window.press(KeyEvent.VK_ESCAPE);
        window.press(KeyEvent.VK_SLASH);
        window.press(KeyEvent.VK_ESCAPE);

        assertThat(steps()).isEmpty();
        assertThat(window.isAsking()).isFalse();
    }

    @Test
    void theTabulatorJoinsWhatIsAddedToWhatIsSelected() {
        window.click(window.middleOf(sketch.group.id()));
        window.press(KeyEvent.VK_SLASH);
        window.type("contract");
        window.press(KeyEvent.VK_TAB);
        window.press(KeyEvent.VK_ENTER);
        window.press(KeyEvent.VK_ESCAPE);

        assertThat(steps()).hasSize(1);
        assertThat(window.get(() -> sketch.document.network().linksFrom(sketch.group.id())))
                .hasSize(2)
                .allMatch(link -> link.is(ContractLinks.PARTY_TO));
    }

    @Test
    void whatTheNetworkHasAlreadyIsShownRatherThanDrawnAgain() {
        window.run(() -> sketch.document.apply(
                new PlaceNode(sketch.view.id(), sketch.contract.id(), sketch.box(sketch.contract.id()), null)));
        window.press(KeyEvent.VK_SLASH);
        window.type("mcp");
        window.press(KeyEvent.VK_ENTER);

        assertThat(window.get(() -> sketch.document.box(sketch.view.id(), sketch.contract.id())))
                .isNotNull();
        assertThat(selected()).isEqualTo(sketch.contract.id());
    }

    /** Some type has these letters in its name, in this order. */
    @Test
    void aNodeWhoseNameBeginsAsTypedComesBeforeAFarFetchedType() {
        var meant = window.get(() -> sketch.draw(Contracts.CONTRACT, "Tettenhall", Box.of(500, 250, 160, 56)));
        window.press(KeyEvent.VK_SLASH);
        window.type("tett");
        window.press(KeyEvent.VK_ENTER);
        window.until(() -> !window.isAsking());

        assertThat(selected()).isEqualTo(meant.id());
    }

    @Test
    void theLetterLLinksByKeyboard() {
        var other = window.get(() -> sketch.draw(Contracts.CONTRACT, "Second contract", Box.of(500, 250, 160, 56)));
        window.click(window.middleOf(sketch.group.id()));
        window.press(KeyEvent.VK_L);
        window.until(window::isAsking);
        window.type("second");
        window.press(KeyEvent.VK_ENTER);
        window.until(window::isAsking);
        window.press(KeyEvent.VK_ENTER);
        window.until(() ->
                window.get(() -> !sketch.document.network().linksTo(other.id()).isEmpty()));

        assertThat(window.get(() -> sketch.document.network().linksTo(other.id())))
                .singleElement()
                .matches(link -> link.from().equals(sketch.group.id()));
    }

    @Test
    void aNameThatThereIsAlreadyIsToldAndStandsInNobodysWay() {
        window.run(() -> window.canvas.place(Organisations.PROVIDER));
        window.click(window.onScreen(580, 260));
        window.type("modality");

        assertThat(window.namesakes()).isEqualTo("There is already an NHS provider called \u201cModality\u201d");
        window.press(KeyEvent.VK_ENTER);
        assertThat(name((NodeId) selected())).isEqualTo("modality");
    }

    @Test
    void draggingTheMiddleOfALinkBendsIt() {
        window.run(() -> sketch.selection.set(List.of(sketch.holds.id())));
        window.drag(window.onScreen(355, 88), window.onScreen(355, 240));

        assertThat(steps()).containsExactly("bend link");
        assertThat(window.get(() -> sketch.document.bends(sketch.view.id(), sketch.holds.id())))
                .hasSize(1);
    }

    @Test
    void deleteRemovesWhatIsSelected() {
        window.click(window.middleOf(sketch.contract.id()));
        window.press(KeyEvent.VK_DELETE);

        assertThat(window.get(() -> sketch.document.network().nodes())).doesNotContain(sketch.contract);
    }

    @Test
    void arrowKeysNudge() {
        window.click(window.middleOf(sketch.contract.id()));
        window.press(KeyEvent.VK_RIGHT);
        window.press(KeyEvent.VK_SHIFT, KeyEvent.VK_DOWN);

        assertThat(box(sketch.contract.id()).x()).isEqualTo(501);
        assertThat(box(sketch.contract.id()).y()).isEqualTo(70);
    }

    @Test
    void whatIsCopiedIsPastedThroughTheSystemClipboard() {
        window.click(window.middleOf(sketch.contract.id()));
        window.press(KeyEvent.VK_CONTROL, KeyEvent.VK_C);
        window.press(KeyEvent.VK_CONTROL, KeyEvent.VK_V);

        assertThat(steps()).containsExactly("paste an element");
        assertThat(name((NodeId) selected())).isEqualTo("MCP contract");
    }

    @Test
    void aRubberBandSelectsWhatLiesInside() {
        window.drag(window.onScreen(480, 30), window.onScreen(700, 150));

        assertThat(window.get(sketch.selection::get)).containsExactly(sketch.contract.id());
    }

    @Test
    void controlAdds() {
        window.click(window.middleOf(sketch.contract.id()));
        window.controlClick(window.middleOf(sketch.group.id()));

        assertThat(window.get(sketch.selection::get)).containsExactly(sketch.contract.id(), sketch.group.id());
    }

    @Test
    void whatIsSelectedElsewhereIsDeletedHere() {
        window.run(() -> sketch.selection.set(List.of(sketch.holds.id())));
        window.press(KeyEvent.VK_DELETE);

        assertThat(window.get(() -> sketch.document.network().links())).isEmpty();
    }

    @Test
    void theSignInTheCornerOfAFrameClosesItAndThatOfAClosedGroupOpensIt() {
        window.moveTo(window.onScreen(250, 150));
        window.click(window.onScreen(284, 15));
        assertThat(steps()).containsExactly("close Connected Care");
        assertThat(selected()).isEqualTo(sketch.partnership.id());

        window.click(window.onScreen(178, 15));
        assertThat(steps()).containsExactly("close Connected Care", "open Connected Care");
    }

    @Test
    void aClosedGroupIsDraggedWithWhatItHides() {
        window.run(() -> sketch.selection.set(List.of(sketch.partnership.id())));
        window.run(() -> window.canvas.closeSelectedGroups());
        var before = box(sketch.group.id());
        window.drag(window.onScreen(90, 40), window.onScreen(90, 340));

        assertThat(box(sketch.group.id()).y()).isGreaterThan(before.y() + 250);
        assertThat(box(sketch.partnership.id()).y() - box(sketch.group.id()).y())
                .isEqualTo(-60);
    }

    @Test
    void aClickOnALineForSeveralSelectsAllOfThem() {
        var second = window.get(() -> sketch.draw(Organisations.PROVIDER, "Vitality", Box.of(50, 130, 160, 56)));
        var link = window.get(() -> sketch.link(Link.of(ContractLinks.PARTY_TO, second.id(), sketch.contract.id())));
        window.run(() -> sketch.selection.set(List.of(sketch.partnership.id())));
        window.run(() -> window.canvas.closeSelectedGroups());
        window.click(window.onScreen(270, 58));

        assertThat(window.get(sketch.selection::get)).containsExactlyInAnyOrder(sketch.holds.id(), link.id());
    }

    @Test
    void whatIsHiddenByAnUndoCannotBeDragged() {
        window.run(() -> sketch.selection.set(List.of(sketch.partnership.id())));
        window.run(() -> window.canvas.closeSelectedGroups());
        window.run(() -> window.canvas.openSelectedGroups());
        window.click(window.middleOf(sketch.group.id()));
        window.run(() -> sketch.document.undo());
        int before = steps().size();
        window.press(KeyEvent.VK_RIGHT);

        assertThat(steps()).hasSize(before);
    }

    @Test
    void theNameFieldOfANodeGoesWithItWhenItIsUndone() {
        window.run(() -> window.canvas.place(Organisations.PROVIDER));
        window.click(window.onScreen(580, 260));
        window.until(window::isNaming);
        window.run(() -> sketch.document.undo());

        window.until(() -> !window.isNaming());
        assertThat(window.isNaming()).isFalse();
    }

    @Test
    void spaceAndDragPans() {
        var before = window.onScreen(0, 0);
        window.hold(KeyEvent.VK_SPACE, () -> window.drag(window.onScreen(600, 300), window.onScreen(640, 330)));

        var after = window.onScreen(0, 0);
        assertThat(after.x - before.x).isEqualTo(40);
        assertThat(steps()).isEmpty();
    }

    @Test
    void controlAndWheelZoomsAtThePointer() {
        var pointer = window.onScreen(300, 100);
        window.moveTo(pointer);
        window.hold(KeyEvent.VK_CONTROL, () -> window.wheel(-3));

        assertThat(window.get(window.canvas::zoom)).isGreaterThan(1.2);
        assertThat(window.onScreen(300, 100).distance(pointer)).isLessThan(3);
    }
}
