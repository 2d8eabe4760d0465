package org.concordat.desktop.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.util.List;
import java.util.stream.Stream;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.Core;
import org.concordat.api.view.Filter;
import org.concordat.api.view.Look;
import org.concordat.api.view.Scale;
import org.concordat.api.view.Scope;
import org.concordat.api.view.StyleRule;
import org.concordat.diagram.figure.Theme;
import org.junit.jupiter.api.Test;

/** Filters, focus and lock in a real window, with a real mouse and keyboard. */
class SeeingIT extends OnSketch {

    private static final Filter CONTRACTS = Filter.hide(Scope.nodes(Contracts.CONTRACT.id()));

    SeeingIT() {
        super(Contracts.CONTRACT);
    }

    private Seeing seeing() {
        return window.canvas.seeing();
    }

    private Look look() {
        return window.get(() -> sketch.document.look(sketch.view.id()));
    }

    @Test
    void whatAFilterHidesCannotBeClicked() {
        window.run(() -> seeing().show(Look.PLAIN.with(CONTRACTS)));
        window.click(window.middleOf(sketch.contract.id()));

        assertThat(window.get(sketch.selection::get)).isEmpty();
        assertThat(window.get(() -> seeing().hidden())).isEqualTo(1);
    }

    @Test
    void whatAFilterNoLongerHidesCanBeClicked() {
        window.run(() -> seeing().show(Look.PLAIN.with(CONTRACTS)));
        window.run(() -> seeing().show(Look.PLAIN.with(CONTRACTS.switched(false))));
        window.click(window.middleOf(sketch.contract.id()));

        assertThat(window.get(sketch.selection::get)).containsExactly(sketch.contract.id());
    }

    /** As after a change of look. */
    @Test
    void aCanvasThatIsMadeAnewHasTheLegendThatWasAskedFor() {
        window.run(() -> seeing().toggleLegend());

        var isWanted = window.get(() -> {
            try (var fresh =
                    new Canvas(sketch.document, sketch.view.id(), Sketch.CARE_MODELS, sketch.selection, Theme.DARK)) {
                fresh.beginLike(window.canvas);
                return Stream.of(((Board) fresh.getComponent(0))
                                .getGraphControl()
                                .getComponents())
                        .anyMatch(card -> card instanceof LegendCard legend && legend.isWanted());
            }
        });

        assertThat(isWanted).isTrue();
    }

    @Test
    void allThatIsSelectedIsSeen() {
        window.run(() -> seeing().show(Look.PLAIN.with(CONTRACTS)));
        window.press(KeyEvent.VK_CONTROL, KeyEvent.VK_A);

        assertThat(window.get(sketch.selection::get))
                .containsExactlyInAnyOrder(sketch.partnership.id(), sketch.group.id());
    }

    @Test
    void aLockedViewStaysAsItIsAndSaysSo() {
        var before = window.get(() -> sketch.box(sketch.contract.id()));
        window.run(() -> seeing().toggleLock());
        window.drag(window.middleOf(sketch.contract.id()), window.onScreen(580, 288));

        assertThat(window.get(() -> sketch.box(sketch.contract.id()))).isEqualTo(before);
        assertThat(window.hint()).contains("locked");
    }

    @Test
    void escapeLeavesTheFocusAndKeepsWhatIsSelected() {
        window.click(window.middleOf(sketch.contract.id()));
        window.run(() -> seeing().focus().toggle());
        window.press(KeyEvent.VK_ESCAPE);

        assertThat(window.get(() -> seeing().focus().isOn())).isFalse();
        assertThat(window.get(sketch.selection::get)).containsExactly(sketch.contract.id());
    }

    @Test
    void aRuleThatIsOnlyPreviewedIsNoStep() {
        var rule = new StyleRule(Scope.ALL_NODES, Core.NAME.id(), StyleRule.Channel.SECOND_LINE, new Scale.AsWritten());
        window.run(() -> seeing().preview(Look.PLAIN.withRules(List.of(rule))));
        window.run(() -> seeing().endPreview());

        assertThat(look()).isEqualTo(Look.PLAIN);
        assertThat(window.get(sketch::steps)).isEmpty();
    }
}
