package org.concordat.desktop.window;

import java.awt.Window;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.prefs.Preferences;
import javax.swing.SwingUtilities;
import org.concordat.core.workspace.Workspace;
import org.concordat.desktop.file.OpenFile;
import org.concordat.desktop.file.Opener;
import org.concordat.desktop.file.Opening;
import org.concordat.desktop.file.RecentFiles;
import org.concordat.desktop.file.Recovery;
import org.concordat.desktop.task.Tasks;
import org.concordat.desktop.theme.EventThread;
import org.concordat.desktop.theme.Look;

/** The open windows, one for each document, and what they share. Belongs to the event thread. */
public final class Windows {

    private static final String LOOK = "look";

    private final Workspace workspace;
    private final Opening opening;
    private final Tasks tasks;
    private final Preferences memory;
    private final RecentFiles recent;
    private final Runnable lastClosed;
    private final List<DocumentWindow> windows = new ArrayList<>();
    private int closing;
    private final ExecutorService background = Executors.newCachedThreadPool(task -> daemon(task, "concordat-work"));
    private final ExecutorService checking = Executors.newSingleThreadExecutor(task -> daemon(task, "concordat-rules"));

    /**
     * No windows yet; puts on the look that was chosen last.
     *
     * @param memory where recent files and the look are remembered
     * @param lastClosed told when the last window has been closed
     */
    public Windows(Workspace workspace, Preferences memory, Runnable lastClosed) {
        EventThread.require();
        this.workspace = workspace;
        this.memory = memory;
        this.lastClosed = lastClosed;
        opening = new Opening(workspace);
        tasks = new Tasks(background, SwingUtilities::invokeLater, names -> {});
        recent = new RecentFiles(memory);
        look().install();
    }

    private static Thread daemon(Runnable task, String name) {
        var thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    private Look look() {
        return memory.get(LOOK, "light").equals("dark") ? Look.DARK : Look.LIGHT;
    }

    RecentFiles recent() {
        return recent;
    }

    /** Offers what a crash has left, then opens these files, or the sample, or a new document where there is neither. */
    public void start(List<Path> files, Optional<Path> sample) {
        new Recovery(workspace, tasks).offer(recovered -> {
            recovered.forEach(this::open);
            var rest = sample.filter(s -> recovered.isEmpty()).map(List::of).orElse(List.of());
            openAll(files.isEmpty() ? rest : files);
        });
    }

    /** One after the other, so that questions about one do not hide behind those about the next. */
    private void openAll(List<Path> files) {
        if (files.isEmpty()) {
            if (windows.isEmpty()) {
                openNew();
            }
            return;
        }
        var path = files.get(0);
        var rest = files.subList(1, files.size());
        if (isShown(path)) {
            openAll(rest);
            return;
        }
        new Opener(workspace, null, tasks, recent).open(path, opened -> {
            opened.ifPresent(this::open);
            openAll(rest);
        });
    }

    void openNew() {
        show(opening.untitled());
    }

    /** Brings the window of a file to the front, if there is one. */
    boolean isShown(Path path) {
        var file = path.toAbsolutePath().normalize();
        var open = windows.stream()
                .filter(w -> w.file().path().filter(file::equals).isPresent())
                .findFirst();
        open.ifPresent(DocumentWindow::toFront);
        return open.isPresent();
    }

    /** Opens a document in a window of its own, in place of one that is as new. */
    void open(OpenFile file) {
        if (file.path().filter(this::isShown).isPresent()) {
            background.execute(file.close());
            return;
        }
        var untouched = windows.stream().filter(DocumentWindow::isUntouched).toList();
        show(file);
        untouched.forEach(this::dispose);
    }

    private void show(OpenFile file) {
        window(file).open();
    }

    private DocumentWindow window(OpenFile file) {
        var window = new DocumentWindow(this, workspace, file, background, checking);
        windows.add(window);
        return window;
    }

    /** Puts a document in the place of another. */
    void replace(DocumentWindow former, OpenFile file) {
        window(file).openAt(former);
        dispose(former);
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
        }
    }

    /** The program ends once the last window is gone and what it left to do is done. */
    private void dispose(DocumentWindow window) {
        if (!windows.remove(window)) {
            return;
        }
        closing++;
        var rest = window.dispose();
        tasks.start(
                "",
                () -> {
                    rest.run();
                    return window;
                },
                done -> closed(),
                e -> closed());
    }

    private void closed() {
        closing--;
        if (windows.isEmpty() && closing == 0) {
            background.shutdown();
            checking.shutdownNow();
            lastClosed.run();
        }
    }

    /** Changes between light and dark, everywhere and for the next start. */
    void toggleLook() {
        var look = Look.current().other();
        look.install();
        memory.put(LOOK, look == Look.DARK ? "dark" : "light");
        windows.forEach(DocumentWindow::relook);
    }
}
