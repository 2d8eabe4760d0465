package org.concordat.desktop.views;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.BorderLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javax.swing.JLabel;
import javax.swing.JMenuItem;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.JTabbedPane;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import org.concordat.api.edit.AddView;
import org.concordat.api.edit.ChangeLook;
import org.concordat.api.edit.RemoveView;
import org.concordat.api.edit.RenameView;
import org.concordat.api.view.View;
import org.concordat.api.view.ViewId;
import org.concordat.api.vocabulary.Words;
import org.concordat.core.document.Change;
import org.concordat.core.document.Subscription;
import org.concordat.desktop.canvas.Canvas;
import org.concordat.desktop.desk.Desk;
import org.concordat.desktop.seeing.SeeingBar;
import org.concordat.desktop.theme.EventThread;
import org.concordat.desktop.theme.Icons;
import org.concordat.desktop.theme.Labels;

/**
 * The views of the open document as tabs, each with its canvas. Closing a tab leaves the view in the document. Belongs to the event
 * thread.
 */
final class ViewTabs extends JPanel implements AutoCloseable {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.beside(ViewTabs.class);
    private static final int MOST_OPEN = 8;

    private final transient Desk desk;
    private final transient Consumer<Canvas> prepare;
    private final transient Consumer<Canvas> turned;
    private final JTabbedPane tabs = new JTabbedPane();
    private final transient Subscription subscription;

    /**
     * Tabs of the first views.
     *
     * @param create makes a new view
     * @param prepare told every canvas when it is made
     * @param turned told the canvas that has come to the front
     */
    public ViewTabs(Desk desk, Runnable create, Consumer<Canvas> prepare, Consumer<Canvas> turned) {
        super(new BorderLayout());
        EventThread.require();
        this.desk = desk;
        this.prepare = prepare;
        this.turned = turned;
        Labels.asWritten(tabs).getAccessibleContext().setAccessibleName(WORDS.get("all"));
        tabs.setTabLayoutPolicy(JTabbedPane.SCROLL_TAB_LAYOUT);
        tabs.putClientProperty(FlatClientProperties.TABBED_PANE_TAB_CLOSABLE, true);
        tabs.putClientProperty(FlatClientProperties.TABBED_PANE_TAB_CLOSE_CALLBACK, (IntConsumer) this::closeTab);
        tabs.putClientProperty(FlatClientProperties.TABBED_PANE_TRAILING_COMPONENT, trailing(create));
        desk.document().views().stream().limit(MOST_OPEN).forEach(this::addTab);
        tabs.addChangeListener(e -> turn());
        add(tabs);
        turn();
        subscription = desk.document().subscribe(this::changed);
    }

    private JPanel trailing(Runnable create) {
        var panel = new JPanel(new MigLayout("insets 4 4 0 8, gapx 0"));
        panel.setOpaque(false);
        panel.add(Labels.tool(Icons.of("add"), WORDS.get("add"), create));
        var all = Labels.tool(Icons.of("chevron-down"), WORDS.get("all"), () -> {});
        all.addActionListener(e -> menu().show(all, 0, all.getHeight()));
        panel.add(all);
        return panel;
    }

    private JPopupMenu menu() {
        var menu = new JPopupMenu();
        for (var view : desk.document().views()) {
            var item = Labels.asWritten(new JMenuItem());
            item.setText(view.name());
            item.addActionListener(e -> open(view.id()));
            menu.add(item);
        }
        return menu;
    }

    private void addTab(View view) {
        tabs.addTab(view.name(), new ViewHolder(view.id()));
        tabs.setTabComponentAt(tabs.getTabCount() - 1, title(view.id(), view.name()));
    }

    private void retitle(ViewId id) {
        var view = desk.document().view(id);
        if (view != null) {
            tabs.setTitleAt(indexOf(id), view.name());
            tabs.setTabComponentAt(indexOf(id), title(id, view.name()));
        }
    }

    /** The name of a view, with a lock if it is locked. */
    private JLabel title(ViewId id, String name) {
        var title = Labels.plain(name);
        if (desk.document().look(id).locked()) {
            title.setIcon(Icons.of("lock"));
            title.getAccessibleContext().setAccessibleDescription(WORDS.get("locked"));
        }
        return title;
    }

    private List<ViewHolder> holders() {
        var holders = new ArrayList<ViewHolder>();
        for (int i = 0; i < tabs.getTabCount(); i++) {
            holders.add((ViewHolder) tabs.getComponentAt(i));
        }
        return holders;
    }

    private Optional<ViewHolder> front() {
        return Optional.ofNullable((ViewHolder) tabs.getSelectedComponent());
    }

    private int indexOf(ViewId view) {
        var holders = holders();
        for (int i = 0; i < holders.size(); i++) {
            if (holders.get(i).view().equals(view)) {
                return i;
            }
        }
        return -1;
    }

