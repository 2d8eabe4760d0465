package org.concordat.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.awt.Toolkit;
import java.awt.Window;
import java.awt.datatransfer.StringSelection;
import java.awt.event.WindowEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javax.swing.JComboBox;
import javax.swing.JDialog;
import javax.swing.JFileChooser;
import javax.swing.JFrame;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import javax.swing.JScrollBar;
import javax.swing.JSpinner;
import javax.swing.SwingUtilities;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.Core;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.Partnerships;
import org.concordat.api.edit.AddLink;
import org.concordat.api.edit.AddNode;
import org.concordat.api.edit.PlaceNode;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.view.Box;
import org.concordat.api.vocabulary.NodeType;
import org.concordat.core.document.Content;
import org.concordat.core.document.Document;
import org.concordat.core.plugin.Plugins;
import org.concordat.core.storage.disk.StateDirectory;
import org.concordat.core.workspace.Workspace;
import org.concordat.desktop.OnEventThread;
import org.concordat.desktop.canvas.Canvas;
import org.concordat.desktop.canvas.CanvasProbe;
import org.concordat.desktop.file.ForgetfulPreferences;
import org.concordat.desktop.file.OpenFile;
import org.concordat.desktop.file.Storage;
import org.concordat.desktop.welcome.Offer;

/** The window as it looks at work: its panels with this and that selected, its menus, and the dialogs of its commands, one after the other. */
final class Scenes implements AutoCloseable {

    /** They would end the program, or show what Swing has to say and not we. */
    private static final Set<String> NOT_OPENED = Set.of(
            "file.open",
            "file.save",
            "file.saveAs",
            "file.close",
            "file.quit",
            "file.new",
            "file.importTable",
            "file.importOther");

    private static final List<String> ASKING = List.of(
            "view.style",
            "view.filter",
            "view.rename",
            "network.changeType",
            "network.merge",
            "edit.find",
            "layout.lanesBy",
            "network.pasteRows",
            "file.importNational",
            "file.export",
            "file.settings",
            "help.type",
            "help.commands",
            "help.shortcuts",
            "help.about");

    /** It asks on the canvas itself. */
    private static final String ON_CANVAS = "layout.lanesBy";

    private static final List<String> TABLES = List.of("view.tableNodes", "view.tableLinks", "view.matrix");

    /** What other tests have left open is none of ours. */
    private final Set<Window> strangers = Set.of(Window.getWindows());

    private final Document document = new Document(Content.empty("\u03a9 0", "\u03a9 9"));
    private final Node partnership = draw(Partnerships.PARTNERSHIP, "\u03a9 1", Box.of(0, 0, 300, 200));
    private final Node provider = draw(Organisations.PROVIDER, "\u03a9 2", Box.of(50, 60, 160, 56));
    private final Node other = draw(Organisations.PROVIDER, "\u03a9 3", Box.of(50, 300, 160, 56));
    private final Node contract = draw(Contracts.CONTRACT, "\u03a9 4", Box.of(500, 60, 160, 56));
    private final Link link = Link.of(ContractLinks.PARTY_TO, provider.id(), contract.id());
    private final Windows windows;
    private final OpenFile file;
    private final JFrame frame;

    Scenes(Path folder) throws Exception {
        document.apply(new AddLink(link));
        document.apply(new AddLink(Link.of(MembershipLinks.MEMBER_OF, other.id(), partnership.id())));
        var workspace = new Workspace(Plugins.none());
        var path = folder.resolve("9.concordat.json");
        Files.write(path, workspace.canonical(document.content()));
        var storage = new Storage(workspace, new StateDirectory(folder.resolve("state")));
        windows = OnEventThread.get(() ->
                new Windows(storage, new Offer(List.of(), Optional.empty()), new ForgetfulPreferences(), () -> {}));
        file = OnEventThread.get(() -> storage.read(path));
        frame = OnEventThread.get(() -> {
            windows.open(file);
            var opened = frames().findFirst().orElseThrow();
            opened.setBounds(0, 0, 1_000, 700);
            return opened;
        });
    }

    private Node draw(NodeType type, String name, Box box) {
        var node = Node.of(type).with(Core.NAME, name);
        document.apply(new AddNode(node));
        document.apply(new PlaceNode(document.views().get(0).id(), node.id(), null, box));
        return node;
    }

