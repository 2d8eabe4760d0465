package org.concordat.desktop.importing.national;

import java.awt.Dimension;
import java.awt.Window;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.concordat.api.vocabulary.Words;
import org.concordat.desktop.desk.Desk;
import org.concordat.desktop.importing.preview.FilePicker;
import org.concordat.desktop.importing.preview.ImportDialog;
import org.concordat.desktop.importing.preview.ImportMemory;
import org.concordat.desktop.importing.preview.ImportSession;
import org.concordat.desktop.importing.preview.ImportSteps;
import org.concordat.desktop.task.Tasks;
import org.concordat.desktop.theme.EventThread;
import org.concordat.desktop.theme.Labels;
import org.concordat.desktop.theme.Scale;
import org.concordat.exchange.intake.Intake;
import org.concordat.exchange.intake.SkipLog;
import org.concordat.exchange.ods.OdsImport;
import org.concordat.exchange.ods.OdsRequest;
import org.jspecify.annotations.Nullable;

/** The dialog that imports national files. Belongs to the event thread. */
public final class NationalImport implements ImportSteps {

    private static final Words WORDS = Words.beside(NationalImport.class);

    private final ImportMemory memory;
    private final LocalDate day;
    private final ChosenFiles files;
    private final AreaChoice area;
    private final FilesPanel filesPanel;
    private final AreaPanel areaPanel;
    private final ImportSession session;
    private final ImportDialog dialog;
    private final Consumer<Intake> landing;
    private @Nullable OdsRequest previewed;

    /**
     * A dialog that is not open yet.
     *
     * @param landing told what came in, after the dialog is closed
     */
    public NationalImport(Window owner, Desk desk, Tasks tasks, ImportMemory memory, Consumer<Intake> landing) {
        EventThread.require();
        this.memory = memory;
        this.landing = landing;
        day = LocalDate.now(Clock.systemDefaultZone());
        session = new ImportSession(desk.document(), desk.vocabulary(), tasks);
        files = new ChosenFiles(tasks, day, this::changed);
        area = new AreaChoice(this::changed);
        filesPanel = new FilesPanel(files, memory.files(), this::choose);
        areaPanel = new AreaPanel(area, this::proceed);
        var waiting = new JPanel(new MigLayout("insets 20 4 12 4", "[grow,fill]", "[top]"));
        waiting.add(Labels.wrapped(WORDS.get("ready")), "wmin 0");
        dialog = new ImportDialog(owner, WORDS.get("title"), setup(), waiting, session, this, desk.icons());
    }

    private JComponent setup() {
        var setup = new JPanel(new MigLayout("insets 0, gapx 22", "[grow 62,fill][grow 38,fill]", "[grow,fill]"));
        setup.add(filesPanel, "wmin 0, hmin 0, w 62%");
        setup.add(areaPanel, "wmin 0, hmin 0, w 38%");
        setup.setMinimumSize(new Dimension(0, Scale.of(150)));
        setup.setPreferredSize(new Dimension(0, Scale.of(270)));
        return setup;
    }

    /** Opens the dialog, and returns when it is closed. @param preset files to begin with */
    public void open(List<Path> preset) {
        files.add(preset);
        dialog.open();
        files.close();
    }

    private void choose() {
        files.add(new FilePicker(memory).tables(dialog.window()));
    }

    private void proceed() {
        dialog.pressUsual();
    }

    /** Another choice of files or area makes the preview void. */
    private void changed() {
        area.setNames(files.names().names());
        filesPanel.refresh();
        areaPanel.refresh();
        if (request().equals(previewed)) {
            dialog.refresh();
        } else {
            session.invalidate();
        }
    }

    private OdsRequest request() {
        return new OdsRequest(files.usable(), area.area(), day);
    }

    @Override
    public Optional<String> missing() {
        return files.missing().or(() -> area.missing(files.usable().keySet()));
    }

    @Override
    public void preview() {
        if (missing().isEmpty()) {
            var request = request();
            previewed = request;
            session.preview(
                    (network, views, watcher) ->
                            OdsImport.read(request, new SkipLog(), watcher).into(network, views, watcher),
                    "");
        }
    }

    @Override
    public boolean asksToLeaveOut() {
        return false;
    }

    @Override
    public void imported(Intake intake) {
        memory.rememberFiles(List.copyOf(files.usable().values()));
        landing.accept(intake);
    }
}
