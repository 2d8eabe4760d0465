package org.concordat.desktop.file;

import java.awt.Component;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.swing.JFileChooser;
import javax.swing.filechooser.FileNameExtensionFilter;
import org.concordat.api.vocabulary.Words;
import org.concordat.exchange.export.Format;
import org.concordat.exchange.report.ReportFormat;
import org.jspecify.annotations.Nullable;

/** Asks which file to open or to write. Belongs to the event thread. */
final class FileChoice {

    static final String EXTENSION = ".concordat.json";
    private static final Words WORDS = Words.beside(FileChoice.class);

    private final Component owner;
    private @Nullable Path folder;

    FileChoice(Component owner, @Nullable Path folder) {
        this.owner = owner;
        this.folder = folder;
    }

    Optional<Path> toOpen() {
        var chooser = chooser();
        chooser.setFileFilter(new FileNameExtensionFilter(WORDS.get("filter"), "json"));
        return chooser.showOpenDialog(owner) == JFileChooser.APPROVE_OPTION ? chosen(chooser) : Optional.empty();
    }

    /** Where to save; the extension is added if it was left out, and an existing file is asked about. */
    Optional<Path> toSave(String name) {
        return toWrite(name, EXTENSION, WORDS.get("filter"), WORDS.get("save.title"))
                .filter(this::mayBeWritten);
    }

    /** Where to export to: a file with the extension of the format, or a folder if it has none. Asks about no file that is there. */
    Optional<Path> toExport(String name, Format format) {
        return toWrite(name, format.extension(), format.name(), WORDS.get("export.title"));
    }

    /** Where to write a report to; an existing file is asked about. */
    Optional<Path> toReport(String name, ReportFormat format) {
        return toWrite(name, format.extension(), format.name(), WORDS.get("report.title"))
                .filter(this::mayBeWritten);
    }

    private boolean mayBeWritten(Path file) {
        return Replacing.isAllowed(owner, List.of(file));
    }

    private Optional<Path> toWrite(String name, String extension, String kind, String title) {
        var chooser = chooser();
        chooser.setDialogTitle(title);
        if (!extension.isEmpty()) {
            chooser.setAcceptAllFileFilterUsed(false);
            chooser.setFileFilter(
                    new FileNameExtensionFilter(kind, extension.substring(extension.lastIndexOf('.') + 1)));
        }
        chooser.setSelectedFile(chooser.getCurrentDirectory()
                .toPath()
                .resolve(fileName(name) + extension)
                .toFile());
        chooser.setDialogType(JFileChooser.SAVE_DIALOG);
        // Only now, and not by showSaveDialog: setting the type names the button anew.
        chooser.setApproveButtonText(title);
        if (chooser.showDialog(owner, null) != JFileChooser.APPROVE_OPTION) {
            return Optional.empty();
        }
        return chosen(chooser).map(file -> withExtension(file, extension));
    }

    /** The file with the extension, which is added if it was left out. */
    static Path withExtension(Path file, String extension) {
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(extension) ? file : file.resolveSibling(file.getFileName() + extension);
    }

    /** A title as the name of a file. */
    static String fileName(String title) {
        var name = title.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        return name.isEmpty() ? "network" : name.substring(0, Math.min(name.length(), 80));
    }

    private JFileChooser chooser() {
        return folder == null ? new JFileChooser() : new JFileChooser(folder.toFile());
    }

    private Optional<Path> chosen(JFileChooser chooser) {
        var file = chooser.getSelectedFile().toPath().toAbsolutePath();
        folder = file.getParent();
        return Optional.of(file);
    }
}
