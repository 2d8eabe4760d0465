package org.concordat.dist.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.AWTException;
import java.awt.Point;
import java.awt.Window;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.prefs.Preferences;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.swing.JDialog;
import javax.swing.JFrame;
import org.concordat.core.storage.disk.StateDirectory;
import org.concordat.core.workspace.Workspace;
import org.concordat.desktop.file.Storage;
import org.concordat.desktop.welcome.Offer;
import org.concordat.desktop.window.Windows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Goes through the whole program by keyboard, as a person would, and takes the pictures of docs/tour.md. It runs when it is told where
 * they go: {@code -Dconcordat.tour=docs/images/tour}, from the folder of this module.
 */
@EnabledIfSystemProperty(named = "concordat.tour", matches = ".+")
class TourIT {

    private static final Path HOME = Path.of("target", "concordat").toAbsolutePath();
    private static final Path WOLVERHAMPTON = HOME.resolve("models").resolve("wolverhampton.concordat.json");
    private static final Point LAST_PLUGIN = new Point(342, 495);
    private static final Point GROUND = new Point(1_230, 640);

    private final Path book = Path.of(System.getProperty("concordat.tour", "target/tour"));
    private final Person person = person();
    private Windows windows;
    private int pictures;

    private static Person person() {
        try {
            return new Person();
        } catch (AWTException e) {
            throw new IllegalStateException(e);
        }
    }

    @BeforeEach
    void start(@TempDir Path state) {
        JFrame.setDefaultLookAndFeelDecorated(true);
        JDialog.setDefaultLookAndFeelDecorated(true);
        var storage = new Storage(Workspace.at(HOME), new StateDirectory(state));
        var samples = List.of(
                HOME.resolve("models").resolve("connected-care.concordat.json"),
                HOME.resolve("models").resolve("oxfordshire.concordat.json"),
                HOME.resolve("models").resolve("vitality-uhb.concordat.json"),
                WOLVERHAMPTON);
        var memory = Preferences.userRoot().node("org/concordat/tour");
        windows = Person.get(() -> new Windows(storage, new Offer(samples, Optional.empty()), memory, () -> {}));
    }

    @AfterEach
    void end() throws Exception {
        Preferences.userRoot().node("org/concordat/tour").removeNode();
        Person.get(() -> {
            for (var window : Window.getWindows()) {
                window.dispose();
            }
            return true;
        });
    }

    @Test
    void theBookOfPicturesIsTaken() throws IOException {
        Files.createDirectories(book);
        Person.get(() -> {
            windows.start(List.of());
            return true;
        });
        person.until("the samples are drawn", () -> person.colours() > 2_000);
        take("welcome");
        open(WOLVERHAMPTON);
        take("window");
        creating();
        arranging();
        seeing();
        handingOn();
        telling();
        person.press("ctrl alt 3");
        person.press("ctrl shift L");
        take("window-dark");
        person.press("ctrl alt 5");
        take("tables-dark");

        assertThat(pictures).isEqualTo(22);
    }

    /** England, or any network that is too large to see all of it at once: {@code -Dconcordat.tour.large=england.concordat.json}. */
    @Test
    @EnabledIfSystemProperty(named = "concordat.tour.large", matches = ".+")
    void thePicturesOfALargeNetworkAreTaken() throws IOException {
        Files.createDirectories(book);
        open(Path.of(System.getProperty("concordat.tour.large", "")).toAbsolutePath());
        take("large");
        find("bilbrook");
        take("large-found");
        person.press("ctrl shift F");
        take("large-focus");
        person.press("ESCAPE");
        person.press("ctrl alt 5");
        take("large-tables");
        person.press("ctrl 9");
        person.press("ctrl shift L");
        take("large-dark");

        assertThat(pictures).isEqualTo(5);
    }

    private void open(Path network) {
        Person.get(() -> {
            windows.start(List.of(network));
            Person.frame().setBounds(0, 0, 1_440, 900);
            return true;
        });
        person.settle();
        toGround();
        person.press("ctrl 9");
    }

    /** Gives the canvas the keyboard, with nothing selected. */
    private void toGround() {
        var bounds = Person.get(() -> Person.frame().getBounds());
        person.click(new Point(
                Math.min(GROUND.x, bounds.width - 360) - 300 + bounds.x, Math.min(GROUND.y, bounds.height) - 30));
        person.press("ESCAPE");
    }

    private void creating() throws IOException {
        person.press("SLASH");
        person.type("gp bilbrook");
        take("quick-add");
        person.press("ESCAPE");
        person.press("TAB");
        person.press("L");
        person.type("unity");
        take("link");
        person.press("ESCAPE");
        person.press("ESCAPE");
    }

    private void find(String text) {
        person.press("ctrl F");
        person.type(text);
        person.look();
        person.press("ENTER");
        person.until("it was found", () -> dialogs().findAny().isEmpty());
        person.settle();
        Person.get(() -> {
            Person.frame().requestFocus();
            return true;
        });
        person.settle();
    }

    private void arranging() throws IOException {
        person.press("ctrl alt shift MINUS");
        take("closed-groups");
        person.press("ctrl Z");
        person.press("ctrl A");
        take("several");
        person.press("ESCAPE");
        person.press("ctrl shift O");
        take("layout");
        person.press("ESCAPE");
        person.press("ctrl Z");
    }

    private void seeing() throws IOException {
        person.press("ctrl shift C");
        take("style");
        close();
        person.press("ctrl shift X");
        take("filter");
        close();
        find("royal wolverhampton");
        person.press("ctrl shift F");
        take("focus");
        person.press("ESCAPE");
        person.press("ctrl F");
        person.type("care navigation");
        take("find");
        person.press("ESCAPE");
    }

    private void handingOn() throws IOException {
        close();
        person.press("ctrl E");
        person.press("TAB");
        person.press("G");
        take("export");
        close();
        person.press("ctrl shift E");
        take("report");
        close();
    }

    private void telling() throws IOException {
        find("royal wolverhampton");
        take("inspector");
        person.press("F1");
        take("help");
        close();
        person.press("ctrl alt Z");
        take("history");
        person.press("ctrl alt 5");
        take("tables");
        person.press("ctrl alt 7");
        take("matrix");
        person.press("ctrl COMMA");
        take("settings");
        close();
        person.press("ctrl shift U");
        person.click(LAST_PLUGIN);
        take("plugins");
        close();
    }

    /** Ends whatever stands before the window; without a window manager the window then has to be taken again. */
    private void close() {
        person.press("ESCAPE");
        Person.get(() -> {
            dialogs().forEach(Window::dispose);
            Person.frame().requestFocus();
            return true;
        });
        toGround();
    }

    private static Stream<Window> dialogs() {
        return Stream.of(Window.getWindows()).filter(window -> window instanceof JDialog && window.isShowing());
    }

    private void take(String name) throws IOException {
        ImageIO.write(person.look(), "png", book.resolve(name + ".png").toFile());
        pictures++;
    }
}
