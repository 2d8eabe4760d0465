package org.concordat.desktop.window;

import java.awt.Window;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.prefs.Preferences;
import javax.swing.SwingUtilities;
import javax.swing.Timer;
import org.concordat.api.vocabulary.Words;
import org.concordat.core.storage.UnusableFileException;
import org.concordat.core.workspace.Workspace;
import org.concordat.desktop.dialog.Dialogs;
import org.concordat.desktop.file.OpenFile;
import org.concordat.desktop.file.RecentFiles;
import org.concordat.desktop.file.Recovery;
import org.concordat.desktop.file.Storage;
import org.concordat.desktop.plugins.DraftWatch;
import org.concordat.desktop.plugins.PluginsDialog;
import org.concordat.desktop.plugins.PluginsDialog.Begin;
import org.concordat.desktop.plugins.Program;
import org.concordat.desktop.settings.SettingsDialog;
import org.concordat.desktop.theme.EventThread;
import org.concordat.desktop.theme.Habits;
import org.concordat.desktop.theme.Look;
import org.concordat.desktop.theme.LookChoice;
import org.concordat.desktop.welcome.Offer;
import org.jspecify.annotations.Nullable;

/** The open windows, one for each document, and what they share. Belongs to the event thread. */
public final class Windows {

    private static final Words WORDS = Words.beside(Windows.class);
    private static final int PATIENCE = 200;

    private Storage storage;
    private final Offer offer;
    private final Preferences memory;
    private final RecentFiles recent;
    private final Runnable lastClosed;
    private final List<DocumentWindow> windows = new ArrayList<>();
    private final Program surroundings = new Surroundings();
    private final DraftWatch watch = new DraftWatch(surroundings);
    private @Nullable WelcomeWindow welcome;
    private final ExecutorService background = Executors.newCachedThreadPool(task -> daemon(task, "concordat-work"));
    private final ExecutorService checking = Executors.newSingleThreadExecutor(task -> daemon(task, "concordat-rules"));

    /**
     * No windows yet; puts on the look that was chosen last.
     *
     * @param offer what the welcome page shows
     * @param memory where recent files and the look are remembered
     * @param lastClosed told when the last window has been closed
     */
    public Windows(Storage storage, Offer offer, Preferences memory, Runnable lastClosed) {
        EventThread.require();
        this.storage = storage;
        this.offer = offer;
        this.memory = memory;
        this.lastClosed = lastClosed;
        recent = new RecentFiles(memory);
        storage.workspace()
                .plugins()
                .problems()
                .addListener(problem -> SwingUtilities.invokeLater(
                        () -> windows.forEach(window -> window.tell(WORDS.format("problem", problem.message())))));
        Habits.remembered(memory).install();
    }

