package org.concordat.desktop.views;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.swing.JComponent;
import org.concordat.api.edit.RemoveView;
import org.concordat.api.edit.RenameView;
import org.concordat.api.fact.ElementId;
import org.concordat.api.fact.LinkId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.view.View;
import org.concordat.api.view.ViewId;
import org.concordat.api.vocabulary.Words;
import org.concordat.desktop.canvas.Canvas;
import org.concordat.desktop.desk.Desk;
import org.concordat.desktop.dialog.Dialogs;
import org.concordat.desktop.seeing.RulesDialog;
import org.concordat.diagram.styling.Measured;

/** The tabs of the views and what can be done with them. Belongs to the event thread. */
public final class ViewActions implements AutoCloseable {

    private static final Words WORDS = Words.beside(ViewActions.class);

    private final Desk desk;
    private final ViewTabs tabs;

    /**
     * Tabs of the first views.
     *
     * @param prepare told every canvas when it is made
     * @param turned told the canvas that has come to the front
     */
    public ViewActions(Desk desk, Consumer<Canvas> prepare, Consumer<Canvas> turned) {
        this.desk = desk;
        tabs = new ViewTabs(desk, this::create, prepare, turned);
    }

    /** Opens the views that are open elsewhere, with the same part in sight. */
    public void beginLike(ViewActions other) {
        tabs.beginLike(other.tabs);
    }

    public JComponent component() {
        return tabs;
    }

    /** The view at the front; empty if the document has none. */
    public Optional<View> view() {
        return tabs.view();
    }

    /** The canvas at the front. */
    public Optional<Canvas> canvas() {
        return tabs.canvas();
    }

    public void create() {
        desk.apply(ViewEdits.create(desk.document().views()));
    }

    public void duplicate() {
        view().ifPresent(view ->
                desk.apply(ViewEdits.duplicate(view, desk.document().views())));
    }

    /** Asks for another name of the view at the front. */
    public void rename() {
        view().ifPresent(view -> Dialogs.ask(tabs, WORDS.get("rename"), view.name())
                .filter(name -> !name.equals(view.name()))
                .ifPresent(name -> desk.apply(new RenameView(view.id(), view.name(), name))));
    }

    /** Asks how figures and choices shall style the view at the front. */
    public void style() {
        canvas().ifPresent(canvas -> RulesDialog.open(canvas, desk, canvas.seeing()));
    }

    /** Asks for a new filter of the view at the front. */
    public void addFilter() {
        tabs.addFilter();
    }

    /** Leads the keyboard to the filters of the view at the front. */
    public void goToFilters() {
        tabs.goToFilters();
    }

    /** Lets style rules go by what was measured. */
    public void measure(Measured measured) {
        tabs.canvases().forEach(canvas -> canvas.seeing().measure(measured));
    }

    /** Brings a view to the front. */
    public void open(ViewId view) {
        tabs.open(view);
    }

    /** Closes the tab at the front; the view stays in the document. */
    public void closeFront() {
        tabs.closeFront();
    }

    /** Removes the view at the front from the document; the network stays. */
    public void delete() {
        view().filter(view -> canDelete()).ifPresent(view -> desk.apply(new RemoveView(view)));
    }

    /** Whether the view at the front may be removed. */
    public boolean canDelete() {
        return desk.document().views().size() > 1;
    }

    /** Brings what is selected into the view at the front. */
    public void showSelected() {
        view().ifPresent(view -> {
            var ids = desk.selection().get();
            var edit = new Placing(desk.network(), view).show(ids);
            if (!edit.leaves().isEmpty()) {
                desk.apply(edit);
            }
            reveal(List.copyOf(ids));
        });
    }

    /** The selected nodes that are in the view at the front. */
    public Set<NodeId> selectedNodes() {
        var boxes = view().map(View::boxes).orElse(Map.of());
        return desk.selection().get().stream()
                .filter(NodeId.class::isInstance)
                .map(NodeId.class::cast)
                .filter(boxes::containsKey)
                .collect(Collectors.toSet());
    }

    /** Whether something selected is in the view at the front. */
    public boolean hasSelected() {
        return view().filter(view -> desk.selection().get().stream().anyMatch(id -> isIn(view, id)))
                .isPresent();
    }

    /** Whether something selected is not in the view at the front. */
    public boolean canShow() {
        return view().filter(view -> desk.selection().get().stream().anyMatch(id -> !isIn(view, id)))
                .isPresent();
    }

    /** Goes to elements: in this view if they are in it, else in the first view that has one, else it says that none has. */
    public void reveal(List<? extends ElementId> ids) {
        var holding = view().filter(v -> ids.stream().anyMatch(id -> isIn(v, id)))
                .or(() -> desk.document().views().stream()
                        .filter(v -> ids.stream().anyMatch(id -> isIn(v, id)))
                        .findFirst());
        holding.ifPresentOrElse(
                view -> {
                    tabs.open(view.id());
                    canvas().ifPresent(canvas -> canvas.reveal(ids.toArray(ElementId[]::new)));
                    tellHidden(view.id(), ids);
                },
                () -> desk.notices().accept(ids.isEmpty() ? "" : WORDS.get("nowhere")));
    }

    /** Says in which closed group the first of the elements is that is hidden, as the canvas can only show that. */
    private void tellHidden(ViewId view, List<? extends ElementId> ids) {
        if (ids.stream().allMatch(id -> isFiltered(view, id))) {
            desk.notices().accept(WORDS.format("filtered", desk.names().count(ids)));
        }
        var folding = desk.document().folding(view);
        ids.stream()
                .filter(NodeId.class::isInstance)
                .map(NodeId.class::cast)
                .filter(folding::hides)
                .findFirst()
                .ifPresent(node -> desk.notices()
                        .accept(WORDS.format(
                                "hidden", desk.names().of(node), desk.names().of(folding.seenFor(node)))));
    }

    private boolean isFiltered(ViewId view, ElementId id) {
        var look = desk.document().look(view);
        var element = desk.network().element(id);
        return element != null && look.hides(element);
    }

    /** Goes to an element with the keyboard; it is shown in the view at the front if no view has it. */
    public void find(ElementId id) {
        desk.selection().set(List.of(id));
        if (desk.document().viewsShowing(id).isEmpty()) {
            showSelected();
        } else {
            reveal(List.of(id));
        }
        tabs.canvas().ifPresent(Canvas::requestFocusInWindow);
    }

    /** Goes to an element in a view that has it. */
    public void reveal(ViewId view, ElementId id) {
        tabs.open(view);
        reveal(List.of(id));
    }

    private boolean isIn(View view, ElementId id) {
        if (id instanceof NodeId node) {
            return view.box(node) != null;
        }
        var link = desk.network().link((LinkId) id);
        return link != null && view.box(link.from()) != null && view.box(link.to()) != null;
    }

    /** Draws everything anew in the look that is on now. */
    public void relook() {
        tabs.relook();
    }

    @Override
    public void close() {
        tabs.close();
    }
}
