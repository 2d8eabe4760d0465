package org.concordat.desktop.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Robot;
import java.awt.event.KeyEvent;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import org.concordat.desktop.OnEventThread;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What shows where the keyboard is, in a real window. */
class FocusIT {

    private static final int PATIENCE = 500;

    private final FocusInSight inSight = new FocusInSight();
    private final FocusRing ring = new FocusRing();
    private final JButton first = new JButton("first");
    private final JButton last = new JButton("last");
    private final JList<String> list = new JList<>(new String[] {"one", "two"});
    private JFrame frame;
    private Robot robot;

    @BeforeEach
    void open() throws Exception {
        robot = new Robot();
        frame = OnEventThread.get(() -> {
            inSight.install();
            ring.install();
            var page = new JPanel();
            page.setLayout(new BoxLayout(page, BoxLayout.Y_AXIS));
            page.add(list);
            page.add(first);
            Stream.generate(() -> new JLabel("far")).limit(60).forEach(page::add);
            page.add(last);
            var window = new JFrame();
            window.setUndecorated(true);
            window.add(new JScrollPane(page));
            window.setSize(300, 200);
            window.setVisible(true);
            first.requestFocus();
            return window;
        });
        await(first::isFocusOwner);
    }

    @AfterEach
    void close() throws Exception {
        OnEventThread.run(() -> {
            inSight.uninstall();
            ring.uninstall();
            frame.dispose();
        });
    }

    private void await(BooleanSupplier condition) throws Exception {
        for (int i = 0; i < PATIENCE && !OnEventThread.get(condition::getAsBoolean); i++) {
            robot.delay(20);
        }
        assertThat(OnEventThread.get(condition::getAsBoolean)).isTrue();
    }

    private static boolean isWhollySeen(Component component) {
        return ((JButton) component).getVisibleRect().getSize().equals(component.getSize());
    }

    @Test
    void whatTabLeadsToComesIntoSight() throws Exception {
        robot.keyPress(KeyEvent.VK_TAB);
        robot.keyRelease(KeyEvent.VK_TAB);

        await(last::isFocusOwner);
        await(() -> isWhollySeen(last));
    }

    @Test
    void aListWithTheKeyboardHasAFrameAlthoughNothingInItIsChosen() throws Exception {
        OnEventThread.run(list::requestFocus);

        await(() -> ring.getRootPane() == frame.getRootPane() && ring.getHeight() > list.getHeight());
    }

    @Test
    void theFrameGoesWithTheKeyboard() throws Exception {
        OnEventThread.run(list::requestFocus);
        await(() -> ring.getParent() != null);
        OnEventThread.run(first::requestFocus);

        await(() -> ring.getParent() == null);
    }
}
