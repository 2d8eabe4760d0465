package org.concordat.desktop.importing.table;

import java.awt.Window;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JCheckBox;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.concordat.api.edit.Edit;
import org.concordat.api.fact.ElementId;
import org.concordat.api.network.Node;
import org.concordat.api.vocabulary.Words;
import org.concordat.core.storage.disk.StateDirectory;
import org.concordat.desktop.canvas.Canvas;
import org.concordat.desktop.desk.Desk;
import org.concordat.desktop.importing.preview.Failures;
import org.concordat.desktop.importing.preview.FilePicker;
import org.concordat.desktop.importing.preview.ImportDialog;
import org.concordat.desktop.importing.preview.ImportMemory;
import org.concordat.desktop.importing.preview.ImportSession;
import org.concordat.desktop.importing.preview.ImportSteps;
import org.concordat.desktop.importing.preview.ImportWork;
import org.concordat.desktop.task.Tasks;
import org.concordat.desktop.theme.EventThread;
import org.concordat.desktop.theme.Labels;
import org.concordat.exchange.intake.Intake;
import org.concordat.exchange.intake.SkipLog;
import org.concordat.exchange.spreadsheet.TablePaste;
import org.concordat.exchange.table.TableSource;
import org.jspecify.annotations.Nullable;

/**
 * The dialog that shows what pasted rows add, change and remove before they do, by what their columns are said to mean. Belongs to the
 * event thread.
 */
public final class RowsPaste implements ImportSteps {

    private static final Words WORDS = Words.beside(RowsPaste.class);

    private final Desk desk;
    private final Consumer<Intake> landing;
    private final ImportSession session;
    private final ImportWork reading;
    private final JCheckBox onlyThese = Labels.asWritten(new JCheckBox(WORDS.get("paste.only")));
    private final JCheckBox inView = Labels.asWritten(new JCheckBox(WORDS.get("paste.inView")));
    private final ImportMemory memory;
    private final Optional<Canvas> canvas;
    private final TableSetup setup;
    private final MappedTable mapped;
    private final ImportDialog dialog;
    private @Nullable TablePaste paste;

    /**
     * A dialog that is not open yet.
     *
     * @param state where mappings of columns are remembered
     * @param canvas where new nodes may be shown
     * @param landing told what came in, after the dialog is closed
     */
    public RowsPaste(
            Window owner,
            Desk desk,
            Tasks tasks,
            ImportMemory memory,
            StateDirectory state,
            Optional<Canvas> canvas,
            Consumer<Intake> landing) {
        EventThread.require();
        this.desk = desk;
        this.memory = memory;
        this.canvas = canvas;
        this.landing = landing;
        session = new ImportSession(desk.document(), desk.vocabulary(), tasks);
        reading = new ImportWork(tasks, () -> {});
        setup = new TableSetup(desk, () -> {}, sheet -> {}, new FilePicker(memory));
        setup.ofPaste(options());
        mapped = new MappedTable(desk, state, setup, this::changed);
        onlyThese.addActionListener(e -> changed());
        dialog =
                new ImportDialog(owner, WORDS.get("paste.title"), setup, Labels.muted(""), session, this, desk.icons());
    }

    private JPanel options() {
        inView.setEnabled(canvas.isPresent());
        inView.setSelected(canvas.isPresent() && memory.showsPasted());
        inView.addActionListener(e -> memory.rememberShowsPasted(inView.isSelected()));
        var options = new JPanel(new MigLayout("insets 0, gapx 20, gapy 0"));
        options.add(inView, "wmin 0");
        options.add(onlyThese, "wmin 0");
        return options;
    }

    /** Opens the dialog, and returns when it is closed. @param subject what the table shows into which the text is pasted */
    public void open(TablePaste.Subject subject, String text) {
        var pasted = new TablePaste(new TableSource.Pasted(WORDS.get("paste.name"), text), subject, desk.vocabulary());
        paste = pasted;
        var busy = WORDS.get("paste.reading");
        mapped.clear(pasted.rows().name(), busy);
        reading.start(busy, watcher -> OpenTable.pasted(pasted, mapped.mappings()), mapped::show, failure -> {
            mapped.setTrouble(WORDS.format("paste.unreadable", Failures.words(failure)));
            session.invalidate();
        });
        dialog.open();
        reading.cancel();
    }

    /** Another mapping makes another preview. */
    private void changed() {
        session.invalidate();
        setup.refresh();
        nameType();
        preview();
        dialog.refresh();
    }

    private void nameType() {
        var model = mapped.model();
        var type = model == null
                ? null
                : TablePaste.type(model.mapping(), desk.vocabulary()).orElse(null);
        onlyThese.setEnabled(type != null);
        onlyThese.setText(type == null ? WORDS.get("paste.only") : WORDS.format("paste.only.type", type.label()));
        if (type == null) {
            onlyThese.setSelected(false);
        }
    }

    @Override
    public Optional<String> deed() {
        return Optional.of(WORDS.get("paste.deed"));
    }

    @Override
    public Optional<String> missing() {
        return mapped.missing("");
    }

    @Override
    public void preview() {
        var now = mapped.model();
        var rows = paste;
        if (now != null && rows != null && missing().isEmpty()) {
            var mapping = now.mapping();
            var day = desk.document().settings().dayOr(LocalDate.now());
            boolean only = onlyThese.isSelected();
            session.preview(
                    (network, views, watcher) -> rows.into(network, mapping, day, only, new SkipLog(), watcher), "");
        }
    }

    @Override
    public boolean asksToLeaveOut() {
        return true;
    }

    @Override
    public Edit shown(Edit edit) {
        return inView.isSelected()
                ? canvas.map(canvas -> canvas.creating().inSight(edit)).orElse(edit)
                : edit;
    }

    @Override
    public void imported(Intake intake) {
        mapped.remember();
        landing.accept(intake);
        if (inView.isSelected()) {
            var added = intake.addedNodes().stream().map(Node::id).toArray(ElementId[]::new);
            canvas.ifPresent(shown -> shown.reveal(added));
        }
    }
}
