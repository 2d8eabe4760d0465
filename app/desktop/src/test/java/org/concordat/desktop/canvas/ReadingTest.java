package org.concordat.desktop.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Point;
import java.awt.geom.Rectangle2D;
import java.beans.PropertyChangeEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.accessibility.AccessibleSelection;
import javax.accessibility.AccessibleState;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.Core;
import org.concordat.api.core.Organisations;
import org.concordat.api.edit.AddNode;
import org.concordat.api.edit.ChangeNode;
import org.concordat.api.edit.Edit;
import org.concordat.api.edit.Group;
import org.concordat.api.edit.PlaceNode;
import org.concordat.api.edit.RemoveNode;
import org.concordat.api.fact.ElementId;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.view.Box;
import org.concordat.desktop.OnEventThread;
import org.concordat.diagram.figure.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a screen reader meets on a canvas. */
class ReadingTest {

    private final Sketch sketch = new Sketch();
    private final List<PropertyChangeEvent> told = new ArrayList<>();
    private CanvasModel model;
    private SelectionLink link;
    private Board board;

    @BeforeEach
    void open() throws Exception {
        model = get(() -> new CanvasModel(sketch.document, sketch.view.id(), Sketch.CARE_MODELS, sketch.selection));
        var projection = model.projection();
        var network = model.drawing().network();
        link = get(() -> new SelectionLink(projection, network, sketch.selection));
        var camera = new Camera(projection.graph().getView(), 1);
        var shown = model;
        board = get(() -> new Board(shown, camera, Theme.LIGHT));
        OnEventThread.run(() -> {
            board.getGraphControl().setSize(1_000, 700);
            context().addPropertyChangeListener(told::add);
        });
    }

    @AfterEach
    void close() throws Exception {
        OnEventThread.run(() -> {
            board.close();
            link.close();
            model.close();
        });
    }

    private static <T> T get(Callable<T> what) throws Exception {
        return OnEventThread.get(what);
    }

    private AccessibleContext context() {
        return Objects.requireNonNull(board.getGraphControl().getAccessibleContext());
    }

    private AccessibleSelection selection() {
        return context().getAccessibleSelection();
    }

    /** The children that are elements, in order. */
    private List<AccessibleContext> elements() {
        var context = context();
        return IntStream.range(0, context.getAccessibleChildrenCount())
                .mapToObj(i -> context.getAccessibleChild(i).getAccessibleContext())
                .filter(child -> child.getAccessibleRole() == AccessibleRole.LIST_ITEM)
                .toList();
    }

