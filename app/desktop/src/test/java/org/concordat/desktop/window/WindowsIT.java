package org.concordat.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.desktop.OpenWindows.choose;
import static org.concordat.desktop.OpenWindows.dialogs;
import static org.concordat.desktop.OpenWindows.disposeAll;
import static org.concordat.desktop.OpenWindows.frame;
import static org.concordat.desktop.OpenWindows.frames;
import static org.concordat.desktop.OpenWindows.until;
import static org.concordat.desktop.OpenWindows.within;

import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Window;
import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
import java.awt.event.WindowEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JDialog;
import javax.swing.JList;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import org.concordat.api.core.Contracts;
import org.concordat.api.edit.AddNode;
import org.concordat.api.edit.PlaceNode;
import org.concordat.api.network.Node;
import org.concordat.api.view.Box;
import org.concordat.core.document.Content;
import org.concordat.core.document.Document;
import org.concordat.core.plugin.Plugins;
import org.concordat.core.storage.disk.StateDirectory;
import org.concordat.core.workspace.Workspace;
import org.concordat.desktop.OnEventThread;
import org.concordat.desktop.canvas.Canvas;
import org.concordat.desktop.file.ForgetfulPreferences;
import org.concordat.desktop.file.RecentFiles;
import org.concordat.desktop.file.Storage;
import org.concordat.desktop.welcome.Offer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a person meets it, in real windows. */
class WindowsIT {

    private static final long PATIENCE_SECONDS = 20;

    @TempDir
    private Path folder;

    private final ForgetfulPreferences memory = new ForgetfulPreferences();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Workspace workspace = new Workspace(Plugins.none());
    private Windows windows;
    private Path file;

    @BeforeEach
    void aFile() throws Exception {
        file = folder.resolve("network.concordat.json");
        Files.write(file, workspace.canonical(Content.empty("Network", "Overview")));
        var storage = new Storage(workspace, new StateDirectory(folder.resolve("state")));
        windows = OnEventThread.get(
                () -> new Windows(storage, new Offer(List.of(), Optional.empty()), memory, closed::countDown));
    }

    @AfterEach
    void closeAll() throws Exception {
        disposeAll();
    }

    private void start(Path... files) throws Exception {
        OnEventThread.run(() -> windows.start(List.of(files)));
    }

    @Test
    void aWindowBeginsWithTheKeyboardOnTheDrawing() throws Exception {
        start(file);

        until(() -> SwingUtilities.getAncestorOfClass(Canvas.class, frame().getFocusOwner()) != null);
    }

    @Test
    void aChangeOfLookLeavesTheKeyboardOnTheDrawing() throws Exception {
        start(file);
        until(() -> SwingUtilities.getAncestorOfClass(Canvas.class, frame().getFocusOwner()) != null);
        var before = OnEventThread.get(() -> frame().getFocusOwner());
        choose("view.look");

        until(() -> frame().getFocusOwner() != before
                && SwingUtilities.getAncestorOfClass(Canvas.class, frame().getFocusOwner()) != null);
    }

    @Test
    void f1ExplainsTheTypeThatIsSelected() throws Exception {
        var document = new Document(Content.empty("Network", "Overview"));
        var node = Node.of(Contracts.CONTRACT);
        document.apply(new AddNode(node));
        document.apply(new PlaceNode(document.views().get(0).id(), node.id(), null, Box.of(0, 0, 160, 60)));
        Files.write(file, workspace.canonical(document.content()));
        start(file);
        until(() -> frame().getFocusOwner() != null);
        choose("edit.selectAll");
        until(() -> frame().getFocusOwner() != null);
        press(KeyEvent.VK_F1);

        until(() -> dialogs()
                .flatMap(dialog -> within(dialog, JList.class))
                .anyMatch(list -> Contracts.CONTRACT.equals(list.getSelectedValue())));
    }

    @Test
    void whatIsChangedInTheSettingsHoldsWhenTheyAreOpenedAgain() throws Exception {
        start(file);
        until(() -> frame().getFocusOwner() != null);
        new Robot().keyPress(KeyEvent.VK_CONTROL);
        press(KeyEvent.VK_COMMA);
        new Robot().keyRelease(KeyEvent.VK_CONTROL);
        until(() -> setting("Begin with the welcome page").isPresent());
        boolean before = setting("Begin with the welcome page").orElseThrow().isSelected();
        OnEventThread.run(
                () -> setting("Begin with the welcome page").orElseThrow().doClick());
        press(KeyEvent.VK_ESCAPE);
        until(() -> dialogs().findAny().isEmpty());
        // It is modal: it must not be waited for on the event thread.
        SwingUtilities.invokeLater(() -> windows.settings(frame()));

        until(() -> setting("Begin with the welcome page").isPresent());
        assertThat(setting("Begin with the welcome page").orElseThrow().isSelected())
                .isNotEqualTo(before);
    }

    private static void press(int key) throws Exception {
        var robot = new Robot();
        robot.keyPress(key);
        robot.keyRelease(key);
        robot.waitForIdle();
    }

    private static Optional<JCheckBox> setting(String words) {
        return dialogs()
                .flatMap(dialog -> within(dialog, JCheckBox.class))
                .filter(box -> words.equals(box.getText()))
                .findFirst();
    }

