package org.concordat.desktop.command;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import javax.swing.DefaultListModel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.ListSelectionModel;
import net.miginfocom.swing.MigLayout;
import org.concordat.api.vocabulary.Words;
import org.concordat.desktop.search.FuzzyMatch;
import org.concordat.desktop.theme.Icons;
import org.concordat.desktop.theme.Labels;
import org.concordat.desktop.theme.TextChange;

/** A search field over the list of commands that match. */
final class CommandFinder extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.beside(CommandFinder.class);

    private final transient Commands commands;
    private final transient Runnable close;
    private final JTextField field = new JTextField();
    private final DefaultListModel<Command> found = new DefaultListModel<>();
    private final JList<Command> list = new JList<>(found);

    CommandFinder(Commands commands, Runnable close) {
        super(new MigLayout("insets 10, gapy 8", "[grow,fill]", "[][grow,fill]"));
        this.commands = commands;
        this.close = close;
        field.putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, WORDS.get("find"));
        field.getAccessibleContext().setAccessibleName(WORDS.get("find"));
        field.putClientProperty(FlatClientProperties.TEXT_FIELD_LEADING_ICON, Icons.of("search"));
        Labels.styled(field, "margin: 4,6,4,6; font: +2");
        TextChange.in(field, text -> search());
        field.addKeyListener(new KeyAdapter() {
            @Override
            public void keyPressed(KeyEvent e) {
                pressed(e);
            }
        });
        list.setCellRenderer(new CommandRow());
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setFocusable(false);
        list.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent e) {
                choose();
            }
        });
        add(field, "wrap");
        add(new JScrollPane(list));
        search();
    }

    void focus() {
        field.requestFocusInWindow();
    }

    private void search() {
        found.clear();
        found.addAll(
                FuzzyMatch.best(field.getText(), commands.all(), c -> c.name().get()));
        list.setSelectedIndex(0);
    }

    private void pressed(KeyEvent e) {
        switch (e.getKeyCode()) {
            case KeyEvent.VK_DOWN -> step(1, e);
            case KeyEvent.VK_UP -> step(-1, e);
            case KeyEvent.VK_ENTER -> choose();
            case KeyEvent.VK_ESCAPE -> close.run();
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
        var command = list.getSelectedValue();
        if (command != null && command.enabled().getAsBoolean()) {
            close.run();
            command.run();
        }
    }
}
