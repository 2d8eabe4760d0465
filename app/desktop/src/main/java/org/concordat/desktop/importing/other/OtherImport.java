package org.concordat.desktop.importing.other;

import java.awt.Window;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.concordat.api.vocabulary.Words;
import org.concordat.desktop.desk.Desk;
import org.concordat.desktop.importing.preview.ImportDialog;
import org.concordat.desktop.importing.preview.ImportSession;
import org.concordat.desktop.importing.preview.ImportSteps;
import org.concordat.desktop.task.Tasks;
import org.concordat.desktop.theme.EventThread;
import org.concordat.desktop.theme.Labels;
import org.concordat.desktop.theme.Scale;
import org.concordat.exchange.intake.Intake;

/** The dialog that shows what a file adds and changes before it does. Belongs to the event thread. */
public final class OtherImport implements ImportSteps {

    private static final Words WORDS = Words.beside(OtherImport.class);
    private static final int WIDTH = 1_000;

    private final Desk desk;
    private final OtherFile file;
    private final Consumer<Intake> landing;
    private final ImportSession session;
    private final ImportDialog dialog;

    /**
     * A dialog that is not open yet.
     *
     * @param landing told what came in, after the dialog is closed
     */
    public OtherImport(Window owner, Desk desk, Tasks tasks, OtherFile file, Consumer<Intake> landing) {
        EventThread.require();
        this.desk = desk;
        this.file = file;
        this.landing = landing;
        session = new ImportSession(desk.document(), desk.vocabulary(), tasks);
        dialog = new ImportDialog(owner, WORDS.get("title"), setup(), Labels.muted(""), session, this, desk.icons());
    }

    private JComponent setup() {
        var setup = new JPanel(new MigLayout("insets 0 0 8 0, gapy 4, wrap 1", "[grow,fill]"));
        setup.add(Labels.heading(file.name()), "wmin 0");
        setup.add(Labels.plain(file.kind().name()), "wmin 0");
        var purpose = Labels.styled(Labels.wrapped(file.kind().purpose()), "foreground: $Concordat.muted");
        // A wrapped text knows how high it is only once it is as wide as it will be.
        purpose.setSize(Scale.of(WIDTH), 1);
        setup.add(purpose, "wmin 0");
        return setup;
    }

    /** Opens the dialog, and returns when it is closed. */
    public void open() {
        preview();
        dialog.open();
    }

    @Override
    public Optional<String> missing() {
        return Optional.empty();
    }

    @Override
    public Optional<String> deed() {
        return Optional.of(WORDS.get("deed"));
    }

    @Override
    public void preview() {
        var day = desk.document().settings().dayOr(LocalDate.now());
        var job = file.kind().reading().of(file.file(), desk.careModels(), day);
        session.preview(job, WORDS.format("view", file.name()));
    }

    @Override
    public boolean asksToLeaveOut() {
        return false;
    }

    @Override
    public void imported(Intake intake) {
        landing.accept(intake);
    }
}
