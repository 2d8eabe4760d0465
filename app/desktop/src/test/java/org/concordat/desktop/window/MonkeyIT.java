package org.concordat.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Window;
import java.awt.event.WindowEvent;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.swing.JDialog;
import javax.swing.JFrame;
import javax.swing.RepaintManager;
import javax.swing.SwingUtilities;
import org.concordat.api.core.Core;
import org.concordat.api.edit.AddLink;
import org.concordat.api.edit.AddNode;
import org.concordat.api.edit.PlaceNode;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.view.Box;
import org.concordat.api.vocabulary.NodeType;
import org.concordat.core.caremodel.CareModels;
import org.concordat.core.document.Content;
import org.concordat.core.document.Document;
import org.concordat.core.plugin.Plugins;
import org.concordat.core.storage.disk.StateDirectory;
import org.concordat.core.workspace.Workspace;
import org.concordat.desktop.OnEventThread;
import org.concordat.desktop.ThreadWatch;
import org.concordat.desktop.canvas.CanvasProbe;
import org.concordat.desktop.file.ForgetfulPreferences;
import org.concordat.desktop.file.OpenFile;
import org.concordat.desktop.file.Storage;
import org.concordat.desktop.welcome.Offer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/**
 * Thousands of gestures and commands at random on a real window: none may throw, all can be taken back. The property {@code concordat.monkey}
 * sets another seed, {@code concordat.monkey.gestures} another number.
 */
@TestInstance(Lifecycle.PER_CLASS)
class MonkeyIT {

    private static final long SEED = Long.getLong("concordat.monkey", 5);
    private static final int GESTURES = Integer.getInteger("concordat.monkey.gestures", 10_000);
    /** A slow machine does fewer in the time that a build has. */
    private static final long SECONDS = Long.getLong("concordat.monkey.seconds", 90);
    /** Above this many nodes or views most steps are taken back: what is pasted and duplicated at random soon is too much to look at. */
    private static final int MOST_NODES = 60;

    private static final int MOST_VIEWS = 4;
    private static final int LOOKS = 20;

    private final Workspace workspace = new Workspace(Plugins.none());
    private final ThreadWatch watch = new ThreadWatch();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();
    private final PrintStream errorsBefore = System.err;
    private final List<String> wrong = new ArrayList<>();
    private Windows windows;
    private OpenFile file;
    private Document document;
    private JFrame frame;
    private String start;
    private String end;
    private String undone;
    private String redone;
    private int changes;
    private int edits;
    private int done;

    @BeforeAll
    void letLoose(@TempDir Path folder, TestReporter reporter) throws Exception {
        System.setErr(new PrintStream(errors, true, StandardCharsets.UTF_8));
        var path = folder.resolve("network.concordat.json");
        Files.write(path, workspace.canonical(crowded(new Random(SEED))));
        var storage = new Storage(workspace, new StateDirectory(folder.resolve("state")));
        RepaintManager.setCurrentManager(watch);
        windows = OnEventThread.get(() ->
                new Windows(storage, new Offer(List.of(), Optional.empty()), new ForgetfulPreferences(), () -> {}));
        file = OnEventThread.get(() -> storage.read(path));
        document = file.document();
        document.subscribe(change -> changes++);
        frame = OnEventThread.get(() -> {
            windows.open(file);
            var opened = (JFrame) Stream.of(Window.getWindows())
                    .filter(w -> w instanceof JFrame && w.isShowing())
                    .findFirst()
                    .orElseThrow();
            opened.setSize(opened.getMinimumSize());
            return opened;
        });
        start = OnEventThread.get(this::text);
        play();
        end = OnEventThread.get(this::text);
        edits = changes;
        int steps = OnEventThread.get(document::stepsDone);
        undone = after(0);
        redone = after(steps);
        reporter.publishEntry("monkey", "seed " + SEED + ", " + done + " gestures, " + edits + " edits");
    }

