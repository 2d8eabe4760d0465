package org.concordat.desktop.importing.national;

import java.awt.BorderLayout;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import org.concordat.api.vocabulary.Words;
import org.concordat.desktop.importing.national.ChosenFile.Refused;
import org.concordat.desktop.importing.national.ChosenFile.Usable;
import org.concordat.desktop.importing.preview.FileDrop;
import org.concordat.desktop.theme.Icons;
import org.concordat.desktop.theme.Labels;
import org.concordat.desktop.theme.VerticalPanel;

/** The files that were chosen, each with what it is; more are added by a button or dropped here. */
final class FilesPanel extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.beside(FilesPanel.class);

    private final transient ChosenFiles files;
    private final transient List<Path> last;
    private final JPanel rows = new VerticalPanel(new MigLayout("insets 6 10 6 6, gapy 8, wrap 1", "[grow,fill]"));
    private final JButton reuse;

    /**
     * A panel of the files.
     *
     * @param last the files of last time, to be offered while there are none
     * @param choose asks for files
     */
    FilesPanel(ChosenFiles files, List<Path> last, Runnable choose) {
        super(new BorderLayout());
        this.files = files;
        this.last = last;
        reuse = Labels.link(WORDS.get("files.last"), () -> files.add(last));
        var head = new JPanel(new MigLayout("insets 0 0 6 0, hidemode 1", "[]push[][]"));
        head.add(Labels.heading(WORDS.get("files")));
        head.add(reuse, "cell 1 0");
        head.add(Labels.button(WORDS.get("files.add"), choose), "cell 2 0");
        add(head, BorderLayout.NORTH);
        Labels.styled(rows, "background: $Concordat.surface");
        var scroll =
                new JScrollPane(rows, JScrollPane.VERTICAL_SCROLLBAR_AS_NEEDED, JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        Labels.styled(scroll, "border: 1,1,1,1,$Component.borderColor,1,6");
        scroll.getViewport().setBackground(UIManager.getColor("Concordat.surface"));
        add(scroll);
        setBorder(BorderFactory.createEmptyBorder());
        setTransferHandler(new FileDrop(files::add));
        refresh();
    }

    /** Shows the files as they are now. */
    void refresh() {
        var list = files.list();
        rows.removeAll();
        if (list.isEmpty()) {
            var hint = Labels.styled(Labels.wrapped(WORDS.get("files.empty")), "foreground: $Concordat.muted");
            rows.add(hint, "wmin 0");
        }
        list.forEach(file -> rows.add(row(file, files::remove), "wmin 0"));
        reuse.setVisible(list.isEmpty() && !last.isEmpty());
        rows.revalidate();
        rows.repaint();
    }

    private static JComponent row(ChosenFile file, Consumer<Path> remove) {
        var row = new JPanel(new MigLayout("insets 0, gapx 10, gapy 1", "[][grow,fill][]", "[][]"));
        row.setOpaque(false);
        var sign = new JLabel();
        if (file.finding() instanceof Usable) {
            sign.setIcon(Icons.of("success", "Concordat.success"));
        } else if (file.finding() instanceof Refused) {
            sign.setIcon(Icons.of("error", "Concordat.error"));
        } else {
            sign.setIcon(Icons.of("search"));
        }
        row.add(sign, "spany 2, top, gaptop 1");
        row.add(Labels.styled(Labels.plain(file.name()), "font: $semibold.font"), "wmin 0");
        row.add(
                Labels.tool(
                        Icons.of("close"), WORDS.format("files.remove", file.name()), () -> remove.accept(file.path())),
                "spany 2, top, wrap");
        row.add(Labels.wrapped(file.finding().words()), "wmin 0");
        return row;
    }
}
