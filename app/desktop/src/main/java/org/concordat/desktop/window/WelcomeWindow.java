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
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JScrollPane;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import javax.swing.WindowConstants;
import org.concordat.api.model.Template;
import org.concordat.api.vocabulary.Words;
import org.concordat.desktop.file.Opening;
import org.concordat.desktop.file.Storage;
import org.concordat.desktop.importing.preview.FileDrop;
import org.concordat.desktop.palette.TemplateCopy;
import org.concordat.desktop.task.Tasks;
import org.concordat.desktop.theme.EventThread;
import org.concordat.desktop.theme.Labels;
import org.concordat.desktop.theme.Look;
import org.concordat.desktop.theme.Scale;
import org.concordat.desktop.theme.WindowIcon;
import org.concordat.desktop.welcome.Beginnings;
import org.concordat.desktop.welcome.Offer;
import org.concordat.desktop.welcome.WelcomePage;

/** The window with the welcome page, which goes once a network is open. Belongs to the event thread. */
final class WelcomeWindow implements Beginnings {

    private static final Words WORDS = Words.beside(WelcomeWindow.class);
    private static final int WIDTH = 1_000;
    private static final int HEIGHT = 760;

    private final Windows windows;
    private final Storage storage;
    private final Executor background;
    private final JFrame frame = new JFrame(WORDS.get("welcome"));
    private final JLabel told = Labels.styled(Labels.muted(" "), "border: 4,32,8,32");
    private final Tasks tasks;
    private final Opening opening;
    private final WelcomePage page;

    WelcomeWindow(Windows windows, Storage storage, Offer offer, Executor background) {
        EventThread.require();
        this.windows = windows;
        this.storage = storage;
        this.background = background;
        tasks = new Tasks(background, SwingUtilities::invokeLater, this::tell);
        opening = new Opening(storage, frame, tasks, windows.recent());
        page = new WelcomePage(offer, storage.workspace(), windows.recent(), background, this);
        lay();
        bind("ctrl N", this::create);
        bind("ctrl O", this::choose);
        bind("ctrl COMMA", () -> windows.settings(frame));
        bind("ctrl W", windows::closeWelcome);
        bind("ctrl Q", windows::quit);
    }

    private void lay() {
        frame.setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
        frame.setIconImages(WindowIcon.images());
        frame.getRootPane().setTransferHandler(new FileDrop(files -> files.forEach(this::open)));
        frame.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosing(WindowEvent e) {
                windows.closeWelcome();
            }
        });
        var content = new FirstSight(this::complete);
        content.add(new JScrollPane(
                page, JScrollPane.VERTICAL_SCROLLBAR_AS_NEEDED, JScrollPane.HORIZONTAL_SCROLLBAR_NEVER));
        content.add(told, BorderLayout.SOUTH);
        frame.setContentPane(content);
        var room = GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds();
        frame.setSize(new Dimension(Math.min(Scale.of(WIDTH), room.width), Math.min(Scale.of(HEIGHT), room.height)));
        frame.setLocationRelativeTo(null);
    }

    private void bind(String keys, Runnable what) {
        frame.getRootPane()
                .registerKeyboardAction(
                        e -> what.run(), KeyStroke.getKeyStroke(keys), JComponent.WHEN_IN_FOCUSED_WINDOW);
    }

    /** Pictures and files come after the first look. */
    private void complete() {
        if (frame.isDisplayable()) {
            page.fill();
            background.execute(Look::nameFonts);
        }
    }

    private void tell(List<String> running) {
        told.setText(running.isEmpty() ? " " : String.join(", ", running));
    }

    void open() {
        frame.setVisible(true);
        frame.toFront();
        page.first().requestFocusInWindow();
    }

    boolean isOf(Window window) {
        return frame == window;
    }

    /** Paints the pictures anew in the look that is on now. */
    void relook() {
        page.fill();
    }

    void dispose() {
        tasks.cancelAll();
        frame.dispose();
    }

    @Override
    public void create() {
        windows.open(storage.create());
    }

    @Override
    public void choose() {
        opening.choose(this::open);
    }

    @Override
    public void open(Path file) {
        if (windows.isOpen(file)) {
            windows.closeWelcome();
        } else {
            opening.open(file, windows::open);
        }
    }

    @Override
    public void begin(Template template) {
        var file = storage.create();
        file.document().views().stream()
                .findFirst()
                .ifPresent(view -> file.document().apply(TemplateCopy.into(view.id(), template, 0, 0)));
        windows.open(file);
    }
}
