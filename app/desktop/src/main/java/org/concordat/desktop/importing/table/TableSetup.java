package org.concordat.desktop.importing.table;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import org.concordat.api.vocabulary.Words;
import org.concordat.core.storage.disk.SaveException;
import org.concordat.desktop.desk.Desk;
import org.concordat.desktop.dialog.Dialogs;
import org.concordat.desktop.importing.preview.Failures;
import org.concordat.desktop.importing.preview.FilePicker;
import org.concordat.desktop.theme.Labels;
import org.concordat.desktop.theme.Scale;
import org.concordat.exchange.intake.IntakeException;
import org.concordat.exchange.spreadsheet.Headings;
import org.concordat.exchange.spreadsheet.Mapping;
import org.concordat.exchange.spreadsheet.MappingFile;
import org.concordat.exchange.spreadsheet.MappingMemory;
import org.concordat.exchange.table.TableSource;
import org.jspecify.annotations.Nullable;

/** Which table is to be imported, what its rows are and what its columns mean. */
final class TableSetup extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.beside(TableSetup.class);

    private final transient Desk desk;
    private final transient FilePicker picker;
    private final JLabel file = Labels.heading("");
    private final JLabel sheetLabel = Labels.plain(WORDS.get("sheet"));
    private final Lines<String> sheets;
    private final JButton chooser;
    private final JButton load;
    private final JButton save;
    private final JTextArea hint = Labels.styled(Labels.wrapped(""), "foreground: $Concordat.muted");
    private final JPanel body = new JPanel(new BorderLayout(0, Scale.of(8)));
    private transient @Nullable MappingModel model;
    private @Nullable JComponent option;
    private @Nullable RowsPanel rows;
    private @Nullable SampleTable sample;

    /**
     * Without a table yet.
     *
     * @param choose asks for another file
     * @param chooseSheet told the sheet that was chosen
     */
    TableSetup(Desk desk, Runnable choose, Consumer<String> chooseSheet, FilePicker picker) {
        super(new BorderLayout(0, Scale.of(8)));
        this.desk = desk;
        this.picker = picker;
        sheets = new Lines<>(WORDS.get("sheet"), Function.identity(), sheet -> null, chooseSheet);
        sheetLabel.setLabelFor(sheets);
        chooser = Labels.button(WORDS.get("choose"), choose);
        load = Labels.button(WORDS.get("mapping.load"), this::load);
        save = Labels.button(WORDS.get("mapping.save"), this::save);
        var left = new JPanel(new MigLayout("insets 0, gapx 8, hidemode 3"));
        left.add(file, "wmin 80");
        left.add(chooser);
        left.add(sheetLabel, "gapleft 12");
        left.add(sheets);
        var head = new JPanel(new MigLayout("insets 0, gapx 8", "[grow,fill][][]"));
        head.add(left, "wmin 0");
        head.add(load);
        head.add(save);
        add(head, BorderLayout.NORTH);
        add(body);
        setMinimumSize(new Dimension(0, Scale.of(200)));
        setPreferredSize(new Dimension(0, Scale.of(370)));
    }

    /** For rows that are pasted: without files, with something else to choose. */
    void ofPaste(JComponent newOption) {
        option = newOption;
        chooser.setVisible(false);
        load.setVisible(false);
        save.setVisible(false);
        var foot = new JPanel(new BorderLayout(0, Scale.of(4)));
        foot.add(newOption, BorderLayout.NORTH);
        add(foot, BorderLayout.SOUTH);
    }

    /** Shows that a file is being read. */
    void clear(String name) {
        file.setText(name);
        load.setEnabled(false);
        save.setEnabled(false);
        body.removeAll();
        rows = null;
        sample = null;
        body.revalidate();
        body.repaint();
    }

    void show(OpenTable table, MappingModel newModel) {
        model = newModel;
        file.setText(table.name());
        boolean hasSheets = table.sheets().size() > 1;
        sheetLabel.setVisible(hasSheets);
        sheets.setVisible(hasSheets);
        var sheet = table.source().table() instanceof TableSource.InFile file ? file.sheet() : null;
        sheets.offer(table.sheets(), sheet == null ? -1 : table.sheets().indexOf(sheet));
        load.setEnabled(true);
        save.setEnabled(true);
        hint.setText(WORDS.get(table.isRemembered() ? "hint.remembered" : "hint")
                + (option == null ? "" : " " + WORDS.get("hint.paste")));
        var newRows = new RowsPanel(desk, newModel);
        var newSample = new SampleTable(table.sample(), newModel);
        rows = newRows;
        sample = newSample;
        body.removeAll();
        body.add(newRows, BorderLayout.NORTH);
        body.add(bordered(newSample));
        body.add(hint, BorderLayout.SOUTH);
        body.revalidate();
        body.repaint();
    }

    private static JScrollPane bordered(SampleTable table) {
        return Labels.styled(new JScrollPane(table), "border: 1,1,1,1,$Component.borderColor,1,6");
    }

    /** Shows the mapping as it is now. */
    void refresh() {
        if (rows != null && sample != null) {
            rows.refresh();
            sample.refresh();
        }
    }

    private void load() {
        picker.toRead(this, WORDS.get("mapping.load")).ifPresent(path -> {
            try {
                var mapping = MappingFile.read(path);
                if (model != null) {
                    tellMissing(model.load(mapping));
                }
            } catch (IOException | IntakeException e) {
                Dialogs.error(this, WORDS.format("mapping.load.failed", path.getFileName()), Failures.words(e));
            }
        });
    }

    private void tellMissing(List<String> columns) {
        if (!columns.isEmpty()) {
            Dialogs.message(
                    this,
                    WORDS.format("mapping.missing", columns.size()),
                    WORDS.format("mapping.missing.more", String.join(", ", columns)));
        }
    }

    private void save() {
        var name = file.getText().replaceAll("\\.[^.]*$", "") + MappingFile.EXTENSION;
        picker.toWrite(this, WORDS.get("mapping.save"), name).ifPresent(path -> {
            var question = WORDS.format("mapping.replace", path.getFileName());
            var answers = List.of(WORDS.get("mapping.replace.yes"), WORDS.get("mapping.replace.no"));
            if (model == null || Files.exists(path) && Dialogs.choose(this, question, "", answers) != 0) {
                return;
            }
            try {
                MappingFile.write(path, model.mapping());
            } catch (IOException | SaveException e) {
                Dialogs.error(this, WORDS.format("mapping.save.failed", path.getFileName()), Failures.words(e));
            }
        });
    }

    /** Keeps the mapping for the next table with these headings; where that fails, the next one is guessed again. */
    void remember(MappingMemory memory, Headings headings, Mapping mapping) {
        try {
            memory.remember(headings, mapping);
        } catch (IOException | SaveException e) {
            var why = Failures.words(e);
            SwingUtilities.invokeLater(() -> desk.notices().accept(WORDS.format("mapping.forgotten", why)));
        }
    }
}
