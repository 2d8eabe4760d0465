package org.concordat.desktop.window;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javax.swing.JPopupMenu;
import javax.swing.SwingUtilities;
import org.concordat.api.fact.ElementId;
import org.concordat.api.model.Template;
import org.concordat.api.network.Node;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Fix;
import org.concordat.api.vocabulary.NodeType;
import org.concordat.api.vocabulary.Words;
import org.concordat.core.caremodel.CareModels;
import org.concordat.core.document.Change;
import org.concordat.core.document.Document;
import org.concordat.core.document.Subscription;
import org.concordat.core.findings.Checker;
import org.concordat.core.findings.Findings;
import org.concordat.core.live.LiveAnswer;
import org.concordat.core.measures.Measurement;
import org.concordat.desktop.canvas.Canvas;
import org.concordat.desktop.creating.RecentTypes;
import org.concordat.desktop.desk.Desk;
import org.concordat.desktop.findings.FindingsPanel;
import org.concordat.desktop.help.Explaining;
import org.concordat.desktop.history.HistoryPanel;
import org.concordat.desktop.inspector.Inspector;
import org.concordat.desktop.measures.MeasuresPanel;
import org.concordat.desktop.measures.Measuring;
import org.concordat.desktop.palette.Palette;
import org.concordat.desktop.seeing.FindDialog;
import org.concordat.desktop.selection.Selection;
import org.concordat.desktop.status.StatusBar;
import org.concordat.desktop.tables.TablesPanel;
import org.concordat.desktop.theme.EventThread;
import org.concordat.desktop.theme.TypeIcons;
import org.concordat.desktop.tree.NetworkTree;
import org.concordat.desktop.views.Placing;
import org.concordat.desktop.views.ViewActions;
import org.concordat.diagram.styling.Measured;
import org.concordat.exchange.intake.Intake;

/** The panels around one open document and how they work together. Belongs to the event thread. */
final class Workbench implements AutoCloseable {

    private static final Words WORDS = Words.beside(Workbench.class);
    /** More nodes than this at once are no selection that anybody works with. */
    private static final int MOST_SELECTED = 2_000;

    private final Desk desk;
    private final StatusBar status;
    private final Dock dock;
    private final ViewActions views;
    private final Explaining explaining;
    private final Inspector inspector;
    private final Late<NetworkTree> tree = new Late<>(this::newTree);
    private final Late<HistoryPanel> history = new Late<>(this::newHistory);
    private final Palette palette;
    private final RecentTypes recent = new RecentTypes();
    private final FindingsPanel findings;
    private final Late<MeasuresPanel> measures = new Late<>(this::newMeasures);
    private final TablesPanel tables;
    private final LiveAnswer<Findings> liveFindings;
    private final Measuring measuring;
    private final List<Subscription> subscriptions;

    /**
     * The panels of a document.
     *
     * @param background where tables are sorted
     * @param checking where the rules run
     */
    Workbench(Document document, CareModels careModels, Executor background, Executor checking) {
        EventThread.require();
        dock = new Dock();
        status = new StatusBar(() -> dock.show(Dock.Side.FINDINGS));
        desk = new Desk(document, careModels, new Selection(), new TypeIcons(careModels), status::showHint);
        measuring = new Measuring(document, careModels, checking, this::list, this::showMeasured);
        views = new ViewActions(desk, this::prepare, canvas -> status.showZoom(canvas.zoom()));
        explaining = new Explaining(desk, dock);
        inspector = Inspector.asleep(desk);
        inspector.onGoTo(views::reveal);
        inspector.onHistory(() -> dock.show(Dock.Side.HISTORY));
        inspector.onExplain(explaining::explain);
        palette = new Palette(desk, recent, this::place, this::placeInSight, this::insert);
        palette.onExplain(explaining::explain);
        findings = new FindingsPanel(desk, this::reveal, this::mend);
        tables = new TablesPanel(desk, background, id -> views.reveal(List.of(id)));
        liveFindings = live(new Checker(careModels.rules())::check, checking, this::showFindings);
        lay();
        subscriptions = List.of(document.subscribe(this::changed));
        showCounts();
    }

    /** Shows what another workbench of this document shows, and selects what is selected there. */
    void beginLike(Workbench other) {
        views.beginLike(other.views);
        desk.selection()
                .set(other.desk.selection().get().stream()
                        .filter(id -> desk.network().element(id) != null)
                        .toList());
    }

    /** Fills the inspector and lets the rules run; until then everything works, with nothing in the one and no findings. */
    void wake() {
        inspector.wake();
        liveFindings.setAwake(true);
        measuring.wake();
    }

    private <T> LiveAnswer<T> live(LiveAnswer.Question<T> question, Executor background, Consumer<T> listener) {
        return new LiveAnswer<>(
                desk.document(),
                question,
                Clock.systemDefaultZone(),
                background,
                SwingUtilities::invokeLater,
                listener);
    }

    private NetworkTree newTree() {
        var list = new NetworkTree(desk, id -> views.reveal(List.of(id)));
        list.setContextMenu(() -> contextMenu.menu(Place.LIST));
        return list;
    }

    private HistoryPanel newHistory() {
        return new HistoryPanel(desk.document(), this::commit);
    }

    private MeasuresPanel newMeasures() {
        return new MeasuresPanel(desk, this::selectAndReveal);
    }

    private void list(List<Measurement> now) {
        measures.get().show(now);
    }

