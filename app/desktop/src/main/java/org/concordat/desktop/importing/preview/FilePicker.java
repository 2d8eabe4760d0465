package org.concordat.desktop.importing.preview;

import java.awt.Component;
import java.io.File;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.JFileChooser;
import javax.swing.filechooser.FileFilter;
import javax.swing.filechooser.FileNameExtensionFilter;
import org.concordat.api.vocabulary.Words;

/** Asks which files to import, and begins where it was last. Belongs to the event thread. */
public final class FilePicker {

    private static final Words WORDS = Words.beside(FilePicker.class);

    private final ImportMemory memory;

    public FilePicker(ImportMemory memory) {
        this.memory = memory;
    }

    /** Some tables; empty if none were chosen. */
    public List<Path> tables(Component owner) {
        var chooser = tableChooser(WORDS.get("pick.tables"));
        chooser.setMultiSelectionEnabled(true);
        return chosen(chooser, chooser.showOpenDialog(owner));
    }

    /** One table. */
    public Optional<Path> table(Component owner) {
        var chooser = tableChooser(WORDS.get("pick.table"));
        return chosen(chooser, chooser.showOpenDialog(owner)).stream().findFirst();
    }

    private JFileChooser tableChooser(String title) {
        var chooser = chooser(title);
        chooser.setFileFilter(
                new FileNameExtensionFilter(WORDS.get("kind.tables"), "csv", "xlsx", "xlsm", "txt", "tsv"));
        return chooser;
    }

    /** One file of some kinds. @param kinds how the files of each end, by its name, in the order to offer them */
    public Optional<Picked> other(Component owner, Map<String, List<String>> kinds) {
        var chooser = chooser(WORDS.get("pick.other"));
        var all = kinds.values().stream().flatMap(List::stream).distinct().toList();
        var filters = new LinkedHashMap<FileFilter, String>();
        chooser.addChoosableFileFilter(new EndingFilter(WORDS.get("kind.others"), all));
        kinds.forEach((kind, endings) -> filters.put(new EndingFilter(kind, endings), kind));
        filters.keySet().forEach(chooser::addChoosableFileFilter);
        chooser.setFileFilter(chooser.getChoosableFileFilters()[1]);
        return chosen(chooser, chooser.showOpenDialog(owner)).stream()
                .findFirst()
                .map(file -> new Picked(file, Optional.ofNullable(filters.get(chooser.getFileFilter()))));
    }

    /** A file that was chosen. @param kind the one kind that it was chosen among, if it was */
    public record Picked(Path file, Optional<String> kind) {}

    /** Shows files by how their names end, with as many dots as there may be. */
    private static final class EndingFilter extends FileFilter {

        private final String kind;
        private final List<String> endings;

        EndingFilter(String kind, List<String> endings) {
            this.kind = kind;
            this.endings = endings;
        }

        @Override
        public boolean accept(File file) {
            var name = file.getName().toLowerCase(Locale.ROOT);
            return file.isDirectory() || endings.stream().anyMatch(name::endsWith);
        }

        @Override
        public String getDescription() {
            return WORDS.format("kind.ending", kind, "*" + String.join(", *", endings));
        }
    }

    /** A file to read, of a kind that ends in json. */
    public Optional<Path> toRead(Component owner, String title) {
        var chooser = jsonChooser(title);
        return chosen(chooser, chooser.showOpenDialog(owner)).stream().findFirst();
    }

    /** A file to write, of a kind that ends in json; it may be there already. @param name what is suggested */
    public Optional<Path> toWrite(Component owner, String title, String name) {
        var chooser = jsonChooser(title);
        chooser.setSelectedFile(new File(chooser.getCurrentDirectory(), name));
        return chosen(chooser, chooser.showSaveDialog(owner)).stream().findFirst();
    }

    private JFileChooser jsonChooser(String title) {
        var chooser = chooser(title);
        chooser.setFileFilter(new FileNameExtensionFilter(WORDS.get("kind.mappings"), "json"));
        chooser.setApproveButtonText(title);
        return chooser;
    }

    private JFileChooser chooser(String title) {
        var chooser = new JFileChooser(memory.folder().map(Path::toFile).orElse(null));
        chooser.setDialogTitle(title);
        return chooser;
    }

    private List<Path> chosen(JFileChooser chooser, int answer) {
        if (answer != JFileChooser.APPROVE_OPTION) {
            return List.of();
        }
        var several = chooser.isMultiSelectionEnabled()
                ? Stream.of(chooser.getSelectedFiles())
                : Stream.of(chooser.getSelectedFile());
        var files = several.map(file -> file.toPath().toAbsolutePath()).toList();
        files.stream().findFirst().ifPresent(memory::rememberFolder);
        return files;
    }
}
