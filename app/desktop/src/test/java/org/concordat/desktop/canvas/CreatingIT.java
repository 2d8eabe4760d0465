package org.concordat.desktop.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.Organisations;
import org.concordat.api.edit.PlaceNode;
import org.concordat.api.fact.NodeId;
import org.concordat.api.view.Box;
import org.concordat.api.vocabulary.NodeType;
import org.junit.jupiter.api.Test;

/** What comes onto a canvas in a real window, with a real mouse and keyboard: nodes and the links between them. */
class CreatingIT extends OnSketch {

    CreatingIT() {
        super(Organisations.PROVIDER, Contracts.CONTRACT);
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
        window.until(() -> name((NodeId) selected()).equals("cape hill"));

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
        var told = new ArrayList<String>();
        window.moveTo(window.middleOf(sketch.contract.id()));
        window.dragAnd(window.knobOf(sketch.contract.id()), window.middleOf(stranger), () -> told.add(window.hint()));

        assertThat(told).singleElement().asString().startsWith("Nothing links a contract and a");
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
    void theNameFieldOfANodeGoesWithItWhenItIsUndone() {
        window.run(() -> window.canvas.place(Organisations.PROVIDER));
        window.click(window.onScreen(580, 260));
        window.until(window::isNaming);
        window.run(() -> sketch.document.undo());

        window.until(() -> !window.isNaming());
        assertThat(window.isNaming()).isFalse();
    }
}
