package org.concordat.desktop.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.desktop.OpenWindows.choose;
import static org.concordat.desktop.OpenWindows.dialogs;
import static org.concordat.desktop.OpenWindows.disposeAll;
import static org.concordat.desktop.OpenWindows.frame;
import static org.concordat.desktop.OpenWindows.until;
import static org.concordat.desktop.OpenWindows.within;

import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.swing.AbstractButton;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JSplitPane;
import javax.swing.JTable;
import javax.swing.TransferHandler.TransferSupport;
import org.concordat.core.document.Content;
import org.concordat.core.plugin.Plugins;
import org.concordat.core.storage.disk.StateDirectory;
import org.concordat.core.workspace.Workspace;
import org.concordat.desktop.OnEventThread;
import org.concordat.desktop.file.ForgetfulPreferences;
import org.concordat.desktop.file.Storage;
import org.concordat.desktop.theme.Scale;
import org.concordat.desktop.welcome.Offer;
import org.concordat.desktop.window.Windows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Importing as a person meets it: files dropped on a real window, a preview, one step, undo. */
class ImportIT {

    @TempDir
    private Path folder;

    private final Workspace workspace = new Workspace(Plugins.none());
    private Path file;
    private byte[] before;

    @BeforeEach
    void openAFile() throws Exception {
        file = folder.resolve("network.concordat.json");
        before = workspace.canonical(Content.empty("Network", "Overview"));
        Files.write(file, before);
        var storage = new Storage(workspace, new StateDirectory(folder.resolve("state")));
        OnEventThread.run(
                () -> new Windows(storage, new Offer(List.of(), Optional.empty()), new ForgetfulPreferences(), () -> {})
                        .start(List.of(file)));
    }

    @AfterEach
    void closeAll() throws Exception {
        disposeAll();
    }

    @Test
    void nationalFilesComeInAndGoAgainInOneStep() throws Exception {
        drop(Fixture.of("epraccur.csv"), Fixture.of("map.csv"), Fixture.of("lists-all.csv"), Fixture.of("etr.csv"));
        press("Preview");
        press("Import");
        until(() -> dialogs().findAny().isEmpty());
        savesWith("\"ods-M92001\"");

        choose("edit.undo");

        savesAsBefore();
    }

    @Test
    void aTableComesInWithoutItsBadRowAndGoesAgainInOneStep() throws Exception {
        drop(Fixture.of("practices.csv"));
        press("Preview");
        until(() -> button(JCheckBox.class, "Leave out").isPresent());
        assertThat(OnEventThread.get(() -> button(JButton.class, "Import").isPresent()))
                .isFalse();
        pressBox("Leave out");
        press("Import");
        until(() -> dialogs().findAny().isEmpty());
        savesWith("Mill Lane Practice");

        choose("edit.undo");

        savesAsBefore();
    }

    @Test
    void aGraphFileComesInWithoutAQuestionAndGoesAgainInOneStep() throws Exception {
        var graph = Files.writeString(
                folder.resolve("choirs.graphml"),
                "<graphml><graph edgedefault=\"directed\"><node id=\"bilston-choir\"/></graph></graphml>");
        drop(graph);
        press("Import");
        until(() -> dialogs().findAny().isEmpty());
        savesWith("\"bilston-choir\"");

        choose("edit.undo");

        savesAsBefore();
    }

    @Test
    void whatAFileIsTakesNoMoreRoomThanItsWords() throws Exception {
        drop(Files.writeString(
                folder.resolve("choirs.graphml"), "<graphml><graph edgedefault=\"directed\"/></graphml>"));
        until(() -> dialogs().findAny().isPresent());

        var split = OnEventThread.get(() -> dialogs()
                .flatMap(dialog -> within(dialog.getContentPane(), JSplitPane.class))
                .findFirst()
                .orElseThrow());
        assertThat(OnEventThread.get(split::getDividerLocation)).isLessThan(Scale.of(120));
    }

