package org.concordat.desktop.file;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.prefs.Preferences;

/** The files that were opened or saved last, the latest first; remembered from one start to the next. */
public final class RecentFiles {

    private static final int MOST = 8;
    private static final String KEY = "recentFiles";

    private final Preferences memory;

    public RecentFiles(Preferences memory) {
        this.memory = memory;
    }

    /** Those that are still there. */
    public List<Path> list() {
        return all().stream().filter(Files::isRegularFile).toList();
    }

    /** All of them, also those that are gone; looks at no disk. */
    public List<Path> all() {
        var files = new ArrayList<Path>();
        for (var line : memory.get(KEY, "").lines().toList()) {
            try {
                files.add(Path.of(line));
            } catch (InvalidPathException e) {
                continue;
            }
        }
        return files;
    }

    /** Puts a file first. */
    public void add(Path file) {
        var files = new ArrayList<>(all());
        files.remove(file);
        files.add(0, file);
        while (files.size() > 1 && (files.size() > MOST || text(files).length() > Preferences.MAX_VALUE_LENGTH)) {
            files.remove(files.size() - 1);
        }
        if (text(files).length() <= Preferences.MAX_VALUE_LENGTH) {
            memory.put(KEY, text(files));
        }
    }

    /** Takes a file off the list; the file itself stays. */
    public void remove(Path file) {
        memory.put(KEY, text(all().stream().filter(other -> !other.equals(file)).toList()));
    }

    private static String text(List<Path> files) {
        return String.join("\n", files.stream().map(Path::toString).toList());
    }
}
