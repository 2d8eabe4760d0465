package org.concordat.desktop.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.desktop.OpenWindows.choose;
import static org.concordat.desktop.OpenWindows.dialogs;
import static org.concordat.desktop.OpenWindows.disposeAll;
import static org.concordat.desktop.OpenWindows.frame;
import static org.concordat.desktop.OpenWindows.item;
import static org.concordat.desktop.OpenWindows.until;
import static org.concordat.desktop.OpenWindows.within;

import java.awt.Component;
import java.awt.Container;
import java.awt.Robot;
import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.swing.AbstractButton;
import javax.swing.JButton;
import javax.swing.JTable;
import javax.swing.JTextField;
import javax.swing.JToggleButton;
import javax.swing.JTree;
import javax.swing.MenuSelectionManager;
import javax.swing.SwingUtilities;
import org.concordat.api.core.Core;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.core.Partnerships;
import org.concordat.api.edit.AddLink;
import org.concordat.api.edit.AddNode;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Facts;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.core.document.Content;
import org.concordat.core.document.Document;
import org.concordat.core.plugin.Plugins;
import org.concordat.core.storage.disk.StateDirectory;
import org.concordat.core.workspace.Workspace;
import org.concordat.desktop.OnEventThread;
import org.concordat.desktop.file.ForgetfulPreferences;
import org.concordat.desktop.file.Storage;
import org.concordat.desktop.welcome.Offer;
import org.concordat.desktop.window.Windows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables as a person meets them, in a real window. */
class TablesIT {

    private static final Pattern BOX = Pattern.compile("\"boxes\":\\s*\\[\\s*\\{");

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void openTwoPractices() throws Exception {
        var workspace = new Workspace(Plugins.none());
        var document = new Document(Content.empty("Network", "Overview"));
        for (var name : List.of("High Street", "Mill Lane")) {
            document.apply(new AddNode(new Node(
                            new NodeId(name.toLowerCase(Locale.ROOT).replace(' ', '-')),
                            GeneralPractice.GP_PRACTICE,
                            Facts.NONE)
                    .with(Core.NAME, name)));
        }
        var vale = new Node(new NodeId("vale"), Partnerships.PARTNERSHIP, Facts.NONE).with(Core.NAME, "Vale");
        document.apply(new AddNode(vale));
        document.apply(new AddLink(Link.of(MembershipLinks.MEMBER_OF, new NodeId("high-street"), vale.id())));
        file = folder.resolve("network.concordat.json");
        Files.write(file, workspace.canonical(document.content()));
        var storage = new Storage(workspace, new StateDirectory(folder.resolve("state")));
        OnEventThread.run(
                () -> new Windows(storage, new Offer(List.of(), Optional.empty()), new ForgetfulPreferences(), () -> {})
                        .start(List.of(file)));
        choose("view.tableNodes");
        until(() -> table().isPresent() && table().get().getRowCount() == 3);
    }

    @AfterEach
    void closeAll() throws Exception {
        disposeAll();
    }

    @Test
    void typingWritesOverACellAndEnterTakesIt() throws Exception {
        OnEventThread.run(() -> table().orElseThrow().changeSelection(1, 0, false, false));
        // Without a window manager nobody gives the window the keyboard back that another one had.
        until(() -> {
            table().orElseThrow().requestFocus();
            return table().orElseThrow().isFocusOwner();
        });
        type("Windmill");
        press(KeyEvent.VK_ENTER);

        until(() -> table().orElseThrow().getValueAt(1, 0).equals("Windmill"));
        choose("file.save");
        until(() -> Files.readString(file).contains("Windmill"));
    }

    @Test
    void homeGoesToTheFirstCellOfTheRow() throws Exception {
        OnEventThread.run(() -> table().orElseThrow().changeSelection(1, 2, false, false));
        until(() -> {
            table().orElseThrow().requestFocus();
            return table().orElseThrow().isFocusOwner();
        });
        press(KeyEvent.VK_HOME);

        until(() -> table().orElseThrow().getColumnModel().getSelectionModel().getLeadSelectionIndex() == 0);
        assertThat(OnEventThread.get(() -> table().orElseThrow().getSelectedRow()))
                .isEqualTo(1);
    }

    @Test
    void aSelectedRowIsWhatTheInspectorShows() throws Exception {
        OnEventThread.run(() -> table().orElseThrow().setRowSelectionInterval(1, 1));

        until(() -> within(frame(), JTextField.class)
                .anyMatch(field -> field.isShowing() && field.getText().equals("Mill Lane")));
    }

    @Test
    void whatNoViewShowsIsRenamedByTheMenu() throws Exception {
        OnEventThread.run(() -> table().orElseThrow().setRowSelectionInterval(1, 1));
        SwingUtilities.invokeLater(() -> item("edit.rename").doClick());
        until(() -> within(dialog(), JTextField.class)
                .anyMatch(field -> field.getText().equals("Mill Lane")));
        OnEventThread.run(() -> within(dialog(), JTextField.class).forEach(field -> field.setText("Windmill")));
        OnEventThread.run(() -> button("OK").orElseThrow().doClick());

        until(() -> table().orElseThrow().getValueAt(1, 0).equals("Windmill"));
    }

