package org.concordat.desktop.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.desktop.OpenWindows.dialogs;
import static org.concordat.desktop.OpenWindows.disposeAll;
import static org.concordat.desktop.OpenWindows.item;
import static org.concordat.desktop.OpenWindows.until;
import static org.concordat.desktop.OpenWindows.within;

import java.awt.Component;
import java.awt.Container;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JFileChooser;
import javax.swing.JTextArea;
import javax.swing.SwingUtilities;
import org.concordat.api.network.Settings;
import org.concordat.api.view.View;
import org.concordat.core.document.Content;
import org.concordat.core.plugin.Plugins;
import org.concordat.core.storage.disk.StateDirectory;
import org.concordat.core.workspace.Workspace;
import org.concordat.desktop.OnEventThread;
import org.concordat.desktop.welcome.Offer;
import org.concordat.desktop.window.Windows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exporting over earlier files as a person meets it. */
class ExportIT {

    @TempDir
    private Path folder;

    private final Workspace workspace = new Workspace(Plugins.none());
    private Path earlier;

    @BeforeEach
    void openANetworkOfTwoViewsBesideAnEarlierExport() throws Exception {
        var file = folder.resolve("network.concordat.json");
        Files.write(
                file,
                workspace.canonical(new Content(
                        Settings.titled("Network"),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(View.empty("Money"), View.empty("People")),
                        List.of(),
                        new TreeMap<>())));
        earlier = Files.writeString(folder.resolve("network-Money.svg"), "earlier");
        var storage = new Storage(workspace, new StateDirectory(folder.resolve("state")));
        OnEventThread.run(
                () -> new Windows(storage, new Offer(List.of(), Optional.empty()), new ForgetfulPreferences(), () -> {})
                        .start(List.of(file)));
    }

    @AfterEach
    void closeAll() throws Exception {
        disposeAll();
    }

    private void exportAllViews() throws Exception {
        SwingUtilities.invokeLater(() -> item("file.export").doClick());
        until(() -> button("Export\u2026").isPresent());
        OnEventThread.run(() -> select("SVG"));
        OnEventThread.run(() -> select("All 2 views"));
        SwingUtilities.invokeLater(() -> button("Export\u2026").orElseThrow().doClick());
        until(() -> inDialogs(JFileChooser.class).findFirst().isPresent());
        OnEventThread.run(() -> {
            var chooser = inDialogs(JFileChooser.class).findFirst().orElseThrow();
            chooser.setSelectedFile(folder.resolve("network.svg").toFile());
            SwingUtilities.invokeLater(chooser::approveSelection);
        });
        until(() -> button("Replace").isPresent());
    }

    private static <C extends Component> Stream<C> inDialogs(Class<C> type) {
        return dialogs().map(dialog -> (Container) dialog.getContentPane()).flatMap(pane -> within(pane, type));
    }

    private static Optional<JButton> button(String text) {
        return inDialogs(JButton.class)
                .filter(button -> text.equals(button.getText()))
                .findFirst();
    }

    private static void select(String start) {
        for (JComboBox<?> box : inDialogs(JComboBox.class).toList()) {
            for (int i = 0; i < box.getItemCount(); i++) {
                if (box.getItemAt(i).toString().startsWith(start)) {
                    box.setSelectedIndex(i);
                    return;
                }
            }
        }
        throw new AssertionError(start);
    }

    private static void answer(String text) {
        SwingUtilities.invokeLater(() -> button(text).orElseThrow().doClick());
    }

    @Test
    void theButtonBelowTheFilesSaysWhatItDoes() throws Exception {
        SwingUtilities.invokeLater(() -> item("file.export").doClick());
        until(() -> button("Export\u2026").isPresent());
        SwingUtilities.invokeLater(() -> button("Export\u2026").orElseThrow().doClick());
        until(() -> inDialogs(JFileChooser.class).findFirst().isPresent());

        assertThat(OnEventThread.get(() -> button("Export").isPresent())).isTrue();
        OnEventThread.run(
                () -> inDialogs(JFileChooser.class).findFirst().orElseThrow().cancelSelection());
        until(() -> dialogs().findAny().isEmpty());
    }

    @Test
    void filesBesideTheChosenNameAreAskedAbout() throws Exception {
        exportAllViews();

        assertThat(OnEventThread.get(
                        () -> inDialogs(JTextArea.class).map(JTextArea::getText).toList()))
                .contains("One of the 2 files is there already. Replace it?", "network-Money.svg");
        answer("Cancel");
        until(() -> dialogs().findAny().isEmpty());
    }

    @Test
    void withoutLeaveNothingIsWritten() throws Exception {
        exportAllViews();
        answer("Cancel");
        until(() -> dialogs().findAny().isEmpty());

        assertThat(earlier).hasContent("earlier");
        assertThat(folder.resolve("network-People.svg")).doesNotExist();
    }

    @Test
    void givingUpIsThePreset() throws Exception {
        exportAllViews();

        assertThat(OnEventThread.get(() -> button("Cancel").orElseThrow().isDefaultButton()))
                .isTrue();
        answer("Cancel");
        until(() -> dialogs().findAny().isEmpty());
    }

    @Test
    void withLeaveAllFilesAreWritten() throws Exception {
        exportAllViews();
        answer("Replace");
        until(() -> Files.exists(folder.resolve("network-People.svg")));

        assertThat(earlier).content().contains("<svg");
    }
}
