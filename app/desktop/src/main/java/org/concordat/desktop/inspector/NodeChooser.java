package org.concordat.desktop.inspector;

import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javax.swing.DefaultListModel;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.JScrollPane;
import net.miginfocom.swing.MigLayout;
import org.concordat.api.network.Node;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.desktop.desk.Desk;
import org.concordat.desktop.search.FuzzyMatch;
import org.concordat.desktop.search.SearchField;
import org.concordat.desktop.theme.Scale;

/** A popup that finds one node among those that an attribute may refer to. */
public final class NodeChooser {

    private static final int MOST = 200;

    private final Desk desk;
    private final List<Node> nodes;
    private final DefaultListModel<Node> found = new DefaultListModel<>();
    private final JList<Node> list = new JList<>(found);
    private final SearchField field;
    private final JPopupMenu popup = new JPopupMenu();
    private final Consumer<Node> chosen;

    private NodeChooser(Desk desk, List<Node> nodes, Consumer<Node> chosen) {
        this.desk = desk;
        this.nodes = nodes;
        this.chosen = chosen;
        field = new SearchField(TextForm.WORDS.get("chooser.find"), this::search);
        field.addKeyListener(new KeyAdapter() {
            @Override
            public void keyPressed(KeyEvent e) {
                pressed(e);
            }
        });
        list.setCellRenderer(new NodeRenderer(desk));
        list.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent e) {
                choose();
            }
        });
        var panel = new JPanel(new MigLayout("insets 6, gapy 6", "[grow,fill]", "[][grow,fill]"));
        panel.setOpaque(false);
        panel.add(field, "wrap");
        panel.add(new JScrollPane(list));
        popup.add(panel);
        search("");
    }

    /** Opens beneath a widget. */
    static void open(JComponent under, Desk desk, Attribute<?> attribute, Consumer<Node> chosen) {
        open(under, new Rectangle(under.getSize()), desk, attribute, chosen);
    }

    /** Opens beneath a part of a widget, such as a cell. */
    public static void open(
            JComponent widget, Rectangle part, Desk desk, Attribute<?> attribute, Consumer<Node> chosen) {
        var chooser = new NodeChooser(desk, candidates(desk, n -> attribute.mayRefer(n.type())), chosen);
        chooser.popup.setPreferredSize(new Dimension(Math.max(part.width, Scale.of(280)), Scale.of(260)));
        chooser.popup.show(widget, part.x, part.y + part.height);
        chooser.field.requestFocusInWindow();
    }

    private static List<Node> candidates(Desk desk, Predicate<Node> allowed) {
        var names = desk.names();
        return desk.network().nodes().stream()
                .filter(allowed)
                .sorted(Comparator.comparing(names::of, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private void search(String query) {
        var names = desk.names();
        found.clear();
        found.addAll(FuzzyMatch.best(query, nodes.stream(), names::of).stream()
                .limit(MOST)
                .toList());
        list.setSelectedIndex(0);
    }

    private void pressed(KeyEvent e) {
        if (e.getKeyCode() == KeyEvent.VK_ENTER) {
            choose();
        } else if (e.getKeyCode() == KeyEvent.VK_DOWN || e.getKeyCode() == KeyEvent.VK_UP) {
            int by = e.getKeyCode() == KeyEvent.VK_DOWN ? 1 : -1;
            int to = Math.max(0, Math.min(found.size() - 1, list.getSelectedIndex() + by));
            list.setSelectedIndex(to);
            list.ensureIndexIsVisible(to);
            e.consume();
        }
    }

    private void choose() {
        var node = list.getSelectedValue();
        if (node != null) {
            popup.setVisible(false);
            chosen.accept(node);
        }
    }
}
