package org.concordat.desktop.plugins;

import java.awt.Dialog;
import java.awt.Window;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.swing.SwingUtilities;
import javax.swing.Timer;
import org.concordat.api.model.CareModel;
import org.concordat.api.vocabulary.Words;
import org.concordat.desktop.theme.EventThread;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows a care model that somebody is writing: whenever one of its files changes it is looked through, tried on its examples, and put
 * into use in all windows. While it has mistakes the version before stays in use. Belongs to the event thread.
 */
public final class DraftWatch {

    private static final Logger LOG = LoggerFactory.getLogger(DraftWatch.class);
    private static final Words WORDS = Words.beside(DraftWatch.class);
    private static final int EVERY_MILLIS = 1_000;
    private static final int DEEPEST = 4;

    private final Program program;
    private final Timer timer = new Timer(EVERY_MILLIS, e -> look());
    private Consumer<Checked> listener = checked -> {};
    private @Nullable Path folder;
    private @Nullable Checked last;
    private String stamp = "";
    private boolean busy;

    /** Follows nothing yet. */
    public DraftWatch(Program program) {
        EventThread.require();
        this.program = program;
    }

    /** The folder of the care model that is followed. */
    Optional<Path> folder() {
        return Optional.ofNullable(folder);
    }

    /** What came of looking through it last. */
    Optional<Checked> last() {
        return Optional.ofNullable(last);
    }

    /** @param newListener told what came of looking through it, each time that it has changed */
    void onChecked(Consumer<Checked> newListener) {
        listener = newListener;
    }

    /** Follows a care model from now on. */
    void follow(Path newFolder) {
        folder = newFolder;
        last = null;
        stamp = "";
        timer.start();
        look();
    }

    /** Follows it no more, and takes it out of use. @param then called when it is */
    void end(Runnable then) {
        timer.stop();
        folder = null;
        last = null;
        program.adopt(program.workspace().writing(Optional.empty()), then);
    }

    /** Looks at once whether something has changed. */
    void look() {
        var now = folder;
        if (now == null || busy || isAskedElsewhere()) {
            return;
        }
        busy = true;
        var before = stamp;
        var others = program.workspace().careModels().models();
        program.background().execute(() -> {
            var seen = stampOf(now);
            var checked = seen.equals(before) ? Optional.<Checked>empty() : check(now, others);
            SwingUtilities.invokeLater(() -> {
                busy = false;
                checked.filter(found -> now.equals(folder)).ifPresent(found -> take(now, seen, found));
            });
        });
    }

    /** A dialog of something else works with what is in use now. */
    private static boolean isAskedElsewhere() {
        return Stream.of(Window.getWindows())
                .anyMatch(window -> window instanceof Dialog dialog
                        && dialog.isShowing()
                        && dialog.isModal()
                        && !(dialog instanceof PluginsDialog));
    }

    private static Optional<Checked> check(Path now, List<CareModel> others) {
        try {
            return Optional.of(Checked.of(now, others));
        } catch (IOException e) {
            LOG.info("The care model cannot be read now: {}", e.toString());
            return Optional.empty();
        }
    }

    private static String stampOf(Path folder) {
        try (var files = Files.walk(folder, DEEPEST)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file + " " + file.toFile().lastModified() + " "
                            + file.toFile().length())
                    .sorted()
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            return e.toString();
        }
    }

    private void take(Path now, String seen, Checked checked) {
        stamp = seen;
        last = checked;
        if (checked.isUsable()) {
            var workspace = program.workspace();
            program.background().execute(() -> {
                var next = workspace.writing(Optional.of(now));
                SwingUtilities.invokeLater(() -> program.adopt(next, () -> told(checked)));
            });
        } else {
            told(checked);
        }
    }

    private void told(Checked checked) {
        listener.accept(checked);
        program.tell(
                checked.isUsable()
                        ? WORDS.format("draft.inUse", checked.results().size(), checked.unmet())
                        : WORDS.format("draft.mistakes", checked.mistakes().get(0)));
    }
}
