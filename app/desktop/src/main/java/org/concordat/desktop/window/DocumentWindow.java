package org.concordat.desktop.window;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.GraphicsEnvironment;
import java.awt.Window;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import javax.swing.BorderFactory;
import javax.swing.JFrame;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.SwingUtilities;
import javax.swing.WindowConstants;
import org.concordat.api.vocabulary.Words;
import org.concordat.core.document.Document;
import org.concordat.core.document.Subscription;
import org.concordat.core.storage.UnusableFileException;
import org.concordat.desktop.command.Commands;
import org.concordat.desktop.command.Menus;
import org.concordat.desktop.file.Filing;
import org.concordat.desktop.file.OpenFile;
import org.concordat.desktop.file.Storage;
import org.concordat.desktop.importing.Importing;
import org.concordat.desktop.importing.preview.FileDrop;
import org.concordat.desktop.plugins.MissingBanner;
import org.concordat.desktop.plugins.PluginsDialog.Begin;
import org.concordat.desktop.task.Tasks;
import org.concordat.desktop.theme.EventThread;
import org.concordat.desktop.theme.Look;
import org.concordat.desktop.theme.Scale;
import org.concordat.desktop.theme.WindowIcon;

/** The window of one open document. Belongs to the event thread. */
final class DocumentWindow {

    private static final Words WORDS = Words.beside(DocumentWindow.class);
    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;

    private final Windows windows;
    private final OpenFile file;
    private final JFrame frame;
    private final Workbench bench;
    private final Executor background;
    private final Executor checking;
    private final MissingBanner banner;
    private final Tasks tasks;
    private final Filing filing;
    private final Commands commands;
    private final List<Subscription> subscriptions;
    private final Standing standing;
    private final String safeMode;

    /** @param background where files are read and written, and rules run */
    DocumentWindow(Windows windows, Storage storage, OpenFile file, Executor background, Executor checking) {
        this(windows, storage, file, background, checking, frame(windows));
    }

    private DocumentWindow(
            Windows windows, Storage storage, OpenFile file, Executor background, Executor checking, JFrame frame) {
        EventThread.require();
        this.windows = windows;
        this.file = file;
        this.background = background;
        this.checking = checking;
        this.frame = frame;
        safeMode = storage.workspace().plugins().safe() ? WORDS.get("safeMode") : "";
        bench = new Workbench(file.document(), storage.workspace().careModels(), background, checking);
        tasks = new Tasks(background, SwingUtilities::invokeLater, bench.status()::showWork);
        filing = new Filing(storage, file, frame, tasks, windows.recent(), windows.memory(), this::refresh);
        var importing = new Importing(frame, bench.desk(), tasks, windows.memory(), storage.state(), bench::land);
        var filings = new FileCommands(windows, frame, bench, filing, importing);
        commands = new WindowCommands(windows, frame, bench, filings).commands();
        frame.getRootPane().setTransferHandler(new FileDrop(filings::drop));
        bench.setContextMenu(this::contextMenu);
        banner =
                new MissingBanner(bench.desk(), file.brought(), id -> windows.plugins(frame, new Begin(List.of(), id)));
        lay();
        standing = new Standing(frame, bench.dock(), windows.memory(), frame.isVisible() ? 0 : windows.count());
        subscriptions = List.of(
                file.document().subscribe(change -> refresh()),
                bench.desk().selection().subscribe(ids -> commands.refresh()));
        refresh();
    }

