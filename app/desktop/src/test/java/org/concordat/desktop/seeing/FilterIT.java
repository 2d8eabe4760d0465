package org.concordat.desktop.seeing;

import static org.assertj.core.api.Assertions.assertThat;

import com.formdev.flatlaf.FlatLightLaf;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.Robot;
import java.awt.Window;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javax.swing.JComboBox;
import javax.swing.JFrame;
import javax.swing.JToggleButton;
import javax.swing.MenuSelectionManager;
import javax.swing.SwingUtilities;
import org.concordat.api.core.Core;
import org.concordat.api.core.Organisations;
import org.concordat.api.edit.AddNode;
import org.concordat.api.edit.PlaceNode;
import org.concordat.api.network.Node;
import org.concordat.api.style.Colour;
import org.concordat.api.view.Box;
import org.concordat.api.view.Filter;
import org.concordat.api.view.Look;
import org.concordat.api.view.Scale;
import org.concordat.api.view.Scope;
import org.concordat.api.view.StyleRule;
import org.concordat.api.view.ViewId;
import org.concordat.core.caremodel.CareModels;
import org.concordat.core.document.Content;
import org.concordat.core.document.Document;
import org.concordat.desktop.OnEventThread;
import org.concordat.desktop.canvas.Canvas;
import org.concordat.desktop.desk.Desk;
import org.concordat.desktop.selection.Selection;
import org.concordat.desktop.theme.TypeIcons;
import org.concordat.diagram.figure.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Filters and style rules that are there, changed and removed by keyboard alone in a real window. */
class FilterIT {

    private static final int PATIENCE = 500;
    private static final Filter PROVIDERS = Filter.hide(Scope.nodes(Organisations.PROVIDER.id()));

    private final Document document = new Document(Content.empty("Test", "View"));
    private final ViewId view = document.views().get(0).id();
    private final CareModels careModels = CareModels.of(List.of());
    private Robot robot;
    private JFrame frame;
    private Canvas canvas;
    private SeeingBar bar;
    private Desk desk;

    @BeforeEach
    void open() throws Exception {
        var node = Node.of(Organisations.PROVIDER);
        document.apply(new AddNode(node));
        document.apply(new PlaceNode(view, node.id(), null, Box.of(0, 0, 160, 60)));
        robot = new Robot();
        robot.setAutoDelay(15);
        FlatLightLaf.setup();
        var selection = new Selection();
        canvas = OnEventThread.get(() -> new Canvas(document, view, careModels, selection, Theme.LIGHT));
        desk = new Desk(document, careModels, selection, new TypeIcons(careModels), text -> {});
        bar = OnEventThread.get(() -> new SeeingBar(desk, canvas));
        frame = OnEventThread.get(() -> {
            canvas.seeing().show(Look.PLAIN.with(PROVIDERS));
            var window = new JFrame();
            window.setUndecorated(true);
            window.add(canvas);
            window.add(bar, BorderLayout.NORTH);
            window.setSize(900, 600);
            window.setVisible(true);
            bar.goToFilters();
            return window;
        });
        await(() -> isOnChip() && frame.getFocusOwner() != null);
    }

    @AfterEach
    void close() throws Exception {
        OnEventThread.run(() -> {
            Stream.of(Window.getWindows()).filter(Window::isShowing).forEach(Window::dispose);
            canvas.close();
        });
    }

    /** Or will be once the window is used again: nothing but a window manager hands the keyboard back after a dialog. */
    private boolean isOnChip() {
        return frame.getMostRecentFocusOwner() instanceof JToggleButton chip && chip.getParent() == bar;
    }

    private boolean isInDialog() {
        return KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner() instanceof JComboBox<?>;
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
    }

    private List<Filter> filters() {
        return Objects.requireNonNull(document.look(view)).filters();
    }

    @Test
    void spaceSwitchesAFilterOffAndTheKeyboardStaysOnIt() throws Exception {
        press(KeyEvent.VK_SPACE);

        await(() -> filters().equals(List.of(PROVIDERS.switched(false))));
        await(this::isOnChip);
    }

    @Test
    void f2ChangesAFilterInItsPlace() throws Exception {
        press(KeyEvent.VK_F2);
        await(this::isInDialog);
        press(KeyEvent.VK_DOWN);
        press(KeyEvent.VK_ENTER);

        await(() -> filters().equals(List.of(PROVIDERS.dimming())));
        await(this::isOnChip);
    }

    @Test
    void escapeLeavesAFilterAsItIs() throws Exception {
        press(KeyEvent.VK_F2);
        await(this::isInDialog);
        press(KeyEvent.VK_DOWN);
        press(KeyEvent.VK_ESCAPE);

        await(() -> !isInDialog());
        assertThat(OnEventThread.get(this::filters)).containsExactly(PROVIDERS);
    }

    @Test
    void enterOnTheTypesTakesTheFilter() throws Exception {
        press(KeyEvent.VK_F2);
        await(this::isInDialog);
        press(KeyEvent.VK_DOWN);
        press(KeyEvent.VK_TAB);
        press(KeyEvent.VK_TAB);
        await(() -> focused() instanceof TypesButton);
        press(KeyEvent.VK_ENTER);

        await(() -> filters().equals(List.of(PROVIDERS.dimming())));
        assertThat(OnEventThread.get(FilterIT::isListOpen)).isFalse();
    }

    private static Component focused() {
        return KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
    }

    @Test
    void theListOfTypesStaysOpenWhileTheFilterIsShown() throws Exception {
        press(KeyEvent.VK_F2);
        await(this::isInDialog);
        press(KeyEvent.VK_TAB);
        press(KeyEvent.VK_TAB);
        press(KeyEvent.VK_SPACE);
        await(FilterIT::isListOpen);
        press(KeyEvent.VK_DOWN);
        press(KeyEvent.VK_DOWN);
        press(KeyEvent.VK_SPACE);
        robot.waitForIdle();

        assertThat(OnEventThread.get(FilterIT::isListOpen)).isTrue();
    }

    private static boolean isListOpen() {
        return MenuSelectionManager.defaultManager().getSelectedPath().length > 0;
    }

    private static StyleRule colouring(String by) {
        var colours = new Scale.ByChoice(Map.of("one", Colour.of("#117733")));
        return new StyleRule(Scope.ALL_NODES, by, StyleRule.Channel.COLOUR, colours);
    }

    @Test
    void aStyleRuleIsMovedBeforeAnotherInTheStepOfItsDialog() throws Exception {
        var rules = List.of(colouring(Core.STATUS.id()), colouring(StyleRule.TYPE));
        OnEventThread.run(() -> canvas.seeing().show(Look.PLAIN.withRules(rules)));
        SwingUtilities.invokeLater(() -> RulesDialog.open(canvas, desk, canvas.seeing()));
        await(this::isInDialog);
        robot.keyPress(KeyEvent.VK_CONTROL);
        press(KeyEvent.VK_UP);
        robot.keyRelease(KeyEvent.VK_CONTROL);
        press(KeyEvent.VK_ENTER);

        await(() -> document.look(view).rules().equals(List.of(rules.get(1), rules.get(0))));
        OnEventThread.run(document::undo);
        assertThat(OnEventThread.get(() -> document.look(view).rules())).isEqualTo(rules);
    }

    @Test
    void deleteRemovesAFilterAndLeadsBackToTheDrawing() throws Exception {
        press(KeyEvent.VK_DELETE);

        await(() -> filters().isEmpty() && !isOnChip());
    }
}
