package org.concordat.desktop.plugins;

import java.awt.Component;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.JFileChooser;
import javax.swing.filechooser.FileNameExtensionFilter;
import org.concordat.api.vocabulary.Words;
import org.concordat.desktop.dialog.Dialogs;

/** Asks for files with plugins, or for a folder full of them. */
final class FileQuestion {

    private static final Words WORDS = Words.beside(FileQuestion.class);
    private static final List<String> ENDINGS = List.of(".jar", ".zip");

    private FileQuestion() {}

    /** The files that were chosen, a folder standing for the plugins in it; empty if none were. */
    static Optional<List<Path>> ask(Component owner) {
        var chooser = new JFileChooser();
        chooser.setDialogTitle(WORDS.get("file.title"));
        chooser.setFileSelectionMode(JFileChooser.FILES_AND_DIRECTORIES);
        chooser.setMultiSelectionEnabled(true);
        chooser.setFileFilter(new FileNameExtensionFilter(WORDS.get("file.kind"), "jar", "zip"));
        if (chooser.showDialog(owner, WORDS.get("file.choose")) != JFileChooser.APPROVE_OPTION) {
            return Optional.empty();
        }
        try {
            var files = Stream.of(chooser.getSelectedFiles())
                    .map(file -> inside(file.toPath()))
                    .flatMap(List::stream)
                    .toList();
            if (files.isEmpty()) {
                Dialogs.message(owner, WORDS.get("file.none"), WORDS.get("file.none.more"));
            }
            return Optional.of(files);
        } catch (UncheckedIOException e) {
            Dialogs.error(owner, WORDS.get("failed"), String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    static List<Path> inside(Path path) {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (var files = Files.list(path)) {
            return files.filter(FileQuestion::isPlugin).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isPlugin(Path file) {
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return Files.isRegularFile(file) && ENDINGS.stream().anyMatch(name::endsWith);
    }
}
