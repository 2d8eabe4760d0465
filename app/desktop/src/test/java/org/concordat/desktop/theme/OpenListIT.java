package org.concordat.desktop.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.AWTException;
import java.awt.Robot;
import java.awt.event.KeyEvent;
import java.util.function.BooleanSupplier;
import javax.swing.JComboBox;
import javax.swing.JFrame;
import org.concordat.desktop.OnEventThread;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The keyboard in an open list: what follows from a choice, such as a dialog of another size, would close the list at its first step. */
class OpenListIT {

    private static final int PATIENCE = 500;

    private final JComboBox<String> list = new JComboBox<>(new String[] {"one", "two", "three"});
    private final JFrame frame = new JFrame();
    private final Robot robot = new Robot();

    OpenListIT() throws AWTException {}

    @BeforeEach
    void open() throws Exception {
        OnEventThread.run(() -> {
            Look.LIGHT.install();
            list.updateUI();
            frame.setUndecorated(true);
            frame.add(list);
            frame.setSize(300, 40);
            frame.setVisible(true);
            list.requestFocus();
        });
        await(list::isFocusOwner);
        OnEventThread.run(list::showPopup);
    }

    @AfterEach
    void close() throws Exception {
        OnEventThread.run(frame::dispose);
    }

    private void await(BooleanSupplier condition) throws Exception {
        for (int i = 0; i < PATIENCE && !OnEventThread.get(condition::getAsBoolean); i++) {
            robot.delay(20);
        }
        assertThat(OnEventThread.get(condition::getAsBoolean)).isTrue();
    }

    private void press(int key) {
        robot.keyPress(key);
        robot.keyRelease(key);
        robot.waitForIdle();
    }

    @Test
    void arrowKeysWalkAndEnterChooses() throws Exception {
        press(KeyEvent.VK_DOWN);
        press(KeyEvent.VK_DOWN);
        assertThat(OnEventThread.get(list::getSelectedItem)).isEqualTo("one");

        press(KeyEvent.VK_ENTER);

        await(() -> "three".equals(list.getSelectedItem()));
    }

    @Test
    void escapeChoosesNothing() throws Exception {
        press(KeyEvent.VK_END);
        press(KeyEvent.VK_ESCAPE);

        await(() -> !list.isPopupVisible());
        assertThat(OnEventThread.get(list::getSelectedItem)).isEqualTo("one");
    }
}
