package org.concordat.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.desktop.OpenWindows.choose;
import static org.concordat.desktop.OpenWindows.dialogs;
import static org.concordat.desktop.OpenWindows.disposeAll;
import static org.concordat.desktop.OpenWindows.frame;
import static org.concordat.desktop.OpenWindows.until;
import static org.concordat.desktop.OpenWindows.within;

import java.awt.Component;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JDialog;
import javax.swing.JLabel;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;
import org.concordat.core.plugin.PluginHost;
import org.concordat.core.plugin.store.PluginStore;
import org.concordat.core.storage.disk.StateDirectory;
import org.concordat.core.workspace.Workspace;
import org.concordat.desktop.OnEventThread;
import org.concordat.desktop.file.ForgetfulPreferences;
import org.concordat.desktop.file.Storage;
import org.concordat.desktop.plugins.DemoPlugin;
import org.concordat.desktop.plugins.MissingBanner;
import org.concordat.desktop.plugins.PluginsDialog.Begin;
import org.concordat.desktop.welcome.Offer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plugins come and go while a network that uses them is open. */
class PluginsIT {

    private static final String NETWORK = """
            {"concordat": 1, "title": "Network", "careModels": [{"id": "demo", "version": "1.0.0"}],
            "nodes": [{"id": "n1", "type": "demo.Thing", "facts": {"core.name": "One thing"}}], "links": [],
            "views": [{"id": "v1", "name": "Overview", "boxes": [{"node": "n1", "x": 0, "y": 0, "w": 160, "h": 60}]}]}
            """;

    @TempDir
    private Path folder;

    private Windows windows;
    private Path file;
    private Path plugin;

    @BeforeEach
    void aNetworkWhosePluginIsNotHere() throws Exception {
        file = Files.writeString(folder.resolve("network.concordat.json"), NETWORK);
        plugin = DemoPlugin.in(folder);
        var state = new StateDirectory(folder.resolve("state"));
        var host = PluginHost.start(folder.resolve("none"), new PluginStore(folder.resolve("store")));
        var storage = new Storage(new Workspace(host, state), state);
        windows = OnEventThread.get(() ->
                new Windows(storage, new Offer(List.of(), Optional.empty()), new ForgetfulPreferences(), () -> {}));
        OnEventThread.run(() -> windows.start(List.of(file)));
    }

    @AfterEach
    void closeAll() throws Exception {
        disposeAll();
    }

    @Test
    void aBannerSaysWhatIsMissing() throws Exception {
        until(PluginsIT::isMissed);
    }

    @Test
    void itLeadsToWhereAPluginIsFound() throws Exception {
        until(PluginsIT::isMissed);
        var find = within(frame(), MissingBanner.class)
                .flatMap(banner -> within(banner, JButton.class))
                .filter(button -> "Find it\u2026".equals(button.getText()))
                .findFirst()
                .orElseThrow();
        SwingUtilities.invokeLater(find::doClick);

        until(() -> button("Add a repository\u2026").isPresent());
    }

    @Test
    void aPluginIsInUseAsSoonAsItIsInstalled() throws Exception {
        until(PluginsIT::isMissed);
        install();

        until(() -> !isMissed());
    }

    @Test
    void theWindowStaysTheSame() throws Exception {
        var before = frame();
        install();
        until(() -> !isMissed());

        assertThat(frame()).isSameAs(before);
    }

    @Test
    void whatWasDoneBeforeCanBeTakenBackAfterwards() throws Exception {
        until(() -> !frame().getTitle().contains("\u2022"));
        choose("edit.selectAll");
        choose("edit.delete");
        until(() -> frame().getTitle().contains("\u2022"));
        install();
        press("Close");
        until(() -> dialogs().findAny().isEmpty());
        choose("edit.undo");

        until(() -> !frame().getTitle().contains("\u2022"));
    }

    @Test
    void withoutThePluginItsPartsArePlaceholdersAgain() throws Exception {
        install();
        until(() -> !isMissed());
        press("Remove");
        press("Remove");

        until(PluginsIT::isMissed);
    }

    @Test
    void aPluginThatIsSwitchedOffExplainsNothing() throws Exception {
        install();
        until(() -> !isMissed());
        press("Switch off");
        press("Switch off");

        until(PluginsIT::isMissed);
    }

    @Test
    void aFileThatIsNoPluginIsRefusedWithTheReason() throws Exception {
        Files.writeString(plugin, "not a plugin");
        SwingUtilities.invokeLater(() -> windows.plugins(frame(), new Begin(List.of(plugin), "")));

        until(() -> dialogs().anyMatch(dialog -> isSaid(dialog, "demo.jar cannot be installed")));
    }

    private void install() throws Exception {
        SwingUtilities.invokeLater(() -> windows.plugins(frame(), new Begin(List.of(plugin), "")));
        press("Install");
        until(() -> button("Remove").isPresent());
    }

    private static boolean isMissed() {
        return within(frame(), MissingBanner.class).anyMatch(Component::isVisible);
    }

    /** Presses a button of the dialog at the front once it is there. */
    private static void press(String text) throws Exception {
        until(() -> button(text).isPresent());
        SwingUtilities.invokeLater(() -> button(text).orElseThrow().doClick());
        OnEventThread.run(() -> {});
    }

    private static Optional<JButton> button(String text) {
        var open = dialogs().toList();
        return open.isEmpty()
                ? Optional.empty()
                : within(open.get(open.size() - 1), JButton.class)
                        .filter(button -> text.equals(button.getText()) && button.isShowing() && button.isEnabled())
                        .findFirst();
    }

    private static boolean isSaid(JDialog dialog, String text) {
        return within(dialog, JLabel.class).anyMatch(label -> text.equals(label.getText()))
                || within(dialog, JTextComponent.class).anyMatch(area -> text.equals(area.getText()));
    }
}
