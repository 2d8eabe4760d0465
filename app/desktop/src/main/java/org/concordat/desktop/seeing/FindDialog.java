package org.concordat.desktop.seeing;

import java.awt.Dimension;
import java.awt.Window;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JDialog;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JRootPane;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import javax.swing.Timer;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import org.concordat.api.fact.ElementId;
import org.concordat.core.document.NetworkSnapshot;
import org.concordat.desktop.desk.Desk;
import org.concordat.desktop.search.Finder;
import org.concordat.desktop.search.Hit;
import org.concordat.desktop.theme.EventThread;
import org.concordat.desktop.theme.Icons;
import org.concordat.desktop.theme.Labels;
import org.concordat.desktop.theme.Scale;
import org.concordat.desktop.theme.TextChange;

/**
 * Finds nodes and links by anything that is written on them, and goes to the view that shows them. It searches behind the event thread, to
 * which it belongs.
 */
public final class FindDialog extends JDialog {

    private static final long serialVersionUID = 1L;
    private static final int WIDTH = 640;
    private static final int HEIGHT = 460;
    private static final int MOST = 200;
    private static final int QUIET_MILLIS = 120;

    private final transient Desk desk;
    private final transient Consumer<ElementId> goTo;
    private final transient NetworkSnapshot network;
    private final JTextField field = new JTextField();
    private final DefaultListModel<Hit> found = new DefaultListModel<>();
    private final JList<Hit> list = new JList<>(found);
    private final JLabel told = Labels.muted(Texts.get("find.help"));
    private final transient Timer quiet = new Timer(QUIET_MILLIS, e -> search());
    private final transient AtomicLong round = new AtomicLong();
    /** What is found in the list. */
    private String answered = "";

    private boolean choosesNext;

    private FindDialog(Window owner, Desk desk, Consumer<ElementId> goTo) {
        super(owner);
        this.desk = desk;
        this.goTo = goTo;
        network = desk.document().snapshot();
        quiet.setRepeats(false);
        setUndecorated(true);
        getRootPane().setWindowDecorationStyle(JRootPane.NONE);
        setContentPane(content());
        TextChange.in(field, text -> {
            choosesNext = false;
            quiet.restart();
        });
        addWindowFocusListener(new WindowAdapter() {
            @Override
            public void windowLostFocus(WindowEvent e) {
                close();
            }
        });
    }

    /**
     * Opens over a window; it closes when something was chosen, on Escape, or when another window is used.
     *
     * @param goTo told what was chosen
     */
    public static void open(Window owner, Desk desk, Consumer<ElementId> goTo) {
        EventThread.require();
        var dialog = new FindDialog(owner, desk, goTo);
        dialog.setSize(new Dimension(Scale.of(WIDTH), Scale.of(HEIGHT)));
        dialog.setLocation(
                owner.getX() + (owner.getWidth() - dialog.getWidth()) / 2, owner.getY() + owner.getHeight() / 8);
        dialog.setVisible(true);
        SwingUtilities.invokeLater(dialog.field::requestFocusInWindow);
    }

    private JPanel content() {
        field.putClientProperty("JTextField.placeholderText", Texts.get("find"));
        field.putClientProperty("JTextField.leadingIcon", Icons.of("search"));
        field.getAccessibleContext().setAccessibleName(Texts.get("find"));
        Labels.styled(field, "margin: 4,6,4,6; font: +2");
        field.addKeyListener(new KeyAdapter() {
            @Override
            public void keyPressed(KeyEvent e) {
                pressed(e);
            }
        });
        list.setCellRenderer(new HitRow(desk));
        list.setFocusable(false);
        list.getAccessibleContext().setAccessibleName(Texts.get("find.hits"));
        list.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent e) {
                choose();
            }
        });
        var panel = new JPanel(new MigLayout("insets 10, gapy 8", "[grow,fill]", "[][grow,fill][]"));
        panel.setBorder(BorderFactory.createLineBorder(UIManager.getColor("Component.borderColor")));
        panel.add(field, "wrap");
        panel.add(
                new JScrollPane(list, JScrollPane.VERTICAL_SCROLLBAR_AS_NEEDED, JScrollPane.HORIZONTAL_SCROLLBAR_NEVER),
                "wrap");
        panel.add(told);
        return panel;
    }

    private void search() {
        long mine = round.incrementAndGet();
        var query = field.getText();
        var finder = new Finder(network, desk.vocabulary());
        CompletableFuture.supplyAsync(() -> finder.find(query, MOST, () -> round.get() != mine))
                .thenAccept(hits -> SwingUtilities.invokeLater(() -> {
                    if (round.get() == mine) {
                        show(query, hits);
                    }
                }));
    }

    private void show(String query, List<Hit> hits) {
        answered = query;
        found.clear();
        found.addAll(hits);
        list.setSelectedIndex(0);
        told.setText(
                query.isBlank()
                        ? Texts.get("find.help")
                        : Texts.format(hits.size() == MOST ? "find.many" : "find.count", hits.size()));
        if (choosesNext && isAnswered()) {
            choose();
        }
    }

    private boolean isAnswered() {
        return answered.equals(field.getText());
    }

    /** Who types quicker than is searched goes to the first that will be found. */
    private void chooseWhenFound() {
        if (isAnswered()) {
            choose();
        } else {
            choosesNext = true;
        }
    }

    private void pressed(KeyEvent e) {
        switch (e.getKeyCode()) {
            case KeyEvent.VK_DOWN -> step(1, e);
            case KeyEvent.VK_UP -> step(-1, e);
            case KeyEvent.VK_PAGE_DOWN -> step(8, e);
            case KeyEvent.VK_PAGE_UP -> step(-8, e);
            case KeyEvent.VK_ENTER -> chooseWhenFound();
            case KeyEvent.VK_ESCAPE -> close();
            default -> {}
        }
    }

    private void step(int by, KeyEvent e) {
        int to = Math.max(0, Math.min(found.size() - 1, list.getSelectedIndex() + by));
        list.setSelectedIndex(to);
        list.ensureIndexIsVisible(to);
        e.consume();
    }

    private void choose() {
        var hit = list.getSelectedValue();
        if (hit != null) {
            close();
            goTo.accept(hit.id());
        }
    }

    private void close() {
        round.incrementAndGet();
        quiet.stop();
        dispose();
    }
}