    private void lay() {
        dock.addLeft(Dock.Side.PALETTE, palette);
        dock.addLeft(Dock.Side.TREE, tree);
        dock.addLeft(Dock.Side.HISTORY, history);
        dock.addFoot(Dock.Side.FINDINGS, findings);
        dock.addFoot(Dock.Side.MEASURES, measures);
        dock.addFoot(Dock.Side.TABLES, tables);
        dock.lay(views.component(), inspector);
        dock.setHome(this::focusCanvas);
        dock.addListener(() -> measuring.setListed(dock.isShown(Dock.Side.MEASURES)));
        dock.addListener(() -> tables.setAwake(dock.isShown(Dock.Side.TABLES)));
    }

    private void prepare(Canvas canvas) {
        canvas.setHintListener(desk.notices());
        canvas.creating().remember(recent);
        canvas.addZoomListener(zoom -> {
            if (views.canvas().filter(front -> front == canvas).isPresent()) {
                status.showZoom(zoom);
            }
        });
        canvas.seeing().measure(measuring.measured());
        canvas.setContextMenu((element, at) -> contextMenu.menu(element == null ? Place.GROUND : Place.ELEMENT));
    }

    /** What was clicked on for a menu. */
    enum Place {
        ELEMENT,
        GROUND,
        LIST
    }

    /** Where the menus of the canvas and of the network's list come from. */
    interface ContextMenu {
        JPopupMenu menu(Place place);
    }

    private ContextMenu contextMenu = place -> new JPopupMenu();

    void setContextMenu(ContextMenu menu) {
        contextMenu = menu;
    }

    private void place(NodeType type) {
        views.canvas().ifPresent(canvas -> canvas.place(type));
        focusCanvas();
    }

    void focusCanvas() {
        views.canvas().ifPresent(Canvas::requestFocusInWindow);
    }

    private void placeInSight(NodeType type) {
        views.canvas().ifPresent(canvas -> canvas.creating().placeInSight(type));
    }

    private void insert(Template template) {
        views.view()
                .ifPresent(view -> desk.apply(new Placing(desk.network(), view).insert(template))
                        .map(Placing::added)
                        .ifPresent(this::selectAndReveal));
    }

    private void reveal(Finding finding) {
        selectAndReveal(finding.about());
    }

    private void mend(Finding finding, Fix fix) {
        views.view()
                .ifPresent(view -> desk.apply(new Placing(desk.network(), view).mend(finding, fix))
                        .map(Placing::added)
                        .filter(added -> !added.isEmpty())
                        .ifPresent(this::selectAndReveal));
    }

    private void selectAndReveal(Collection<? extends ElementId> ids) {
        desk.selection().set(ids);
        views.reveal(List.copyOf(ids));
    }

    /** Shows what an import has brought: its first view at the front with what is new in it, or the new nodes where they are seen. */
    void land(Intake intake) {
        desk.notices()
                .accept(WORDS.format(
                        "imported",
                        intake.addedNodes().size(),
                        intake.changed().size(),
                        intake.addedLinks().size()));
        var added = intake.addedNodes().stream().map(Node::id).toList();
        var view = intake.views().stream().findFirst();
        view.ifPresent(v -> views.open(v.id()));
        desk.selection()
                .set(added.stream()
                        .filter(id -> view.isEmpty() || view.get().box(id) != null)
                        .limit(MOST_SELECTED)
                        .toList());
        if (view.isPresent()) {
            views.canvas().ifPresent(Canvas::fit);
        }
    }

    private void showFindings(Findings now) {
        findings.show(now);
        status.showFindings(now);
    }

    private void changed(Change change) {
        // What was told of the step before is no longer true.
        status.showHint("");
        if (change.cause() == Change.Cause.EDIT && recent.note(change.edit())) {
            palette.refresh();
        }
        var selected = desk.selection().get();
        var here = selected.stream()
                .filter(id -> desk.network().element(id) != null)
                .toList();
        desk.selection().set(here);
        showCounts();
    }

    private void showMeasured(Measured measured) {
        views.measure(measured);
    }

    Measuring measuring() {
        return measuring;
    }

    private void showCounts() {
        status.showCounts(desk.document().amounts());
    }

    Desk desk() {
        return desk;
    }

    Dock dock() {
        return dock;
    }

    StatusBar status() {
        return status;
    }

    ViewActions views() {
        return views;
    }

    /** Does something with the canvas at the front. */
    Runnable onCanvas(Consumer<Canvas> what) {
        return () -> views.canvas().ifPresent(what);
    }

    void focusPalette() {
        dock.show(Dock.Side.PALETTE);
        palette.focus();
    }

    /** Opens the search over everything. */
    void find() {
        FindDialog.open(SwingUtilities.getWindowAncestor(dock), desk, views::find);
    }

    /** Opens the help of what is selected: in the palette while the keyboard is there, else in the network. */
    void explain() {
        explaining.explain(palette.focused());
    }

    void focusTree() {
        dock.show(Dock.Side.TREE);
        tree.get().focus();
    }

    void focusHistory() {
        dock.show(Dock.Side.HISTORY);
        history.get().focus();
    }

    TablesPanel tables() {
        return tables;
    }

    /** Takes what is being typed in the inspector or a table. */
    void commit() {
        inspector.commit();
        tables.commit();
    }

    @Override
    public void close() {
        liveFindings.close();
        measuring.close();
        subscriptions.forEach(Subscription::close);
        inspector.close();
        tables.close();
        tree.made().ifPresent(NetworkTree::close);
        history.made().ifPresent(HistoryPanel::close);
        views.close();
    }
}
