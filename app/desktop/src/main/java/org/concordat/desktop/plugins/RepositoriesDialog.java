package org.concordat.desktop.plugins;

import java.awt.Window;
import java.util.List;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import net.miginfocom.swing.MigLayout;
import org.concordat.api.vocabulary.Words;
import org.concordat.core.plugin.repository.Known;
import org.concordat.desktop.theme.Icons;
import org.concordat.desktop.theme.Labels;
import org.concordat.desktop.theme.Scale;
import org.concordat.desktop.theme.VerticalPanel;

/** The repositories that the user has agreed to, and the way to another. Belongs to the event thread. */
final class RepositoriesDialog extends JDialog {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.beside(RepositoriesDialog.class);

    private final transient Shelf shelf;
    private final VerticalPanel rows =
            new VerticalPanel(new MigLayout("insets 12 16 12 16, gapy 10, gapx 12, wrap 2", "[grow,fill][]"));
    private final JTextField address = new JTextField();

    private RepositoriesDialog(Window owner, Shelf shelf) {
        super(owner, WORDS.get("repositories.title"), ModalityType.APPLICATION_MODAL);
        this.shelf = shelf;
        setDefaultCloseOperation(DISPOSE_ON_CLOSE);
        getRootPane()
                .registerKeyboardAction(
                        e -> dispose(), KeyStroke.getKeyStroke("ESCAPE"), JComponent.WHEN_IN_FOCUSED_WINDOW);
        setContentPane(content());
        refresh();
    }

    /** Opens over a window and waits until it is closed. */
    static void open(Window owner, Shelf shelf) {
        var dialog = new RepositoriesDialog(owner, shelf);
        dialog.setSize(Scale.of(600), Scale.of(380));
        dialog.setLocationRelativeTo(owner);
        dialog.setVisible(true);
    }

    private JComponent content() {
        var content = new JPanel(new MigLayout("insets 0, gap 0, wrap 1", "[grow,fill]", "[grow,fill][]"));
        content.add(Sheet.scrolled(rows));
        var foot = new JPanel(new MigLayout("insets 10 16 12 16, gapx 8, gapy 4", "[grow,fill][][]"));
        var caption = Labels.caption(WORDS.get("address"));
        caption.setLabelFor(address);
        foot.add(caption, "span, wrap");
        address.putClientProperty("JTextField.placeholderText", WORDS.get("address.example"));
        address.addActionListener(e -> add());
        foot.add(address, "wmin 80");
        foot.add(Labels.button(WORDS.get("add"), this::add));
        foot.add(Labels.button(WORDS.get("close"), this::dispose));
        content.add(foot);
        return content;
    }

    private void add() {
        var text = address.getText().strip();
        if (!text.isEmpty()) {
            shelf.add(text, () -> {
                address.setText("");
                refresh();
            });
        }
    }

    private void refresh() {
        shelf.remember(found -> show(found.known()));
    }

    private void show(List<Known> known) {
        rows.removeAll();
        if (known.isEmpty()) {
            rows.add(Labels.wrapped(WORDS.get("repositories.none")), "span, wmin 0, growx");
        }
        known.forEach(this::addRow);
        rows.revalidate();
        rows.repaint();
    }

    private void addRow(Known known) {
        var box = new JCheckBox("", known.enabled());
        Labels.asWritten(box).setText(known.name());
        box.setToolTipText(WORDS.get("asked"));
        box.addActionListener(e -> shelf.enable(known, box.isSelected(), this::refresh));
        rows.add(box, "wmin 0");
        rows.add(Labels.tool(
                Icons.of("delete"), WORDS.format("forget", known.name()), () -> shelf.remove(known, this::refresh)));
        rows.add(
                Labels.styled(
                        Labels.wrapped(known.address() + "\n" + WORDS.format("fingerprint", known.fingerprint())),
                        "background: null; font: -1; foreground: $Concordat.muted"),
                "span, wmin 0, growx, gapleft 24, gaptop -6");
    }
}