    /** A crowded sheet with whatever links are allowed. */
    private static Content crowded(Random random) {
        var document = new Document(Content.empty("Network", "Overview"));
        var vocabulary = CareModels.of(List.of()).vocabulary();
        var types = vocabulary.nodeTypes().stream()
                .filter(type -> !type.isAbstract())
                .toList();
        var view = document.views().get(0).id();
        var drawn = new ArrayList<Node>();
        for (int i = 0; i < 30; i++) {
            NodeType type = types.get(random.nextInt(types.size()));
            var node = Node.of(type).with(Core.NAME, type.label() + " " + i);
            document.apply(new AddNode(node));
            document.apply(new PlaceNode(view, node.id(), null, Box.of(i % 6 * 190, i / 6 * 110, 160, 56)));
            for (var other : drawn) {
                vocabulary.linkTypesBetween(type, other.type()).stream()
                        .limit(1)
                        .filter(link -> random.nextInt(4) == 0)
                        .forEach(link -> document.apply(new AddLink(Link.of(link, node.id(), other.id()))));
            }
            drawn.add(node);
        }
        return document.content();
    }

    private void play() throws Exception {
        var monkey = new Monkey(SEED, frame);
        var random = new Random(SEED);
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        for (int i = 0, looks = 0; i < GESTURES && System.nanoTime() < deadline; done = i) {
            // Quicker than the screen. A dialog stays within the gesture that opened it, so this must not wait for its
            // end.
            for (int many = 1 + random.nextInt(20); many > 0; many--, i++) {
                SwingUtilities.invokeLater(monkey::act);
            }
            OnEventThread.run(this::keepSmall);
            if (i >= looks * GESTURES / LOOKS) {
                looks++;
                look(monkey, i);
            }
            if (!thrown().isEmpty()) {
                wrong.add(i + ", after " + monkey);
                break;
            }
        }
        while (OnEventThread.get(Monkey::isAsked)) {
            SwingUtilities.invokeLater(MonkeyIT::closeDialogs);
            OnEventThread.run(() -> {});
        }
    }

    /** What was said on the error stream, but for warnings, which may be about files of tests before this one. */
    private List<String> thrown() {
        return errors.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.contains(" WARN "))
                .toList();
    }

    private void keepSmall() {
        if (document.network().nodes().size() > MOST_NODES || document.views().size() > MOST_VIEWS) {
            document.goTo(document.stepsDone() * 2 / 3);
        }
    }

    private static void closeDialogs() {
        Stream.of(Window.getWindows())
                .filter(w -> w instanceof JDialog && w.isShowing())
                .forEach(w -> w.dispatchEvent(new WindowEvent(w, WindowEvent.WINDOW_CLOSING)));
    }

    /** Compares what the canvas shows with what the document says. */
    private void look(Monkey monkey, int gesture) throws Exception {
        OnEventThread.run(() -> monkey.canvas()
                .map(CanvasProbe::new)
                .ifPresent(canvas -> canvas.wrong(document)
                        .forEach(what -> wrong.add(what + " at gesture " + gesture + ", after " + monkey))));
    }

    @AfterAll
    void close() throws Exception {
        System.setErr(errorsBefore);
        OnEventThread.run(() -> {
            Stream.of(Window.getWindows()).forEach(Window::dispose);
            file.close();
        });
        RepaintManager.setCurrentManager(null);
    }

    @Test
    void nothingGoesWrong() {
        assertThat(thrown()).as("seed %d, %s", SEED, wrong).isEmpty();
    }

    @Test
    void theCanvasShowsWhatTheDocumentSays() {
        assertThat(wrong).as("seed %d", SEED).isEmpty();
    }

    @Test
    void noComponentIsTouchedOffTheEventThread() {
        assertThat(watch.violations()).as("seed %d", SEED).isEmpty();
    }

    @Test
    void muchHasBeenDone() {
        assertThat(edits).isGreaterThan(done / 10);
        assertThat(done).isGreaterThan(Math.min(GESTURES, 500) - 1);
    }

    @Test
    void allIsTakenBack() {
        assertThat(undone).as("seed %d", SEED).isEqualTo(start);
    }

    @Test
    void allIsMadeAgain() {
        assertThat(redone).as("seed %d", SEED).isEqualTo(end);
    }

    private String after(int steps) throws Exception {
        OnEventThread.run(() -> document.goTo(steps));
        return OnEventThread.get(this::text);
    }

    private String text() {
        return new String(workspace.canonical(document.content()), StandardCharsets.UTF_8);
    }
}
