package org.concordat.desktop.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.Partnerships;
import org.concordat.api.fact.LinkId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Link;
import org.concordat.api.view.Box;
import org.junit.jupiter.api.Test;

class FoldsTest {

    private final Sketch sketch = new Sketch();
    private final CanvasModel model =
            new CanvasModel(sketch.document, sketch.view.id(), Sketch.CARE_MODELS, sketch.selection);
    private final NodeId partnership = sketch.partnership.id();
    private final NodeId group = sketch.group.id();
    private final NodeId contract = sketch.contract.id();

    private void close() {
        model.select(List.of(partnership));
        model.folds().closeSelected();
    }

    private Set<NodeId> hidden() {
        return Set.copyOf(sketch.document.folding(sketch.view.id()).hiddenIn(partnership));
    }

    @Test
    void closingHidesWhatStandsInsideAndIsOneStep() {
        close();

        assertThat(hidden()).containsExactly(group);
        assertThat(sketch.steps()).containsExactly("close Connected Care");
    }

    @Test
    void openingIsOneStepAndShowsEverything() {
        close();

        model.folds().openSelected();

        assertThat(hidden()).isEmpty();
        assertThat(sketch.steps()).endsWith("open Connected Care");
    }

    @Test
    void whatIsHiddenIsNoLongerSelectedButItsGroupIs() {
        model.select(List.of(group, contract));

        model.folds().toggle(partnership);

        assertThat(sketch.selection.get()).containsExactly(partnership);
    }

    @Test
    void movingAClosedGroupTakesAlongWhatItHides() {
        close();

        model.moveSelection(100, 50);

        assertThat(sketch.box(group)).isEqualTo(Box.of(150, 110, 160, 56));
    }

    @Test
    void movingAClosedGroupCountsAsMovingOneElement() {
        close();

        model.moveSelection(100, 50);

        assertThat(sketch.steps()).endsWith("move an element");
    }

    @Test
    void whatIsMovedOverTheRoomOfAClosedGroupStaysSeen() {
        close();
        model.select(List.of(contract));

        model.moveSelection(-390, 40);

        assertThat(model.drawing().box(contract)).isNotNull();
        assertThat(hidden()).containsExactly(group);
    }

    @Test
    void aFrameThatIsMovedOverAClosedGroupDoesNotTakeAlongWhatThatHides() {
        close();
        var other = sketch.draw(Partnerships.PARTNERSHIP, "Alliance", Box.of(20, 30, 250, 150))
                .id();
        model.select(List.of(other));

        model.moveSelection(0, 500);

        assertThat(sketch.box(group)).isEqualTo(Box.of(50, 60, 160, 56));
    }

    @Test
    void anEmptyFrameCannotBeClosed() {
        var empty = sketch.draw(Partnerships.PARTNERSHIP, "Alliance", Box.of(0, 400, 300, 200))
                .id();
        model.select(List.of(empty));

        assertThat(model.folds().canClose()).isFalse();
    }

    @Test
    void closingAllClosesGroupsInsideGroupsToo() {
        var outer = sketch.draw(Partnerships.PARTNERSHIP, "System", Box.of(-50, -50, 500, 400))
                .id();

        model.folds().closeAll();
        model.select(List.of(outer));
        model.folds().openSelected();

        assertThat(sketch.document.folding(sketch.view.id()).isClosed(partnership))
                .isTrue();
        assertThat(hidden()).containsExactly(group);
    }

    @Test
    void openingAllOpensGroupsInsideGroupsToo() {
        sketch.draw(Partnerships.PARTNERSHIP, "System", Box.of(-50, -50, 500, 400));
        model.folds().closeAll();

        model.folds().openAll();

        assertThat(model.folds().canOpenAny()).isFalse();
    }

    @Test
    void closingAllWhereNothingHoldsAnythingSaysSo() {
        model.select(List.of(group));
        model.removing().deleteSelected();
        var hints = new ArrayList<String>();
        model.onHint(hints::add);

        model.folds().closeAll();

        assertThat(hints).containsExactly("No group here holds anything");
    }

    @Test
    void theTipOfALineForSeveralNamesTheGroupAndCounts() {
        var second = sketch.draw(Organisations.PROVIDER, "Vitality", Box.of(50, 130, 160, 56));
        sketch.link(Link.of(ContractLinks.PARTY_TO, second.id(), contract));
        close();

        assertThat(model.description(sketch.holds.id())).startsWith("Connected Care 2 \u00d7 ");
    }

    @Test
    void theTipOfASingleLinkNamesItsOwnEnds() {
        close();

        assertThat(model.description(sketch.holds.id())).startsWith("Modality");
    }

    @Test
    void theGroupAroundWhatIsSelectedAndHiddenIsToBeMarked() {
        close();

        assertThat(model.groups().standInsFor(List.of(group, contract))).containsExactly(partnership);
    }

    @Test
    void linkingToAClosedGroupLinksTheGroupItself() {
        close();
        var offer = model.offers()
                .between(
                        model.node(partnership).orElseThrow().type(),
                        model.node(contract).orElseThrow().type())
                .get(0);

        model.connect(offer, partnership, contract);

        var link = Objects.requireNonNull(sketch.document.network().link((LinkId)
                sketch.selection.get().iterator().next()));
        assertThat(List.of(link.from(), link.to())).containsExactlyInAnyOrder(partnership, contract);
    }
}
