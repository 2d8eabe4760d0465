package org.concordat.desktop.importing.preview;

import java.awt.Component;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.JFileChooser;
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
