package org.concordat.desktop.file;

import java.awt.Component;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.swing.JFileChooser;
import javax.swing.filechooser.FileNameExtensionFilter;
import org.concordat.api.vocabulary.Words;
import org.concordat.desktop.dialog.Dialogs;
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
        return toWrite(name, List.of(EXTENSION), WORDS.get("save.title"));
    }

    /** Where to export to; one kind of file for each extension, and the extension says in which format. */
    Optional<Path> toExport(String name, List<String> extensions) {
        return toWrite(name, extensions, WORDS.get("export.title"));
    }

    private Optional<Path> toWrite(String name, List<String> extensions, String title) {
        var chooser = chooser();
        chooser.setDialogTitle(title);
        chooser.setAcceptAllFileFilterUsed(false);
        var kinds = extensions.stream().map(FileChoice::kind).toList();
        kinds.forEach(chooser::addChoosableFileFilter);
        chooser.addPropertyChangeListener(
                JFileChooser.FILE_FILTER_CHANGED_PROPERTY,
                change -> suggest(chooser, name, chosen(extensions, kinds, chooser)));
        chooser.setFileFilter(kinds.get(0));
        suggest(chooser, name, extensions.get(0));
        chooser.setApproveButtonText(title);
        if (chooser.showSaveDialog(owner) != JFileChooser.APPROVE_OPTION) {
            return Optional.empty();
        }
        var extension = chosen(extensions, kinds, chooser);
        return chosen(chooser)
                .map(file -> withExtension(file, extensions, extension))
                .filter(this::mayReplace);
    }

    private static FileNameExtensionFilter kind(String extension) {
        var last = extension.substring(extension.lastIndexOf('.') + 1);
        return new FileNameExtensionFilter(WORDS.get("kind." + extension.substring(1)), last);
    }

    private static String chosen(List<String> extensions, List<FileNameExtensionFilter> kinds, JFileChooser chooser) {
        int at = kinds.indexOf(chooser.getFileFilter());
        return extensions.get(Math.max(0, at));
    }

    private static void suggest(JFileChooser chooser, String name, String extension) {
        chooser.setSelectedFile(chooser.getCurrentDirectory()
                .toPath()
                .resolve(fileName(name) + extension)
                .toFile());
    }

    private boolean mayReplace(Path file) {
        if (!Files.exists(file)) {
            return true;
        }
        var question = WORDS.format("replace", String.valueOf(file.getFileName()));
        return Dialogs.choose(
                        owner,
                        question,
                        WORDS.get("replace.more"),
                        List.of(WORDS.get("replace.yes"), WORDS.get("cancel")))
                == 0;
    }

    /** The file with an extension that is known; one without gets that of the kind that was chosen. */
    static Path withExtension(Path file, List<String> known, String chosen) {
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return known.stream().anyMatch(name::endsWith) ? file : file.resolveSibling(file.getFileName() + chosen);
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