    private void turn() {
        front().filter(holder -> desk.document().view(holder.view()) != null).ifPresent(holder -> {
            if (holder.canvas().isEmpty()) {
                var canvas = new Canvas(
                        desk.document(), holder.view(), desk.careModels(), desk.selection(), DrawingTheme.current());
                holder.add(canvas);
                holder.add(new SeeingBar(desk, canvas), BorderLayout.NORTH);
                holder.revalidate();
                prepare.accept(canvas);
            }
            holder.canvas().ifPresent(turned);
        });
    }

    private void changed(Change change) {
        for (var leaf : change.edit().leaves()) {
            if (leaf instanceof AddView added) {
                open(added.view().id());
            } else if (leaf instanceof RemoveView removed) {
                drop(removed.view().id());
            } else if (leaf instanceof RenameView renamed && indexOf(renamed.view()) >= 0) {
                tabs.setTabComponentAt(indexOf(renamed.view()), title(renamed.view(), renamed.after()));
            } else if (leaf instanceof ChangeLook look
                    && look.before().locked() != look.after().locked()
                    && indexOf(look.view()) >= 0) {
                retitle(look.view());
            }
        }
    }

    private void drop(ViewId view) {
        int index = indexOf(view);
        if (index >= 0) {
            var holder = holders().get(index);
            tabs.removeTabAt(index);
            holder.drop();
            if (tabs.getTabCount() == 0) {
                desk.document().views().stream().findFirst().ifPresent(this::addTab);
            }
        }
    }

    private void closeTab(int index) {
        if (tabs.getTabCount() > 1) {
            drop(holders().get(index).view());
            desk.notices().accept(WORDS.get("closed"));
        } else {
            desk.notices().accept(WORDS.get("last"));
        }
    }

    /** Brings a view to the front, in a new tab if need be. */
    public void open(ViewId id) {
        var view = desk.document().view(id);
        if (view != null) {
            if (indexOf(id) < 0) {
                addTab(view);
            }
            tabs.setSelectedIndex(indexOf(id));
        }
    }

    /** The view at the front, or null if the document has none. */
    public Optional<View> view() {
        return front().map(holder -> desk.document().view(holder.view()));
    }

    /** The canvas at the front. */
    public Optional<Canvas> canvas() {
        return front().flatMap(ViewHolder::canvas);
    }

    /** Those that were seen already. */
    List<Canvas> canvases() {
        return holders().stream().flatMap(holder -> holder.canvas().stream()).toList();
    }

    /** Asks for a new filter of the view at the front. */
    public void addFilter() {
        front().flatMap(ViewHolder::bar).ifPresent(SeeingBar::openFilter);
    }

    /** Leads the keyboard to the filters of the view at the front. */
    public void goToFilters() {
        front().flatMap(ViewHolder::bar).ifPresent(SeeingBar::goToFilters);
    }

    /** Closes the tab at the front. */
    public void closeFront() {
        if (tabs.getSelectedIndex() >= 0) {
            closeTab(tabs.getSelectedIndex());
        }
    }

    /** Draws everything anew in the look that is on now. What was in sight stays there, and who had the keyboard keeps it. */
    public void relook() {
        boolean keyboard = hasKeyboard();
        var before = canvas();
        holders().forEach(ViewHolder::drop);
        turn();
        before.ifPresent(old -> canvas().ifPresent(fresh -> fresh.beginLike(old)));
        int front = tabs.getSelectedIndex();
        // A new look scrolls the tabs back to the first one; choosing the front one again brings it into sight.
        tabs.setSelectedIndex(-1);
        tabs.setSelectedIndex(front);
        if (keyboard) {
            canvas().ifPresent(Canvas::requestFocusInWindow);
        }
    }

    /** Opens the views that are open in other tabs of this document, with the same one at the front and the same part of it in sight. */
    void beginLike(ViewTabs other) {
        var open = other.holders().stream().map(ViewHolder::view).toList();
        desk.document().views().stream()
                .filter(view -> open.contains(view.id()) && indexOf(view.id()) < 0)
                .forEach(this::addTab);
        holders().stream()
                .map(ViewHolder::view)
                .filter(view -> !open.contains(view))
                .forEach(this::drop);
        other.front().ifPresent(holder -> open(holder.view()));
        other.canvas().ifPresent(before -> canvas().ifPresent(fresh -> fresh.beginLike(before)));
    }

    /** Or will have it once its window, now behind a dialog, is used again. */
    private boolean hasKeyboard() {
        var window = SwingUtilities.getWindowAncestor(this);
        var owner = window == null ? null : window.getMostRecentFocusOwner();
        return front().filter(holder -> owner != null && SwingUtilities.isDescendingFrom(owner, holder))
                .isPresent();
    }

    @Override
    public void close() {
        subscription.close();
        holders().forEach(ViewHolder::drop);
    }
}
