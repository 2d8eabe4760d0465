package org.concordat.core.storage.disk;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The user's folder for what is not a document: backups, journals and installed plugins. */
public record StateDirectory(Path root) {

    /** The system property that names another folder, for tests. */
    public static final String PROPERTY = "concordat.state";

    private static final int KEY_LENGTH = 16;

    /**
     * The folder of this user: {@code $XDG_STATE_HOME/concordat}, or {@code ~/.local/state/concordat}, or on Windows
     * {@code %LOCALAPPDATA%\Concordat}.
     */
    public static StateDirectory ofUser() {
        var named = System.getProperty(PROPERTY);
        var home = Path.of(System.getProperty("user.home", "."));
        return named == null
                ? of(System.getenv(), home, File.separatorChar == '\\')
                : new StateDirectory(Path.of(named));
    }

    static StateDirectory of(Map<String, String> environment, Path home, boolean isWindows) {
        if (isWindows) {
            var local = absolute(environment.get("LOCALAPPDATA"));
            return new StateDirectory((local == null ? home.resolve("AppData/Local") : local).resolve("Concordat"));
        }
        var state = absolute(environment.get("XDG_STATE_HOME"));
        return new StateDirectory((state == null ? home.resolve(".local/state") : state).resolve("concordat"));
    }

    /** The XDG rules say that a relative path is to be ignored. */
    private static @Nullable Path absolute(@Nullable String path) {
        return path == null || path.isEmpty() || !Path.of(path).isAbsolute() ? null : Path.of(path);
    }

    /** Where the plugins are that the user has installed. */
    public Path plugins() {
        return root.resolve("plugins");
    }

    /** Where it is counted how many starts did not come to a window. */
    public Path starts() {
        return root.resolve("starts");
    }

    Path journals() {
        return root.resolve("journals");
    }

    /** Where backups of a document are, whose path is that of the file itself. */
    Path backupsOf(Path document) {
        var hash = Sha256.of(document.toString().getBytes(StandardCharsets.UTF_8));
        return root.resolve("backups").resolve(document.getFileName() + "-" + hash.substring(0, KEY_LENGTH));
    }
}
