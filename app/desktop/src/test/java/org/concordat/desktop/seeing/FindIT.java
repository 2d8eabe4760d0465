package org.concordat.desktop.seeing;

import static org.assertj.core.api.Assertions.assertThat;

import com.formdev.flatlaf.FlatLightLaf;
import java.awt.KeyboardFocusManager;
import java.awt.Robot;
import java.awt.Window;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javax.swing.JFrame;
import javax.swing.JTextField;
import org.concordat.api.core.Core;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.edit.AddNode;
import org.concordat.api.fact.ElementId;
import org.concordat.api.network.Node;
import org.concordat.core.caremodel.CareModels;
import org.concordat.core.document.Content;
import org.concordat.core.document.Document;
import org.concordat.desktop.OnEventThread;
import org.concordat.desktop.desk.Desk;
import org.concordat.desktop.selection.Selection;
import org.concordat.desktop.theme.TypeIcons;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Finding something by keyboard in a real window. */
class FindIT {

    private static final int PATIENCE = 500;

    private final Document document = new Document(Content.empty("Test", "View"));
    private final CareModels careModels = CareModels.of(List.of());
    private final Node practice = Node.of(GeneralPractice.GP_PRACTICE).with(Core.NAME, "bilbrook");
    private final List<ElementId> gone = new ArrayList<>();
    private Robot robot;

    @BeforeEach
    void open() throws Exception {
        robot = new Robot();
        FlatLightLaf.setup();
        document.apply(new AddNode(practice));
        var window = OnEventThread.get(JFrame::new);
        OnEventThread.run(() -> {
            window.setSize(900, 600);
            window.setVisible(true);
        });
        // What has not come to the screen yet would take the keyboard from the dialog.
        await(window::isFocused);
        OnEventThread.run(() -> {
            var desk = new Desk(document, careModels, new Selection(), new TypeIcons(careModels), text -> {});
            FindDialog.open(window, desk, gone::add);
        });
        await(() -> KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner() instanceof JTextField);
    }

    @AfterEach
    void close() throws Exception {
        OnEventThread.run(
                () -> Stream.of(Window.getWindows()).filter(Window::isShowing).forEach(Window::dispose));
    }

    private void await(BooleanSupplier condition) throws Exception {
        for (int i = 0; i < PATIENCE && !OnEventThread.get(condition::getAsBoolean); i++) {
            robot.delay(20);
        }
        assertThat(OnEventThread.get(condition::getAsBoolean)).isTrue();
    }

    @Test
    void enterBeforeAnythingIsFoundGoesToWhatWillBeFound() throws Exception {
        for (int key : new int[] {KeyEvent.VK_B, KeyEvent.VK_I, KeyEvent.VK_L, KeyEvent.VK_ENTER}) {
            robot.keyPress(key);
            robot.keyRelease(key);
        }

        await(() -> gone.equals(List.of(practice.id())));
    }
}