    private static JFrame frame(Windows windows) {
        var frame = new JFrame();
        frame.setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
        frame.setIconImages(WindowIcon.images());
        var room = GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds();
        frame.setSize(new Dimension(Math.min(Scale.of(WIDTH), room.width), Math.min(Scale.of(HEIGHT), room.height)));
        frame.setMinimumSize(new Dimension(Math.min(Scale.of(800), room.width), Math.min(Scale.of(520), room.height)));
        frame.setLocationRelativeTo(null);
        frame.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosing(WindowEvent e) {
                windows.close(frame);
            }
        });
        return frame;
    }

    private void lay() {
        frame.setJMenuBar(Menus.bar(commands));
        var content = new FirstSight(this::complete);
        content.add(toolBar(), BorderLayout.NORTH);
        content.add(bench.dock());
        content.add(bench.status(), BorderLayout.SOUTH);
        frame.setContentPane(content);
    }

    /** What the first look at the window does without; nothing if it was closed at once. */
    private void complete() {
        if (frame.isDisplayable()) {
            bench.wake();
            banner.look();
            background.execute(Look::nameFonts);
        }
    }

    private JPanel toolBar() {
        var bar = Menus.toolBar(
                commands,
                "file.new",
                "file.open",
                "file.save",
                "",
                "edit.undo",
                "edit.redo",
                "",
                "edit.cut",
                "edit.copy",
                "edit.paste",
                "edit.delete",
                "",
                "view.zoomOut",
                "view.zoomIn",
                "view.fit",
                ">",
                "help.commands",
                "view.look",
                "view.left",
                "view.findings",
                "view.measures",
                "view.inspector");
        bar.setBorder(BorderFactory.createEmptyBorder(Scale.of(3), Scale.of(8), Scale.of(3), Scale.of(8)));
        var panel = new JPanel(new BorderLayout());
        panel.add(bar);
        panel.add(banner, BorderLayout.SOUTH);
        return panel;
    }

    private JPopupMenu contextMenu(Workbench.Place place) {
        commands.refresh();
        return switch (place) {
            case ELEMENT ->
                Menus.popup(
                        commands,
                        "edit.rename",
                        "network.link",
                        "network.changeType",
                        "network.reverse",
                        "network.merge",
                        "",
                        "arrange.closeGroup",
                        "arrange.openGroup",
                        "",
                        "arrange.front",
                        "arrange.back",
                        "arrange.pin",
                        "",
                        "edit.cut",
                        "edit.copy",
                        "edit.duplicate",
                        "",
                        "view.focus",
                        "view.hide",
                        "edit.delete");
            case GROUND ->
                Menus.popup(
                        commands,
                        "network.quickAdd",
                        "edit.addNode",
                        "edit.paste",
                        "edit.selectAll",
                        "",
                        "arrange.closeAll",
                        "arrange.openAll",
                        "",
                        "view.show",
                        "view.fit");
            case LIST ->
                Menus.popup(
                        commands,
                        "view.show",
                        "",
                        "edit.rename",
                        "network.changeType",
                        "network.reverse",
                        "network.merge",
                        "",
                        "view.focus",
                        "view.hide",
                        "edit.delete");
        };
    }

    private void refresh() {
        var name = file.name();
        frame.setTitle(WORDS.format(file.isDirty() ? "title.changed" : "title", name) + safeMode);
        frame.getRootPane().putClientProperty("Window.documentModified", file.isDirty());
        commands.refresh();
        file.trouble().ifPresent(bench.desk().notices());
    }

    void open() {
        frame.setVisible(true);
        // Whoever uses the keyboard begins on the drawing, not among the tabs beside it.
        bench.focusCanvas();
        bench.status().showHint(file.remark());
        SwingUtilities.invokeLater(filing::tellNotices);
    }

    /** The document in this window. */
    Document document() {
        return file.document();
    }

    /** Says something in passing. */
    void tell(String what) {
        bench.desk().notices().accept(what);
    }

    String name() {
        return file.name();
    }

    /** Whether something is under way that has to come to its end first, such as saving. */
    boolean isBusy() {
        return tasks.isBusy();
    }

    /**
     * The same window with other care models: what is drawn, selected and in sight stays, and so do undo and redo. This one is over then.
     *
     * @throws UnusableFileException if the document cannot be read again; all is as it was then
     */
    DocumentWindow renewed(Storage other) throws UnusableFileException {
        bench.commit();
        var same = file.in(other);
        standing.remember();
        var next = new DocumentWindow(windows, other, same, background, checking, frame);
        next.bench.beginLike(bench);
        letGo();
        frame.validate();
        next.bench.focusCanvas();
        return next;
    }

    private void letGo() {
        subscriptions.forEach(Subscription::close);
        tasks.cancelAll();
        banner.close();
        bench.close();
    }

    boolean isOf(Window window) {
        return frame == window;
    }

    boolean isUntouched() {
        return file.isUntouched();
    }

    void toFront() {
        frame.toFront();
    }

    boolean isOf(Path path) {
        return file.path().filter(own -> Storage.isSame(own, path)).isPresent();
    }

    /** Draws everything anew in the look that is on now. */
    void relook() {
        bench.views().relook();
        commands.refresh();
    }

    /** Puts the panels back to where they stand at first. */
    void reset() {
        bench.dock().reset();
    }

    /** Asks about what is not saved. @param then done when the window may go */
    void askToClose(Runnable then) {
        bench.commit();
        filing.close(then);
    }

    void dispose() {
        standing.remember();
        letGo();
        file.close();
        frame.dispose();
    }
}