    @Test
    void aFileOpensInAWindowOfItsOwn() throws Exception {
        start(file);

        assertThat(frames())
                .singleElement()
                .satisfies(f -> assertThat(f.getTitle()).isEqualTo("network.concordat.json \u2013 Concordat"));
    }

    @Test
    void withoutAFileTheWelcomePageIsShown() throws Exception {
        start();

        assertThat(frame().getTitle()).startsWith("Welcome");
    }

    @Test
    void theWelcomePageGivesWayToANewNetwork() throws Exception {
        start();
        press("New network");

        until(() -> frames().size() == 1 && frame().getTitle().startsWith("New network"));
    }

    @Test
    void theWelcomePageOpensAFileThatWasOpenLately() throws Exception {
        new RecentFiles(memory).add(file);
        start();
        until(() -> button("network.concordat.json").isPresent());
        press("network.concordat.json");

        until(() -> frames().size() == 1 && frame().getTitle().startsWith("network.concordat.json"));
    }

    @Test
    void aRecentFileThatIsGoneCanBeTakenOffTheList() throws Exception {
        new RecentFiles(memory).add(folder.resolve("gone.concordat.json"));
        start();
        until(() -> button("Remove").isPresent());
        press("Remove");

        until(() -> button("Remove").isEmpty());
        assertThat(new RecentFiles(memory).all()).isEmpty();
    }

    @Test
    void theProgramEndsWithTheWelcomePageWhenNothingElseIsOpen() throws Exception {
        start();
        OnEventThread.run(() -> frame().dispatchEvent(new WindowEvent(frame(), WindowEvent.WINDOW_CLOSING)));

        assertThat(closed.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    }

    private static Optional<JButton> button(String text) {
        return within(frame(), JButton.class)
                .filter(button -> text.equals(button.getText()))
                .findFirst();
    }

    private static void press(String text) throws Exception {
        OnEventThread.run(() -> button(text).orElseThrow().doClick());
    }

    @Test
    void aFileIsOpenedOnce() throws Exception {
        start(file, file);

        assertThat(frames()).hasSize(1);
    }

    @Test
    void whatWasTypedIsSaved() throws Exception {
        start(file);
        type("Network", "Sandwell");
        choose("file.save");

        until(() -> Files.readString(file).contains("\"Sandwell\""));
        until(() -> !frame().getTitle().contains("\u2022"));
    }

    @Test
    void aChangeShowsInTheTitle() throws Exception {
        start(file);
        type("Network", "Sandwell");

        until(() -> frame().getTitle().contains("\u2022"));
    }

    @Test
    void undoTakesBackWhatWasTyped() throws Exception {
        start(file);
        type("Network", "Sandwell");
        choose("edit.undo");

        until(() -> field("Network").isPresent());
    }

    @Test
    void theCommandPaletteHasNoDecorations() throws Exception {
        start(file);
        choose("help.commands");

        until(() -> Stream.of(Window.getWindows())
                .anyMatch(w -> w instanceof JDialog dialog && dialog.isShowing() && dialog.isUndecorated()));
    }

    @Test
    void theLookChangesWhileWindowsAreOpen() throws Exception {
        start(file);
        choose("view.look");
        choose("view.look");

        assertThat(frame().isShowing()).isTrue();
    }

    @Test
    void theProgramEndsWithItsLastWindow() throws Exception {
        start(file);
        choose("file.close");

        assertThat(closed.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aWindowOpensAsTheLastOneStood() throws Exception {
        start(file);
        var place = new Rectangle(60, 40, 1_000, 700);
        OnEventThread.run(() -> frame().setBounds(place));
        choose("view.inspector");
        until(() -> frame().getBounds().equals(place));
        choose("file.close");
        closed.await(PATIENCE_SECONDS, TimeUnit.SECONDS);

        aFile();
        start(file);

        assertThat(frame().getBounds()).isEqualTo(place);
        assertThat(within(frame(), Dock.class).findFirst().orElseThrow().shown())
                .contains(Dock.Side.PALETTE, Dock.Side.FINDINGS)
                .doesNotContain(Dock.Side.INSPECTOR);
    }

    @Test
    void aClosedFileLeavesNoLockBehind() throws Exception {
        start(file);
        choose("file.close");
        closed.await(PATIENCE_SECONDS, TimeUnit.SECONDS);

        assertThat(names()).containsExactlyInAnyOrder("network.concordat.json", "state");
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            Files.createDirectories(folder.resolve("state"));
            return files.map(f -> String.valueOf(f.getFileName())).toList();
        }
    }

    private static void type(String before, String after) throws Exception {
        until(() -> field(before).isPresent());
        OnEventThread.run(() -> {
            var field = field(before).orElseThrow();
            field.setText(after);
            field.getActionForKeyStroke(KeyStroke.getKeyStroke("ENTER"))
                    .actionPerformed(new ActionEvent(field, ActionEvent.ACTION_PERFORMED, ""));
        });
    }

    private static Optional<JTextField> field(String text) {
        return within(frame(), JTextField.class)
                .filter(f -> f.getText().equals(text))
                .findFirst();
    }
}
