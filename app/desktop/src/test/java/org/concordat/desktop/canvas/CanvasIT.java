package org.concordat.desktop.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.util.List;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.Organisations;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Link;
import org.concordat.api.view.Box;
import org.junit.jupiter.api.Test;

/** What is done to that which is on the canvas, in a real window, with a real mouse and keyboard. */
class CanvasIT extends OnSketch {

    CanvasIT() {
        super(Organisations.PROVIDER, Contracts.CONTRACT);
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
