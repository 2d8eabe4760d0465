package org.concordat.diagram.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.mxgraph.model.mxCell;
import com.mxgraph.model.mxGeometry;
import com.mxgraph.util.mxEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.concordat.api.edit.AddLink;
import org.concordat.api.edit.AddNode;
import org.concordat.api.edit.Edit;
import org.concordat.api.edit.Group;
import org.concordat.api.edit.PlaceNode;
import org.concordat.api.edit.RemoveNode;
import org.concordat.api.edit.RemoveView;
import org.concordat.api.fact.ElementId;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.network.Settings;
import org.concordat.api.view.Box;
import org.concordat.api.view.View;
import org.concordat.api.view.ViewId;
import org.concordat.core.document.Content;
import org.concordat.core.document.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectionTest {

    private static final Box BOX = Box.of(10, 20, 100, 40);

    private final View view = View.empty("one");
    private final Document document = document();
    private final Projection projection = new Projection(document, view.id());
    private final Node provider = Node.of(RandomEdits.nodeType("test.provider"));
    private final Node contract = Node.of(RandomEdits.nodeType("test.contract"));
    private final Link holds = Link.of(RandomEdits.linkType("test.holds"), provider.id(), contract.id());

    private Document document() {
        var content = new Content(
                Settings.titled("test"),
                List.of(),
                List.of(),
                List.of(),
                List.of(view, View.empty("two")),
                List.of(),
                new TreeMap<>());
        var made = new Document(content);
        made.subscribe(change -> this.projection.apply(change.edit()));
        return made;
    }

    private static PlaceNode show(ViewId view, Node node) {
        return new PlaceNode(view, node.id(), null, BOX);
    }

    private void draw(Edit... edits) {
        document.apply(Group.of("draw", edits));
    }

    private mxCell cell(ElementId id) {
        return Objects.requireNonNull(projection.cell(id));
    }

    private void drawBoth() {
        draw(
                new AddNode(provider),
                new AddNode(contract),
                show(view.id(), provider),
                show(view.id(), contract),
                new AddLink(holds));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void editsAndUndosComeToWhatARebuildGives(long seed) {
        var edits = new RandomEdits(seed, document);

        for (int i = 0; i < 10_000; i++) {
            edits.step();
            if (i % 100 == 0) {
                assertThat(Cellular.all(projection))
                        .as("step %d", i)
                        .isEqualTo(Cellular.all(new Projection(document, view.id())));
            }
        }

        assertThat(Cellular.all(projection)).isNotEmpty();
    }

    @Test
    void aLinkIsInTheViewWhenBothItsEndsAre() {
        draw(new AddNode(provider), new AddNode(contract), show(view.id(), provider), new AddLink(holds));
        assertThat(projection.cell(holds.id())).isNull();

        draw(show(view.id(), contract));
        assertThat(projection.cell(holds.id())).isNotNull();
    }

    @Test
    void aNodeThatIsHiddenTakesItsLinksOutOfTheView() {
        drawBoth();

        draw(new PlaceNode(view.id(), contract.id(), BOX, null));

        assertThat(projection.elements()).containsExactly(provider.id());
    }

    @Test
    void oneEditIsOneUpdateOfTheModel() {
        var updates = new ArrayList<>();
        projection.graph().getModel().addListener(mxEvent.CHANGE, (sender, event) -> updates.add(event));

        drawBoth();

        assertThat(updates).hasSize(1);
    }

    @Test
    void anEditElsewhereLeavesTheModelAlone() {
        drawBoth();
        var updates = new ArrayList<>();
        projection.graph().getModel().addListener(mxEvent.CHANGE, (sender, event) -> updates.add(event));

        draw(show(document.views().get(1).id(), provider));

        assertThat(updates).isEmpty();
    }

    @Test
    void anElementKeepsItsCellWhileItMoves() {
        drawBoth();
        var cell = projection.cell(provider.id());

        draw(new PlaceNode(view.id(), provider.id(), BOX, BOX.at(300, 300)));

        assertThat(projection.cell(provider.id())).isSameAs(cell);
    }

    @Test
    void aCellThatComesBackHasTheSameIdAsBefore() {
        drawBoth();
        var id = cell(provider.id()).getId();

        draw(new RemoveNode(provider));
        document.undo();

        assertThat(cell(provider.id()).getId()).isEqualTo(id);
    }

    @Test
    void aViewThatIsRemovedShowsNothing() {
        drawBoth();

        draw(new RemoveView(Objects.requireNonNull(document.view(view.id()))));

        assertThat(projection.elements()).isEmpty();
    }

    @Test
    void nobodyElseWritesTheModel() {
        drawBoth();
        var model = projection.graph().getModel();

        assertThatIllegalStateException()
                .isThrownBy(() -> model.setGeometry(projection.cell(provider.id()), new mxGeometry()));
        assertThat(cell(provider.id()).getGeometry().getX()).isEqualTo(BOX.x());
    }

    @Test
    void aChangeToldTwiceChangesNothing() {
        drawBoth();
        var before = Cellular.all(projection);

        projection.apply(show(view.id(), provider));

        assertThat(Cellular.all(projection)).isEqualTo(before);
    }

    @Test
    void aStateIsWorkedOutForTheScaleOfTheMoment() {
        drawBoth();
        var graphView = projection.graph().getView();

        graphView.scaleAndTranslate(2, 5, 0);

        assertThat(graphView.getState(cell(provider.id())).getX()).isEqualTo((BOX.x() + 5) * 2);
    }
}
