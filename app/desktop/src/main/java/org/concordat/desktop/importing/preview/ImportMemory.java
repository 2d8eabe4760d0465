package org.concordat.desktop.importing.preview;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.prefs.Preferences;

/** From where files were imported last, and how rows are pasted; remembered from one start to the next. */
public final class ImportMemory {

    private static final String FOLDER = "importFolder";
    private static final String FILES = "importFiles";
    private static final String SHOWN = "pasteShown";

    private final Preferences memory;

    public ImportMemory(Preferences memory) {
        this.memory = memory;
    }

    /** The folder of the file that was chosen last, if it is still there. */
    public Optional<Path> folder() {
        return paths(FOLDER).stream().filter(Files::isDirectory).findFirst();
    }

    public void rememberFolder(Path file) {
        var folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            put(FOLDER, List.of(folder));
        }
    }

    /** The national files that were imported last, as far as they are still there. */
    public List<Path> files() {
        return paths(FILES).stream().filter(Files::isRegularFile).toList();
    }

    public void rememberFiles(List<Path> files) {
        put(FILES, files);
    }

    /** Whether what is pasted is to be seen in the view that is open; so until somebody has said otherwise. */
    public boolean showsPasted() {
        return memory.getBoolean(SHOWN, true);
    }

    public void rememberShowsPasted(boolean shown) {
        memory.putBoolean(SHOWN, shown);
    }

    private void put(String key, List<Path> paths) {
        var text = String.join("\n", paths.stream().map(Path::toString).toList());
        if (text.length() <= Preferences.MAX_VALUE_LENGTH) {
            memory.put(key, text);
        }
    }

    private List<Path> paths(String key) {
        var paths = new ArrayList<Path>();
        for (var line : memory.get(key, "").lines().toList()) {
            try {
                paths.add(Path.of(line));
            } catch (InvalidPathException e) {
                continue;
            }
        }
        return paths;
    }
}