    private static Thread daemon(Runnable task, String name) {
        var thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    Preferences memory() {
        return memory;
    }

    /** How many windows there are. */
    int count() {
        return windows.size();
    }

    RecentFiles recent() {
        return recent;
    }

    /** Restores what a crash has left and opens these files, or shows the welcome page where there is nothing else. */
    public void start(List<Path> files) {
        new Recovery(storage).offer().forEach(this::show);
        files.stream().filter(path -> !isOpen(path)).forEach(this::read);
        if (windows.isEmpty() && Habits.current().welcome()) {
            welcome();
        } else if (windows.isEmpty()) {
            openNew();
        }
    }

    /** Shows the welcome page. */
    void welcome() {
        if (welcome == null) {
            welcome = new WelcomeWindow(this, storage, offer, background);
        }
        welcome.open();
    }

    /** Closes the welcome page, and with it the program if nothing else is open. */
    void closeWelcome() {
        if (welcome != null) {
            welcome.dispose();
            welcome = null;
            endIfEmpty();
        }
    }

    private void read(Path path) {
        try {
            show(storage.read(path));
            recent.add(path.toAbsolutePath());
        } catch (UnusableFileException e) {
            var why = String.valueOf(e.getMessage());
            Dialogs.error(null, WORDS.format("open.failed", path.getFileName()), why);
        }
    }

    /** Brings the window of a file to the front, if there is one. @return whether there is */
    boolean isOpen(Path path) {
        var open = windows.stream().filter(w -> w.isOf(path)).findFirst();
        open.ifPresent(DocumentWindow::toFront);
        return open.isPresent();
    }

    void openNew() {
        show(storage.create());
    }

    /** Opens a document in a window of its own, in place of one that is as new. */
    void open(OpenFile file) {
        var untouched = windows.stream().filter(DocumentWindow::isUntouched).toList();
        show(file);
        untouched.forEach(this::dispose);
        closeWelcome();
    }

    private void show(OpenFile file) {
        var window = new DocumentWindow(this, storage, file, background, checking);
        windows.add(window);
        window.open();
    }

    void close(Window frame) {
        List.copyOf(windows).stream().filter(w -> w.isOf(frame)).forEach(w -> w.askToClose(() -> dispose(w)));
    }

    /** Closes one window after the other, until somebody cancels. */
    void quit() {
        if (!windows.isEmpty()) {
            var window = windows.get(windows.size() - 1);
            window.askToClose(() -> {
                dispose(window);
                quit();
            });
        } else {
            closeWelcome();
        }
    }

    private void dispose(DocumentWindow window) {
        window.dispose();
        windows.remove(window);
        endIfEmpty();
    }

    private void endIfEmpty() {
        if (windows.isEmpty() && welcome == null) {
            background.shutdown();
            checking.shutdownNow();
            lastClosed.run();
        }
    }

    /** Changes between light and dark, everywhere and for the next start. */
    void toggleLook() {
        adopt(Habits.current().withLook(Look.current() == Look.DARK ? LookChoice.LIGHT : LookChoice.DARK));
    }

    /** Shows the plugins over a window. @param begin what is done first */
    void plugins(Window frame, Begin begin) {
        PluginsDialog.open(frame, surroundings, watch, begin);
    }

    /** What the plugin manager knows of the windows. */
    private final class Surroundings implements Program {

        @Override
        public Workspace workspace() {
            return storage.workspace();
        }

        @Override
        public List<OpenNetwork> networks() {
            return windows.stream()
                    .map(window ->
                            new OpenNetwork(window.name(), window.document().network()))
                    .toList();
        }

        @Override
        public Executor background() {
            return background;
        }

        @Override
        public void tell(String what) {
            windows.forEach(window -> window.tell(what));
        }

        @Override
        public void adopt(Workspace next, Runnable then) {
            if (windows.stream().anyMatch(DocumentWindow::isBusy)) {
                var again = new Timer(PATIENCE, e -> adopt(next, then));
                again.setRepeats(false);
                again.start();
            } else {
                renew(next);
                then.run();
            }
        }
    }

    /** Lets all windows go on with other care models. */
    private void renew(Workspace next) {
        var former = storage.workspace();
        storage = new Storage(next, storage.state());
        boolean all = true;
        for (int i = 0; i < windows.size(); i++) {
            try {
                windows.set(i, windows.get(i).renewed(storage));
            } catch (UnusableFileException e) {
                all = false;
                Dialogs.error(null, WORDS.format("stays", windows.get(i).name()), String.valueOf(e.getMessage()));
            }
        }
        if (welcome != null) {
            welcome.dispose();
            welcome = new WelcomeWindow(this, storage, offer, background);
            welcome.open();
        }
        if (all) {
            // Behind the rules that are still running with the former ones.
            former.host().ifPresent(host -> checking.execute(host::close));
        }
    }

    /** Shows the settings over a window. */
    void settings(Window frame) {
        SettingsDialog.open(frame, this::adopt, this::reset);
    }

    /** Puts habits in force, everywhere and for the next start. */
    private void adopt(Habits habits) {
        habits.install();
        habits.remember(memory);
        windows.forEach(DocumentWindow::relook);
        if (welcome != null) {
            welcome.relook();
        }
    }

    private void reset() {
        Stance.forget(memory);
        windows.forEach(DocumentWindow::reset);
    }
}
