package org.concordat.desktop.seeing;

import static org.assertj.core.api.Assertions.assertThat;

import com.formdev.flatlaf.FlatLightLaf;
import java.awt.Robot;
import java.awt.event.KeyEvent;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import javax.swing.JFrame;
import javax.swing.JMenuItem;
import javax.swing.MenuSelectionManager;
import org.concordat.desktop.OnEventThread;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The list of types, opened and ticked by keyboard alone in a real window. */
class TypesButtonIT {

    private static final int PATIENCE = 500;

    private Robot robot;
    private JFrame frame;
    private Set<String> chosen = Set.of();

    @BeforeEach
    void openTheList() throws Exception {
        robot = new Robot();
        robot.setAutoDelay(15);
        FlatLightLaf.setup();
        frame = OnEventThread.get(() -> {
            var window = new JFrame();
            window.setUndecorated(true);
            window.add(new TypesButton(
                    new TreeMap<>(Map.of("Contract", "contract", "Provider", "provider", "Service", "service")),
                    Set.of(),
                    types -> chosen = types));
            window.setSize(400, 300);
            window.setVisible(true);
            return window;
        });
        await(() -> frame.getFocusOwner() instanceof TypesButton);
        press(KeyEvent.VK_SPACE);
        await(TypesButtonIT::isOpen);
    }

    @AfterEach
    void close() throws Exception {
        OnEventThread.run(frame::dispose);
    }

    private static boolean isOpen() {
        return MenuSelectionManager.defaultManager().getSelectedPath().length > 0;
    }

    /** Opening by key may have led to the first entry, all types, already. */
    private void goToContracts() throws Exception {
        while (!OnEventThread.get(() -> isOn("Contract"))) {
            press(KeyEvent.VK_DOWN);
        }
    }

    private static boolean isOn(String label) {
        var path = MenuSelectionManager.defaultManager().getSelectedPath();
        return path.length > 0 && path[path.length - 1] instanceof JMenuItem item && label.equals(item.getText());
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
    void spaceTicksOneTypeAfterTheOtherWhileTheListStaysOpen() throws Exception {
        goToContracts();
        press(KeyEvent.VK_SPACE);
        press(KeyEvent.VK_DOWN);
        press(KeyEvent.VK_SPACE);

        await(() -> chosen.equals(Set.of("contract", "provider")) && isOpen());
    }

    @Test
    void spaceTakesATickAwayAgain() throws Exception {
        goToContracts();
        press(KeyEvent.VK_SPACE);
        await(() -> chosen.equals(Set.of("contract")));
        press(KeyEvent.VK_SPACE);

        await(() -> chosen.isEmpty() && isOpen());
    }

    @Test
    void enterClosesTheListAndLeavesWhatIsTicked() throws Exception {
        goToContracts();
        press(KeyEvent.VK_SPACE);
        press(KeyEvent.VK_ENTER);

        await(() -> !isOpen());
        assertThat(chosen).containsExactly("contract");
    }

    @Test
    void enterTakesWhatIsUnderItAndClosesTheList() throws Exception {
        goToContracts();
        press(KeyEvent.VK_ENTER);

        await(() -> !isOpen());
        assertThat(chosen).containsExactly("contract");
    }
}
