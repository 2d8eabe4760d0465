package org.concordat.desktop.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.util.List;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Organisations;
import org.concordat.api.fact.ElementId;
import org.concordat.api.network.Link;
import org.concordat.api.view.Box;
import org.concordat.diagram.walking.Way;
import org.junit.jupiter.api.Test;

/** The canvas by keyboard alone, in a real window: a partnership around Modality, which is party to a contract. */
class WalkIT extends OnSketch {

    private List<ElementId> allSelected() {
        return window.get(() -> List.copyOf(sketch.selection.get()));
    }

    /** Waits, as keys reach a window a moment later. */
    private void expect(ElementId element) {
        window.until(() -> allSelected().equals(List.of(element)));
        assertThat(allSelected()).containsExactly(element);
    }

    private void select(ElementId element) {
        window.run(() -> sketch.selection.set(List.of(element)));
    }

    @Test
    void tabReadsAGroupThenItsMembersThenTheRest() {
        window.press(KeyEvent.VK_TAB);
        expect(sketch.partnership.id());
        window.press(KeyEvent.VK_TAB);
        expect(sketch.group.id());
        window.press(KeyEvent.VK_TAB);
        expect(sketch.contract.id());
        window.press(KeyEvent.VK_SHIFT, KeyEvent.VK_TAB);
        expect(sketch.group.id());
    }

    @Test
    void anArrowBeginsToWalkWhereNothingIsSelected() {
        window.press(KeyEvent.VK_RIGHT);

        expect(sketch.partnership.id());
        assertThat(window.get(sketch::steps)).isEmpty();
    }

    @Test
    void theNearestNodeInADirectionIsGoneTo() {
        select(sketch.group.id());
        window.run(() -> window.canvas.walking().towards(Way.RIGHT));
        expect(sketch.contract.id());
    }

    @Test
    void aLinkIsSteppedOnAndFollowedToItsOtherEnd() {
        select(sketch.group.id());
        window.press(KeyEvent.VK_CLOSE_BRACKET);
        expect(sketch.holds.id());
        window.press(KeyEvent.VK_PERIOD);
        expect(sketch.contract.id());
    }

    @Test
    void backLeadsToWhereTheWalkCameFrom() {
        select(sketch.group.id());
        window.press(KeyEvent.VK_CLOSE_BRACKET);
        expect(sketch.holds.id());
        window.press(KeyEvent.VK_PERIOD);
        expect(sketch.contract.id());
        window.run(() -> window.canvas.walking().back());
        expect(sketch.holds.id());
        window.run(() -> window.canvas.walking().back());
        expect(sketch.group.id());
    }

    @Test
    void aWalkKeepsToAChainOfOneTypeOfLink() {
        var second = window.get(() -> sketch.draw(Organisations.PROVIDER, "Vitality", Box.of(500, 300, 160, 56)));
        window.get(() -> sketch.link(Link.of(ContractLinks.PARTY_TO, second.id(), sketch.contract.id())));
        select(sketch.group.id());
        window.press(KeyEvent.VK_CLOSE_BRACKET);
        expect(sketch.holds.id());
        window.run(() -> window.canvas.walking().keep());
        window.press(KeyEvent.VK_PERIOD);
        expect(sketch.contract.id());
        window.press(KeyEvent.VK_PERIOD);
        expect(second.id());
        window.press(KeyEvent.VK_PERIOD);
        window.until(() -> window.hint().contains("end"));

        assertThat(window.hint()).startsWith("Vitality is the end");
    }

    @Test
    void theStatusLineSaysWhereTheWalkIs() {
        select(sketch.group.id());
        window.press(KeyEvent.VK_CLOSE_BRACKET);
        window.until(() -> window.hint().contains("1 of 1"));

        assertThat(window.hint()).startsWith("Modality is party to MCP contract: 1 of 1");
    }

    @Test
    void whatIsWalkedToComesIntoSight() {
        var far = window.get(() -> sketch.draw(Organisations.PROVIDER, "Far", Box.of(0, 5_000, 160, 56)));
        select(sketch.contract.id());
        window.press(KeyEvent.VK_TAB);
        expect(far.id());

        assertThat(window.middleOf(far.id()).y).isBetween(0, 700);
    }
}