    @Test
    void f2InTheNetworkListRenamesWhatIsSelectedThere() throws Exception {
        choose("edit.tree");
        until(() -> tree().isPresent());
        OnEventThread.run(() -> table().orElseThrow().setRowSelectionInterval(1, 1));
        until(() -> {
            tree().orElseThrow().requestFocus();
            return tree().orElseThrow().isFocusOwner();
        });
        // The dialog is modal: it must not be waited for on the event thread.
        SwingUtilities.invokeLater(() -> tree().orElseThrow()
                .dispatchEvent(new KeyEvent(
                        tree().orElseThrow(),
                        KeyEvent.KEY_PRESSED,
                        System.currentTimeMillis(),
                        0,
                        KeyEvent.VK_F2,
                        KeyEvent.CHAR_UNDEFINED)));

        until(() -> within(dialog(), JTextField.class)
                .anyMatch(field -> field.getText().equals("Mill Lane")));
    }

    private static Optional<JTree> tree() {
        return within(frame(), JTree.class).filter(Component::isShowing).findFirst();
    }

    @Test
    void whatNoViewShowsIsDeletedByTheMenu() throws Exception {
        OnEventThread.run(() -> table().orElseThrow().setRowSelectionInterval(1, 1));
        choose("edit.delete");

        until(() -> table().orElseThrow().getRowCount() == 2);
    }

    @Test
    void enterTakesTheFirstLinkThatAnEmptyCellOffers() throws Exception {
        choose("view.matrix");
        until(() -> matrix().map(MatrixTable::getColumnCount).orElse(0) == 1);
        OnEventThread.run(() -> within(frame(), JToggleButton.class)
                .filter(button -> button.isShowing() && "Empty too".equals(button.getText()))
                .forEach(JToggleButton::doClick));
        until(() -> matrix().orElseThrow().getRowCount() == 2);
        OnEventThread.run(() -> matrix().orElseThrow().changeSelection(1, 0, false, false));
        until(() -> {
            matrix().orElseThrow().requestFocus();
            return matrix().orElseThrow().isFocusOwner();
        });
        press(KeyEvent.VK_ENTER);
        until(() -> MenuSelectionManager.defaultManager().getSelectedPath().length == 2);
        new Robot().keyPress(KeyEvent.VK_ENTER);
        new Robot().keyRelease(KeyEvent.VK_ENTER);

        until(() -> !String.valueOf(matrix().orElseThrow().getValueAt(1, 0)).isEmpty());
    }

    private static Optional<MatrixTable> matrix() {
        return within(frame(), MatrixTable.class).filter(Component::isShowing).findFirst();
    }

    @Test
    void aPasteIsShownBeforeItIsMadeInOneStep() throws Exception {
        OnEventThread.run(() -> Clip.put("Name\tPostcode\nMill Lane\tWV1 1AA\nPark View\tWV2 2BB\n"));
        OnEventThread.run(() -> within(frame(), OptionBox.class)
                .filter(Component::isShowing)
                .forEach(box -> select(box, "GP practice")));
        // The dialog is modal: it must not be waited for on the event thread.
        SwingUtilities.invokeLater(() -> item("network.pasteRows").doClick());
        until(() -> within(dialog(), JTable.class).anyMatch(list -> holds(list, "Park View")));
        assertThat(OnEventThread.get(() -> table().orElseThrow().getRowCount())).isEqualTo(2);

        until(() -> button("Paste").isPresent());
        OnEventThread.run(() -> button("Paste").orElseThrow().doClick());
        until(() -> table().orElseThrow().getRowCount() == 3);
        until(() -> within(frame(), OptionBox.class)
                .anyMatch(box -> box.isShowing() && "GP practice (3)".equals(String.valueOf(box.getSelectedItem()))));
        choose("file.save");
        // Shown in the view that is open, though nobody placed it there.
        until(() -> BOX.matcher(Files.readString(file)).find());
        choose("edit.undo");

        until(() -> table().orElseThrow().getRowCount() == 2);
    }

    private static void select(OptionBox<?> box, String words) {
        for (int i = 0; i < box.getItemCount(); i++) {
            if (box.getItemAt(i).toString().startsWith(words)) {
                box.setSelectedIndex(i);
            }
        }
    }

    private static boolean holds(JTable list, String text) {
        return list.isShowing()
                && !(list instanceof ElementTable)
                && list.getRowCount() > 0
                && list.getColumnCount() == 2
                && String.valueOf(((Object) list.getModel().getValueAt(0, 0))).contains(text);
    }

    /** Types as a keyboard does, into whatever has the focus. */
    private static void type(String text) throws Exception {
        for (char letter : text.toCharArray()) {
            key(KeyEvent.KEY_TYPED, KeyEvent.VK_UNDEFINED, letter);
            until(() -> frame().getMostRecentFocusOwner() instanceof JTextField);
        }
    }

    private static void press(int code) throws Exception {
        key(KeyEvent.KEY_PRESSED, code, '\n');
        key(KeyEvent.KEY_RELEASED, code, '\n');
    }

    private static void key(int id, int code, char letter) throws Exception {
        until(() -> frame().getMostRecentFocusOwner() != null);
        OnEventThread.run(() -> {
            var to = frame().getMostRecentFocusOwner();
            to.dispatchEvent(new KeyEvent(to, id, System.currentTimeMillis(), 0, code, letter));
        });
    }

    private static Optional<ElementTable> table() {
        return within(frame(), ElementTable.class).filter(Component::isShowing).findFirst();
    }

    private static Container dialog() {
        return dialogs().map(Container.class::cast).findFirst().orElseGet(Container::new);
    }

    private static Optional<AbstractButton> button(String text) {
        return within(dialog(), JButton.class)
                .filter(b -> b.isShowing() && b.isEnabled() && text.equals(b.getText()))
                .map(AbstractButton.class::cast)
                .findFirst();
    }
}
