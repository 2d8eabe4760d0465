package org.concordat.desktop.file;

import java.awt.Window;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.prefs.Preferences;
import org.concordat.api.edit.ChangeSettings;
import org.concordat.api.edit.Group;
import org.concordat.api.network.ReportPlan;
import org.concordat.api.vocabulary.Words;
import org.concordat.desktop.dialog.Dialogs;
import org.concordat.desktop.reporting.ReportChoice;
import org.concordat.desktop.reporting.ReportDialog;
import org.concordat.desktop.reporting.Reportable;
import org.concordat.desktop.task.Tasks;
import org.concordat.exchange.export.Export;
import org.concordat.exchange.export.ExportException;
import org.concordat.exchange.export.FileOutput;
import org.concordat.exchange.export.Finish;
import org.concordat.exchange.formats.ReportFormats;
import org.concordat.exchange.report.Reports;

/** Reports from one window, with its questions and messages. Belongs to the event thread. */
final class Reporting {

    private static final Words WORDS = Words.beside(Reporting.class);
    private static final String LAST_FORMAT = "report.format";

    private final Storage storage;
    private final OpenFile file;
    private final Window owner;
    private final Tasks tasks;
    private final FileChoice choice;
    private final Preferences memory;
    private final Runnable written;

    /** @param written told when a report was written */
    Reporting(
            Storage storage,
            OpenFile file,
            Window owner,
            Tasks tasks,
            FileChoice choice,
            Preferences memory,
            Runnable written) {
        this.storage = storage;
        this.file = file;
        this.owner = owner;
        this.tasks = tasks;
        this.choice = choice;
        this.memory = memory;
        this.written = written;
    }

    /** Asks what to report, and where to; what was chosen stays in the document. */
    void report() {
        var document = file.document();
        var settings = document.settings();
        var careModels = storage.workspace().careModels();
        var day = settings.dayOr(LocalDate.now(Clock.systemDefaultZone()));
        var views = document.views();
        var whole = new Export(settings.title(), document.snapshot(), null, day, careModels)
                .of(views, views.size())
                .with(settings.parameters());
        var reports = Reports.of(careModels);
        var matter = new Reportable(
                whole,
                reports,
                settings.report(),
                ReportFormats.all(),
                memory,
                told -> findSilent(reports, whole, told));
        ReportDialog.ask(owner, matter, memory.get(LAST_FORMAT, "pdf")).ifPresent(chosen -> {
            memory.put(LAST_FORMAT, chosen.format().id());
            remember(chosen.plan());
            choice.toReport(whole.title(), chosen.format()).ifPresent(path -> write(path, whole, reports, chosen));
        });
    }

    private void findSilent(Reports reports, Export whole, Consumer<List<String>> told) {
        tasks.start(WORDS.get("report.looking"), () -> reports.silent(whole), told, e -> {});
    }

    /** As a step that can be undone, if it is another choice than before. */
    private void remember(ReportPlan plan) {
        var settings = file.document().settings();
        if (!plan.equals(settings.report())) {
            var change = new ChangeSettings(settings, settings.withReport(plan));
            file.document().apply(Group.of(WORDS.get("report.step"), change));
        }
    }

    private void write(Path path, Export whole, Reports reports, ReportChoice chosen) {
        var export = whole.with(Finish.USUAL.withTemplate(chosen.template()));
        tasks.start(
                WORDS.format("exporting", path.getFileName()),
                () -> {
                    var report = reports.write(export, chosen.plan());
                    if (report.parts().isEmpty()) {
                        throw new ExportException(WORDS.get("report.nothing"));
                    }
                    FileOutput.write(
                            path, output -> output.file(out -> chosen.format().write(report, out)));
                    return path;
                },
                done -> written.run(),
                e -> Dialogs.error(owner, WORDS.format("export.failed", path.getFileName()), Filing.reason(e)));
    }
}