    private AccessibleContext element(String name) {
        return elements().stream()
                .filter(e -> e.getAccessibleName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<String> names() throws Exception {
        return get(() ->
                elements().stream().map(AccessibleContext::getAccessibleName).toList());
    }

    private int index(String name) {
        return element(name).getAccessibleIndexInParent();
    }

    private void edit(Runnable edit) throws Exception {
        OnEventThread.run(() -> {
            told.clear();
            edit.run();
        });
    }

    private List<String> told(String property) {
        return told.stream()
                .filter(e -> e.getPropertyName().equals(property))
                .map(e -> name(e.getOldValue()) + " > " + name(e.getNewValue()))
                .toList();
    }

    private static String name(Object value) {
        return value instanceof AccessibleContext context ? context.getAccessibleName() : "";
    }

    @Test
    void theCanvasIsACanvas() throws Exception {
        assertThat(get(() -> context().getAccessibleRole())).isEqualTo(AccessibleRole.CANVAS);
    }

    @Test
    void thereIsAChildForEachNodeAndLinkAndLinksComeLast() throws Exception {
        assertThat(names())
                .containsExactlyInAnyOrder(
                        "Connected Care", "Modality", "MCP contract", "Modality is party to MCP contract")
                .last()
                .isEqualTo("Modality is party to MCP contract");
    }

    @Test
    void aChildKnowsItsPlaceAmongTheOthers() throws Exception {
        OnEventThread.run(() -> assertThat(elements()).allSatisfy(child -> {
            int index = child.getAccessibleIndexInParent();
            assertThat(context().getAccessibleChild(index).getAccessibleContext())
                    .isSameAs(child);
        }));
    }

    @Test
    void aNameThatChangesMovesNobody() throws Exception {
        var before = names();
        edit(() -> sketch.document.apply(new ChangeNode(sketch.group, sketch.group.with(Core.NAME, "Zzz"))));

        assertThat(names().indexOf("Zzz")).isEqualTo(before.indexOf("Modality"));
    }

    @Test
    void theDescriptionSaysTheKindAndTheLinks() throws Exception {
        assertThat(get(() -> element("Modality").getAccessibleDescription()))
                .isEqualTo(Organisations.PROVIDER.label()
                        + "; in the group Connected Care; 1 link out: is party to MCP contract");
    }

    @Test
    void linksOfOneKindAreCounted() throws Exception {
        edit(() -> {
            for (int i = 0; i < 3; i++) {
                var party = sketch.draw(Organisations.PROVIDER, "Party " + i, Box.of(500, 200 + 80 * i, 160, 56));
                sketch.link(Link.of(ContractLinks.PARTY_TO, party.id(), sketch.contract.id()));
            }
        });

        assertThat(get(() -> element("MCP contract").getAccessibleDescription()))
                .endsWith("4 links in: is party to (4)");
    }

    @Test
    void aGroupSaysWhatItHoldsAndWhetherItIsOpen() throws Exception {
        var open = get(() -> element("Connected Care"));
        assertThat(get(open::getAccessibleDescription)).contains("group with 1 element");
        assertThat(get(() -> open.getAccessibleStateSet().contains(AccessibleState.EXPANDED)))
                .isTrue();

        edit(() -> model.folds().toggle(sketch.partnership.id()));

        assertThat(get(open::getAccessibleDescription)).contains("closed group that holds 1 element");
        assertThat(get(() -> open.getAccessibleStateSet().contains(AccessibleState.COLLAPSED)))
                .isTrue();
    }

    @Test
    void theDescriptionSaysAStatusThatThePictureShows() throws Exception {
        edit(() -> sketch.document.apply(new ChangeNode(sketch.group, sketch.group.with(Core.STATUS, "proposed"))));

        assertThat(get(() -> element("Modality").getAccessibleDescription())).containsIgnoringCase("proposed");
    }

    @Test
    void anElementIsWhereItIsDrawn() throws Exception {
        assertThat(get(() -> element("MCP contract").getAccessibleComponent().getBounds()))
                .isEqualTo(get(() ->
                        board.camera().toScreen(bounds(sketch.contract.id())).getBounds()));
    }

    private Rectangle2D bounds(ElementId id) {
        return Objects.requireNonNull(model.drawing().bounds(id));
    }

    @Test
    void theElementUnderAPointIsFound() throws Exception {
        var found = get(() -> {
            var at = board.camera().toScreen(580, 88);
            return context()
                    .getAccessibleComponent()
                    .getAccessibleAt(new Point((int) at.getX(), (int) at.getY()))
                    .getAccessibleContext()
                    .getAccessibleName();
        });

        assertThat(found).isEqualTo("MCP contract");
    }

    @Test
    void selectingAChildSelectsTheElementEverywhere() throws Exception {
        OnEventThread.run(() -> selection().addAccessibleSelection(index("MCP contract")));

        assertThat(sketch.selection.get()).containsExactly(sketch.contract.id());
    }

    @Test
    void anotherChildMayBeAddedToTheSelectionAndTakenOut() throws Exception {
        OnEventThread.run(() -> {
            selection().addAccessibleSelection(index("MCP contract"));
            selection().addAccessibleSelection(index("Modality"));
            selection().removeAccessibleSelection(index("MCP contract"));
        });

        assertThat(sketch.selection.get()).containsExactly(sketch.group.id());
    }

    @Test
    void allMayBeSelectedAndNone() throws Exception {
        OnEventThread.run(() -> selection().selectAllAccessibleSelection());
        assertThat(sketch.selection.get()).hasSize(4);

        OnEventThread.run(() -> selection().clearAccessibleSelection());
        assertThat(sketch.selection.get()).isEmpty();
    }

    @Test
    void whatIsSelectedElsewhereIsSelectedHere() throws Exception {
        edit(() -> sketch.selection.set(List.of(sketch.contract.id())));

        OnEventThread.run(() -> {
            assertThat(selection().getAccessibleSelectionCount()).isOne();
            assertThat(selection().isAccessibleChildSelected(index("MCP contract")))
                    .isTrue();
            assertThat(element("MCP contract").getAccessibleStateSet().contains(AccessibleState.SELECTED))
                    .isTrue();
            assertThat(element("Modality").getAccessibleStateSet().contains(AccessibleState.SELECTED))
                    .isFalse();
        });
    }

    @Test
    void aNewSelectionIsTold() throws Exception {
        edit(() -> sketch.selection.set(List.of(sketch.contract.id())));

        assertThat(told(AccessibleContext.ACCESSIBLE_SELECTION_PROPERTY)).hasSize(1);
        assertThat(get(() -> told(AccessibleContext.ACCESSIBLE_ACTIVE_DESCENDANT_PROPERTY)))
                .containsExactly(" > MCP contract");
    }

    @Test
    void anElementThatComesIsTold() throws Exception {
        edit(() -> sketch.draw(Contracts.CONTRACT, "New", Box.of(500, 300, 160, 56)));

        assertThat(get(() -> told(AccessibleContext.ACCESSIBLE_CHILD_PROPERTY))).containsExactly(" > New");
    }

    @Test
    void aNodeThatIsHiddenIsToldWithItsLinks() throws Exception {
        edit(() -> sketch.document.apply(
                new PlaceNode(sketch.view.id(), sketch.contract.id(), sketch.box(sketch.contract.id()), null)));

        assertThat(get(() -> told(AccessibleContext.ACCESSIBLE_CHILD_PROPERTY)))
                .containsExactlyInAnyOrder("MCP contract > ", "Modality is party to MCP contract > ");
        assertThat(names()).containsExactlyInAnyOrder("Connected Care", "Modality");
    }

    @Test
    void anElementThatMovesIsNotTold() throws Exception {
        edit(() -> model.moveSelection(10, 10));

        assertThat(told).isEmpty();
    }

    @Test
    void manyThatComeTogetherAreToldOnce() throws Exception {
        edit(() -> sketch.document.apply(manyNodes(150)));

        assertThat(told(AccessibleContext.ACCESSIBLE_CHILD_PROPERTY)).isEmpty();
        assertThat(told(AccessibleContext.ACCESSIBLE_INVALIDATE_CHILDREN)).hasSize(1);
    }

    private Group manyNodes(int count) {
        var nodes = IntStream.range(0, count)
                .mapToObj(i -> Node.of(Organisations.PROVIDER).with(Core.NAME, "Node " + i))
                .toList();
        return new Group(
                "many",
                nodes.stream()
                        .<Edit>mapMulti((node, edits) -> {
                            edits.accept(new AddNode(node));
                            edits.accept(new PlaceNode(sketch.view.id(), node.id(), null, Box.of(0, 0, 10, 10)));
                        })
                        .toList());
    }

    @Test
    void aChildIsTheSameEachTime() throws Exception {
        OnEventThread.run(() -> assertThat(element("Modality")).isSameAs(element("Modality")));
    }

    @Test
    void aChildThatIsGoneSaysNothing() throws Exception {
        var child = get(() -> element("MCP contract"));

        edit(() -> sketch.document.apply(new RemoveNode(sketch.contract)));

        OnEventThread.run(() -> {
            assertThat(child.getAccessibleIndexInParent()).isEqualTo(-1);
            assertThat(child.getAccessibleName()).isEmpty();
            assertThat(child.getAccessibleComponent().isVisible()).isFalse();
        });
    }

    @Test
    void aClosedCanvasHasNoElements() throws Exception {
        var child = get(() -> element("MCP contract"));

        OnEventThread.run(board::close);

        assertThat(names()).isEmpty();
        assertThat(get(child::getAccessibleName)).isEmpty();
    }

    @Test
    void aReaderThatGoesToAnElementSelectsItAlone() throws Exception {
        edit(() -> sketch.selection.set(List.of(sketch.group.id())));

        OnEventThread.run(() -> element("MCP contract").getAccessibleComponent().requestFocus());

        assertThat(sketch.selection.get()).containsExactly(sketch.contract.id());
    }
}
