package org.concordat.desktop.tree;

import java.awt.GraphicsEnvironment;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.JScrollPane;
import javax.swing.JTree;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import javax.swing.tree.TreePath;
import net.miginfocom.swing.MigLayout;
import org.concordat.api.edit.BendLink;
import org.concordat.api.edit.PlaceNode;
import org.concordat.api.fact.ElementId;
import org.concordat.api.vocabulary.Words;
import org.concordat.core.document.Change;
import org.concordat.core.document.Subscription;
import org.concordat.desktop.desk.Desk;
import org.concordat.desktop.search.SearchField;
import org.concordat.desktop.theme.Scale;

/** All nodes by type with their links, in step with the selection. Belongs to the event thread. */
public final class NetworkTree extends JPanel implements AutoCloseable {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.beside(NetworkTree.class);
    private static final int MOST_SELECTED = 500;

    private final transient Desk desk;
    private final transient Consumer<ElementId> reveal;
    private final JTree tree = new UprightTree();
    private final SearchField field;
    private final transient List<Subscription> subscriptions;
    private transient OutlineModel model;
    private transient Supplier<JPopupMenu> menu = JPopupMenu::new;
    private boolean following;
    private boolean stale;

    /** @param reveal told the element on a double click or Enter */
    public NetworkTree(Desk desk, Consumer<ElementId> reveal) {
        super(new MigLayout("insets 10 8 0 8, gapy 8", "[grow,fill]", "[][grow,fill]"));
        this.desk = desk;
        this.reveal = reveal;
        field = new SearchField(WORDS.get("find"), query -> refresh());
        model = outline();
        prepare();
        add(field, "wrap");
        add(new JScrollPane(tree));
        expandTops();
        subscriptions = List.of(
                desk.document().subscribe(this::changed), desk.selection().subscribe(ids -> follow()));
    }

    private void prepare() {
        tree.setModel(model);
        tree.setRootVisible(false);
        tree.setShowsRootHandles(true);
        tree.setLargeModel(true);
        tree.setRowHeight(Scale.of(26));
        tree.setToggleClickCount(0);
        tree.setDragEnabled(!GraphicsEnvironment.isHeadless());
        tree.setTransferHandler(new TreeDrag(this::selected));
        tree.setCellRenderer(new TwigRenderer(desk.icons()));
        tree.getAccessibleContext().setAccessibleName(WORDS.get("tree"));
        tree.addTreeSelectionListener(e -> select());
        tree.registerKeyboardAction(e -> revealSelected(), KeyStroke.getKeyStroke("ENTER"), JComponent.WHEN_FOCUSED);
        // They are the window's: in the tree nothing is edited or copied.
        for (var keys : List.of("ctrl A", "ctrl C", "ctrl X", "ctrl V", "F2")) {
            tree.getInputMap().put(KeyStroke.getKeyStroke(keys), "none");
        }
        tree.addMouseListener(new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent e) {
                popUp(e);
            }

            @Override
            public void mouseReleased(MouseEvent e) {
                popUp(e);
            }

            @Override
            public void mouseClicked(MouseEvent e) {
                if (e.getClickCount() == 2 && SwingUtilities.isLeftMouseButton(e)) {
                    revealSelected();
                }
            }
        });
    }

    /** A menu for what is selected; a row under the pointer that is not becomes so first. */
    private void popUp(MouseEvent event) {
        if (!event.isPopupTrigger()) {
            return;
        }
        var path = tree.getPathForLocation(event.getX(), event.getY());
        if (path != null && !tree.isPathSelected(path)) {
            tree.setSelectionPath(path);
        }
        if (!selected().isEmpty()) {
            menu.get().show(tree, event.getX(), event.getY());
        }
    }

    /** Tells from now on which menu is for what is selected. */
    public void setContextMenu(Supplier<JPopupMenu> newMenu) {
        menu = newMenu;
    }

    private OutlineModel outline() {
        return new OutlineModel(desk.network(), desk.document().settings().title(), field.getText());
    }

    private void expandTops() {
        for (int row = tree.getRowCount() - 1; row >= 0; row--) {
            tree.expandRow(row);
        }
    }

    private void changed(Change change) {
        boolean matters =
                change.edit().leaves().stream().anyMatch(e -> !(e instanceof PlaceNode || e instanceof BendLink));
        if (matters && !stale) {
            stale = true;
            SwingUtilities.invokeLater(this::refresh);
        }
    }

    private void refresh() {
        stale = false;
        following = true;
        Set<Object> open = expanded();
        model = outline();
        tree.setModel(model);
        boolean searching = !field.getText().isBlank();
        for (int row = 0; row < tree.getRowCount(); row++) {
            var twig = tree.getPathForRow(row).getLastPathComponent();
            if (open.contains(key(twig)) || (searching && twig instanceof Twig.OfType)) {
                tree.expandRow(row);
            }
        }
        following = false;
        follow();
    }

    private Set<Object> expanded() {
        var open = new HashSet<Object>();
        for (int row = 0; row < tree.getRowCount(); row++) {
            if (tree.isExpanded(row)) {
                open.add(key(tree.getPathForRow(row).getLastPathComponent()));
            }
        }
        return open;
    }

    /** What a line is about, the same before and after an edit. */
    private static Object key(Object twig) {
        if (twig instanceof Twig.OfType typed) {
            return typed.type();
        }
        return twig instanceof Twig.OfNode node ? node.id() : twig;
    }

    private void follow() {
        if (following) {
            return;
        }
        following = true;
        var paths = desk.selection().get().stream()
                .limit(MOST_SELECTED)
                .map(model::path)
                .flatMap(Stream::ofNullable)
                .toArray(TreePath[]::new);
        tree.setSelectionPaths(paths);
        if (paths.length > 0) {
            tree.scrollPathToVisible(paths[0]);
        }
        following = false;
    }

    private void select() {
        if (following) {
            return;
        }
        following = true;
        desk.selection().set(selected());
        following = false;
    }

    private List<ElementId> selected() {
        var ids = new ArrayList<ElementId>();
        var paths = tree.getSelectionPaths();
        for (var path : paths == null ? new TreePath[0] : paths) {
            if (path.getLastPathComponent() instanceof Twig.OfNode node) {
                ids.add(node.id());
            } else if (path.getLastPathComponent() instanceof Twig.OfLink link) {
                ids.add(link.id());
            }
        }
        return ids;
    }

    private void revealSelected() {
        selected().stream().findFirst().ifPresent(reveal);
    }

    /** Puts the cursor into the search field. */
    public void focus() {
        field.requestFocusInWindow();
        field.selectAll();
    }

    @Override
    public void close() {
        subscriptions.forEach(Subscription::close);
    }
}
