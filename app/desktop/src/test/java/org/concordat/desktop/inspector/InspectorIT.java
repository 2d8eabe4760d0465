package org.concordat.desktop.inspector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.desktop.OpenWindows.until;

import com.formdev.flatlaf.FlatLightLaf;
import java.awt.AWTException;
import java.awt.Component;
import java.awt.Container;
import java.awt.KeyboardFocusManager;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Core;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.Remarks;
import org.concordat.api.edit.AddLink;
import org.concordat.api.edit.AddNode;
import org.concordat.api.edit.ChangeNode;
import org.concordat.api.fact.Source;
import org.concordat.api.network.Link;
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

/** The inspector in a real window, used with mouse and keyboard. */
class InspectorIT {

    private final CareModels models = CareModels.of(List.of());
    private final Document document = new Document(Content.empty("Test", "Overview"));
    private final Selection selection = new Selection();
    private final Node first = Node.of(GeneralPractice.GP_PRACTICE).with(Core.NAME, "Bilbrook");
    private final Node second = Node.of(GeneralPractice.GP_PRACTICE).with(Core.NAME, "Tettenhall");
    private final Node commissioner = Node.of(Organisations.COMMISSIONER).with(Core.NAME, "Sandwell");
    private final Link link = Link.of(ContractLinks.COMMISSIONS, commissioner.id(), first.id());
    private Robot robot;
    private JFrame frame;
    private Inspector inspector;

    @BeforeEach
    void open() throws Exception {
        robot = robot();
        inspector = OnEventThread.get(() -> {
            FlatLightLaf.setup();
            List.of(first, second, commissioner).forEach(node -> document.apply(new AddNode(node)));
            document.apply(new AddLink(link));
            return new Inspector(new Desk(document, models, selection, new TypeIcons(models), notice -> {}));
        });
        frame = OnEventThread.get(() -> {
            var window = new JFrame();
            window.setUndecorated(true);
            window.add(inspector);
            window.setSize(340, 900);
            window.setVisible(true);
            return window;
        });
        until(() -> frame.isShowing() && frame.isFocused());
    }

    private static Robot robot() throws AWTException {
        var robot = new Robot();
        robot.setAutoDelay(15);
        return robot;
    }

    @AfterEach
    void close() throws Exception {
        OnEventThread.run(() -> {
            inspector.close();
            frame.dispose();
        });
    }

    @Test
    void aStatusChosenForSeveralIsOneStep() throws Exception {
        OnEventThread.run(() -> selection.set(List.of(first.id(), second.id(), commissioner.id())));
        var status = find(JComboBox.class, box -> true);
        focus(status);
        press(KeyEvent.VK_DOWN);
        until(status::isPopupVisible);
        press(KeyEvent.VK_DOWN);
        press(KeyEvent.VK_ENTER);

        until(() -> document.network().nodes().stream().allMatch(node -> node.has(Core.STATUS)));
        OnEventThread.run(document::undo);
        assertThat(document.network().nodes()).noneMatch(node -> node.has(Core.STATUS));
    }

    @Test
    void aPastedCitationBecomesTheSourceOfALink() throws Exception {
        OnEventThread.run(() -> selection.set(List.of(link.id())));
        click(find(AbstractButton.class, button -> "+ Add source".equals(button.getText())));
        until(() -> focused() instanceof JTextField);
        var citation =
                new StringSelection("NHS England, The MCP care model, July 2016, https://www.england.nhs.uk/mcp");
        OnEventThread.run(() -> Toolkit.getDefaultToolkit().getSystemClipboard().setContents(citation, null));
        press(KeyEvent.VK_CONTROL, KeyEvent.VK_V);
        find(JTextField.class, field -> field.getText().equals("July 2016"));
        press(KeyEvent.VK_ENTER);

        until(() -> document.network().links().stream().anyMatch(l -> l.has(Core.SOURCES)));
        assertThat(document.network().links())
                .singleElement()
                .satisfies(l -> assertThat(l.all(Core.SOURCES))
                        .containsExactly(new Source(
                                "NHS England, The MCP care model", "https://www.england.nhs.uk/mcp", "", "July 2016")));
    }

    @Test
    void aNoteKeepsItsLinesWhenItsTextIsEdited() throws Exception {
        var note = Node.of(Remarks.NOTE).with(Core.NAME, "To settle:\n- budget");
        OnEventThread.run(() -> {
            document.apply(new AddNode(note));
            selection.set(List.of(note.id()));
        });
        var text = find(JTextArea.class, area -> area.getText().equals("To settle:\n- budget"));
        focus(text);
        press(KeyEvent.VK_CONTROL, KeyEvent.VK_END);
        press(KeyEvent.VK_ENTER);
        press(KeyEvent.VK_X);
        press(KeyEvent.VK_TAB);

        until(() -> document.network().nodes().stream()
                .anyMatch(node -> "To settle:\n- budget\nx".equals(node.get(Core.NAME, ""))));
    }

    @Test
    void aClickInTheHistoryGoesBackToAStep() throws Exception {
        OnEventThread.run(() -> {
            document.apply(new ChangeNode(first, first.with(Core.NAME, "Bilbrook Surgery")));
            selection.set(List.of(first.id()));
        });
        click(find(AbstractButton.class, button -> "History".equals(button.getText())));
        click(find(
                AbstractButton.class, button -> String.valueOf(button.getText()).startsWith("Add GP practice")));

        until(() -> document.stepsDone() == 1);
    }

    private static Component focused() {
        var owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        return owner == null ? new Container() : owner;
    }

    /** The widget, once it is there. */
    private <C extends Component> C find(Class<C> type, Predicate<C> which) throws Exception {
        until(() -> within(frame, type).anyMatch(which));
        return OnEventThread.get(
                () -> within(frame, type).filter(which).findFirst().orElseThrow());
    }

    private static <C extends Component> Stream<C> within(Container container, Class<C> type) {
        return Stream.of(container.getComponents())
                .filter(Component::isVisible)
                .flatMap(child -> Stream.concat(
                        type.isInstance(child) ? Stream.of(type.cast(child)) : Stream.empty(),
                        child instanceof Container inner ? within(inner, type) : Stream.empty()));
    }

    private void focus(Component component) throws Exception {
        OnEventThread.run(component::requestFocusInWindow);
        until(component::isFocusOwner);
    }

    private void click(JComponent component) throws Exception {
        until(() -> component.isShowing()
                && component.getWidth() > 0
                && component.getParent().isValid());
        var at = OnEventThread.get(() -> {
            component.scrollRectToVisible(new Rectangle(component.getSize()));
            var point = new Point(Math.min(20, component.getWidth() / 2), component.getHeight() / 2);
            SwingUtilities.convertPointToScreen(point, component);
            return point;
        });
        robot.mouseMove(at.x - 1, at.y);
        robot.mouseMove(at.x, at.y);
        robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
    }

    private void press(int... keys) {
        for (int key : keys) {
            robot.keyPress(key);
        }
        for (int i = keys.length - 1; i >= 0; i--) {
            robot.keyRelease(keys[i]);
        }
    }
}