    /** Shows each scene and hands over its name and what is seen, on the event thread. */
    void visit(BiConsumer<String, Container> visitor) throws Exception {
        OnEventThread.run(() -> Toolkit.getDefaultToolkit()
                .getSystemClipboard()
                .setContents(new StringSelection("\u03a9\t\u03a9 8\n\u03a9 2\t7\n"), null));
        settle();
        for (var side : List.of("view.measures", "view.findings")) {
            choose(side);
            see("nothing selected, " + side, visitor);
        }
        select(List.of(provider));
        see("a node", visitor);
        for (var command : ASKING) {
            if (command.equals("network.merge")) {
                select(List.of(provider, other));
                see("two nodes", visitor);
            }
            ask(command, visitor);
        }
        OnEventThread.run(() -> probe().select(List.of(link.id())));
        settle();
        see("a link", visitor);
        for (var table : TABLES) {
            choose(table);
            see(table, visitor);
        }
        choose("help.welcome");
        var welcome = OnEventThread.get(
                () -> frames().filter(opened -> opened != frame).findFirst().orElseThrow());
        OnEventThread.run(() -> visitor.accept("welcome", welcome));
        OnEventThread.run(welcome::dispose);
        for (int i = 0; i < OnEventThread.get(() -> frame.getJMenuBar().getMenuCount()); i++) {
            var menu = frame.getJMenuBar().getMenu(i);
            OnEventThread.run(() -> show(menu, visitor));
        }
    }

    private static void show(JMenu menu, BiConsumer<String, Container> visitor) {
        menu.setPopupMenuVisible(true);
        visitor.accept("menu " + menu.getText(), menu.getPopupMenu());
        menu.setPopupMenuVisible(false);
    }

    private void select(List<Node> nodes) throws Exception {
        OnEventThread.run(() -> probe().select(nodes.stream().map(Node::id).toList()));
        settle();
    }

    private CanvasProbe probe() {
        return new CanvasProbe(within(frame, Canvas.class).findFirst().orElseThrow());
    }

    private void see(String name, BiConsumer<String, Container> visitor) throws Exception {
        OnEventThread.run(() -> {
            frame.validate();
            visitor.accept(name, frame);
        });
    }

    /** Lets a command open its dialog, which keeps the event thread until it is closed. */
    private void ask(String command, BiConsumer<String, Container> visitor) throws Exception {
        SwingUtilities.invokeLater(() -> items(command).forEach(JMenuItem::doClick));
        settle();
        var opened = OnEventThread.get(this::dialogs);
        assertThat(opened.isEmpty()).as(command).isEqualTo(command.equals(ON_CANVAS));
        for (var dialog : opened) {
            OnEventThread.run(() -> visitor.accept(command, dialog));
            SwingUtilities.invokeLater(() -> dialog.dispatchEvent(new WindowEvent(dialog, WindowEvent.WINDOW_CLOSING)));
            settle();
            OnEventThread.run(dialog::dispose);
        }
        see("after " + command, visitor);
    }

    private void choose(String command) throws Exception {
        OnEventThread.run(() -> items(command).forEach(JMenuItem::doClick));
        settle();
    }

    private List<JMenuItem> items(String command) {
        if (NOT_OPENED.contains(command)) {
            throw new IllegalArgumentException(command);
        }
        return Stream.of(frame.getJMenuBar().getSubElements())
                .flatMap(menu -> Stream.of(menu.getSubElements()))
                .flatMap(popup -> Stream.of(popup.getSubElements()))
                .map(JMenuItem.class::cast)
                .filter(item -> item.getActionCommand().equals(command))
                .toList();
    }

    /** Turns of the event queue: what an event brings about is often put at its end. */
    private static void settle() throws Exception {
        for (int i = 0; i < 10; i++) {
            OnEventThread.run(() -> {});
        }
    }

    private List<JDialog> dialogs() {
        return own().filter(JDialog.class::isInstance).map(JDialog.class::cast).toList();
    }

    private Stream<JFrame> frames() {
        return own().filter(JFrame.class::isInstance).map(JFrame.class::cast);
    }

    private Stream<Window> own() {
        return Stream.of(Window.getWindows()).filter(w -> w.isShowing() && !strangers.contains(w));
    }

    /** What is showing in a container, without the insides of what Swing puts together. */
    static <C extends Component> Stream<C> within(Container container, Class<C> type) {
        var children = container instanceof JComboBox
                        || container instanceof JSpinner
                        || container instanceof JScrollBar
                        || container instanceof JFileChooser
                ? new Component[0]
                : container.getComponents();
        return Stream.of(children)
                .filter(Component::isVisible)
                .flatMap(child -> Stream.concat(
                        type.isInstance(child) ? Stream.of(type.cast(child)) : Stream.empty(),
                        child instanceof Container inner ? within(inner, type) : Stream.empty()));
    }

    @Override
    public void close() throws Exception {
        OnEventThread.run(() -> {
            own().toList().forEach(Window::dispose);
            file.close();
        });
    }
}