    @Test
    void aPreviewThatIsStoppedLeavesTheDialogReadyForAnother() throws Exception {
        drop(Fixture.of("epraccur.csv"));
        until(() -> button(JButton.class, "Preview").isPresent());
        OnEventThread.run(() -> {
            button(JButton.class, "Preview").orElseThrow().doClick();
            button(JButton.class, "Stop").orElseThrow().doClick();
        });

        assertThat(OnEventThread.get(() -> button(JButton.class, "Import").isPresent()))
                .isFalse();
        press("Preview");
        until(() -> button(JButton.class, "Import").isPresent());
    }

    @Test
    void cancellingAfterThePreviewChangesNothing() throws Exception {
        drop(Fixture.of("epraccur.csv"));
        press("Preview");
        until(() -> button(JButton.class, "Import").isPresent());
        press("Cancel");

        until(() -> dialogs().findAny().isEmpty());
        assertThat(OnEventThread.get(() -> frame().getTitle())).doesNotContain("\u2022");
    }

    @Test
    void filesMayBeDroppedOnTheDrawing() throws Exception {
        OnEventThread.run(() -> {
            var drawing = within(frame(), JComponent.class)
                    .filter(c -> c.getTransferHandler() != null
                            && c.getTransferHandler().getClass().getSimpleName().equals("PaletteDrop"))
                    .findFirst()
                    .orElseThrow();
            drawing.getTransferHandler()
                    .importData(new TransferSupport(drawing, new DroppedFiles(List.of(Fixture.of("practices.csv")))));
        });

        until(() -> dialogs().anyMatch(d -> d.getTitle().equals("Import a table")));
    }

    @Test
    void aTableShowsItsFirstRowsBeforeAnyPreview() throws Exception {
        drop(Fixture.of("practices.csv"));

        until(() -> dialogs()
                .flatMap(d -> within(d, JTable.class))
                .anyMatch(table -> table.getRowCount() == 3
                        && String.valueOf(table.getValueAt(0, 1)).contains("GP practice \"High Street Surgery\"")));
    }

    private static void drop(Path... files) throws Exception {
        OnEventThread.run(() -> {
            var root = frame().getRootPane();
            root.getTransferHandler().importData(new TransferSupport(root, new DroppedFiles(List.of(files))));
        });
        until(() -> dialogs().findAny().isPresent());
    }

    /** Presses a button as soon as it can be pressed. */
    private static void press(String text) throws Exception {
        until(() -> button(JButton.class, text).isPresent());
        OnEventThread.run(() -> button(JButton.class, text).orElseThrow().doClick());
    }

    private static void pressBox(String text) throws Exception {
        OnEventThread.run(() -> button(JCheckBox.class, text).orElseThrow().doClick());
    }

    /** A button of the dialog that can be pressed now. */
    private static <B extends AbstractButton> Optional<B> button(Class<B> kind, String text) {
        return dialogs()
                .flatMap(d -> within(d, kind))
                .filter(b -> b.isShowing()
                        && b.isEnabled()
                        && String.valueOf(b.getText()).startsWith(text))
                .findFirst();
    }

    private void savesWith(String text) throws Exception {
        choose("file.save");
        until(() -> Files.readString(file).contains(text));
        until(() -> !frame().getTitle().contains("\u2022"));
    }

    private void savesAsBefore() throws Exception {
        choose("file.save");
        until(() -> Arrays.equals(Files.readAllBytes(file), before));
    }

    /** Files on their way from a file manager. */
    private record DroppedFiles(List<Path> files) implements Transferable {

        @Override
        public DataFlavor[] getTransferDataFlavors() {
            return new DataFlavor[] {DataFlavor.javaFileListFlavor};
        }

        @Override
        public boolean isDataFlavorSupported(DataFlavor flavor) {
            return DataFlavor.javaFileListFlavor.equals(flavor);
        }

        @Override
        public List<File> getTransferData(DataFlavor flavor) {
            return files.stream().map(Path::toFile).toList();
        }
    }
}
