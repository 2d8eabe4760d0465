package org.concordat.desktop.inspector;

import java.awt.BorderLayout;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javax.swing.JPanel;
import org.concordat.api.edit.BendLink;
import org.concordat.api.edit.Edit;
import org.concordat.api.edit.PlaceNode;
import org.concordat.api.edit.RemoveLink;
import org.concordat.api.edit.RemoveNode;
import org.concordat.api.fact.ElementId;
import org.concordat.api.view.ViewId;
import org.concordat.api.vocabulary.ElementType;
import org.concordat.core.document.Change;
import org.concordat.core.document.Subscription;
import org.concordat.desktop.desk.Desk;
import org.concordat.desktop.theme.EventThread;

/** Shows and edits the selected elements, or the document when none is. Belongs to the event thread. */
public final class Inspector extends JPanel implements AutoCloseable {

    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final HelpStrip help = new HelpStrip();
    private final transient List<Subscription> subscriptions;
    private transient Page page;
    private transient BiConsumer<ViewId, ElementId> goTo = (view, id) -> {};
    private transient Consumer<ElementType> explain = type -> {};
    private transient Runnable history = () -> {};
    private transient Set<ElementId> shown;

    public Inspector(Desk desk) {
        this(desk, new BlankPage());
        wake();
    }

    private Inspector(Desk desk, Page first) {
        super(new BorderLayout());
        EventThread.require();
        this.desk = desk;
        shown = desk.selection().get();
        page = first;
        add(page.component());
        add(help, BorderLayout.SOUTH);
        subscriptions = List.of(
                desk.selection().subscribe(this::select), desk.document().subscribe(this::changed));
    }

    /** An inspector that shows nothing until something is selected or changed, or it is woken: a page takes its time to make. */
    public static Inspector asleep(Desk desk) {
        return new Inspector(desk, new BlankPage());
    }

    /** Tells from now on in which view somebody wants to see an element. */
    public void onGoTo(BiConsumer<ViewId, ElementId> newGoTo) {
        goTo = newGoTo;
    }

    /** Tells from now on that somebody has gone to a step, so that all steps may be shown. */
    public void onHistory(Runnable newHistory) {
        history = newHistory;
    }

    /** Tells from now on of which type somebody wants help. */
    public void onExplain(Consumer<ElementType> newExplain) {
        explain = newExplain;
    }

    /** Shows what is selected, if it does not yet. */
    public void wake() {
        if (page instanceof BlankPage) {
            turn(shown);
        }
    }

    private Page pageFor(Set<ElementId> ids) {
        var here = ids.stream().filter(id -> desk.network().element(id) != null).toList();
        return here.isEmpty()
                ? new DocumentPanel(desk, help::show)
                : new ElementPanel(
                        desk,
                        here,
                        help::show,
                        new Ways((view, id) -> goTo.accept(view, id), this::goToStep, type -> explain.accept(type)));
    }

    private void select(Set<ElementId> ids) {
        page.commit();
        turn(ids);
    }

    private void turn(Set<ElementId> ids) {
        remove(page.component());
        help.clear();
        shown = ids;
        page = pageFor(ids);
        add(page.component());
        revalidate();
        repaint();
    }

    private void changed(Change change) {
        if (change.edit().leaves().stream().allMatch(e -> e instanceof PlaceNode || e instanceof BendLink)) {
            page.stepMade();
            return;
        }
        wake();
        boolean gone = change.edit().leaves().stream().anyMatch(this::removes);
        if (gone || (page instanceof DocumentPanel && !shown.isEmpty())) {
            turn(shown);
        } else {
            page.refresh();
        }
    }

    private void goToStep(int step) {
        page.commit();
        desk.document().goTo(step);
        history.run();
    }

    private boolean removes(Edit leaf) {
        return leaf instanceof RemoveNode node && shown.contains(node.node().id())
                || leaf instanceof RemoveLink link && shown.contains(link.link().id());
    }

    /** Takes what is being typed, as before saving. */
    public void commit() {
        page.commit();
    }

    @Override
    public void close() {
        subscriptions.forEach(Subscription::close);
    }
}
