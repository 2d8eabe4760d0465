package org.concordat.desktop.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.concordat.api.core.Contracts;
import org.concordat.api.edit.AddNode;
import org.concordat.api.edit.ChangeLook;
import org.concordat.api.edit.CloseGroup;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Node;
import org.concordat.api.view.Look;
import org.junit.jupiter.api.Test;

class RemovingTest {

    private final Sketch sketch = new Sketch();
    private final CanvasModel model =
            new CanvasModel(sketch.document, sketch.view.id(), Sketch.CARE_MODELS, sketch.selection);
    private final NodeId partnership = sketch.partnership.id();
    private final NodeId group = sketch.group.id();
    private final List<String> hints = new ArrayList<>();

    RemovingTest() {
        model.onHint(hints::add);
    }

    private void close() {
        sketch.document.apply(new CloseGroup(sketch.view.id(), partnership, Set.of(group), Set.of()));
        model.select(List.of(partnership));
    }

    private void lock() {
        sketch.document.apply(new ChangeLook(sketch.view.id(), Look.PLAIN, Look.PLAIN.withLocked(true)));
        model.select(List.of(group));
    }

    @Test
    void theMembersOfAClosedGroupThatIsDeletedStayAndAreSeen() {
        close();

        model.removing().deleteSelected();

        assertThat(sketch.document.network().node(group)).isNotNull();
        assertThat(model.box(group)).isNotNull();
        assertThat(hints).containsExactly("Deleted Connected Care; its one member stays");
    }

    @Test
    void theMembersOfAClosedGroupThatLeavesTheViewStayInIt() {
        close();

        model.removing().hideSelected();

        assertThat(model.box(group)).isNotNull();
        assertThat(hints).containsExactly("Took Connected Care out of the view; its one member stays");
    }

    @Test
    void deletingWhatIsNoClosedGroupSaysNothing() {
        model.select(List.of(group));

        model.removing().deleteSelected();

        assertThat(hints).isEmpty();
    }

    @Test
    void whatIsNotInTheViewIsDeletedAsWell() {
        var elsewhere = Node.of(Contracts.CONTRACT);
        sketch.document.apply(new AddNode(elsewhere));
        lock();
        model.select(List.of(elsewhere.id()));

        model.removing().deleteSelected();

        assertThat(sketch.document.network().node(elsewhere.id())).isNull();
    }

    @Test
    void nothingIsDeletedInALockedView() {
        lock();

        model.removing().deleteSelected();

        assertThat(sketch.document.network().node(group)).isNotNull();
        assertThat(hints).singleElement().asString().contains("Unlock view");
    }

    @Test
    void nothingIsTakenOutOfALockedView() {
        lock();

        model.removing().hideSelected();

        assertThat(model.box(group)).isNotNull();
        assertThat(hints).singleElement().asString().contains("Unlock view");
    }
}
