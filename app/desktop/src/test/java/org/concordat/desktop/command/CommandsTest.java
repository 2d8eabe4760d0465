package org.concordat.desktop.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import javax.swing.AbstractButton;
import javax.swing.Action;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class CommandsTest {

    private final List<String> done = new ArrayList<>();

    private Command command(String id) {
        return new Command(id, () -> id, null, null, () -> true, () -> done.add(id));
    }

    @Test
    void twoCommandsMustNotHaveTheSameKeys() {
        var first = command("file.open").withKeys("ctrl O");
        var second = command("file.other").withKeys("ctrl O");

        assertThatThrownBy(() -> new Commands(List.of(List.of(first, second)))).hasMessageContaining("file.other");
    }

    @Test
    void twoCommandsMustNotHaveTheSameId() {
        assertThatThrownBy(() -> new Commands(List.of(List.of(command("file.open")), List.of(command("file.open")))))
                .hasMessageContaining("file.open");
    }

    @Test
    void aDisabledCommandDoesNothing() {
        command("edit.copy").when(() -> false).run();

        assertThat(done).isEmpty();
    }

    /** The keys of a menu press its line for as long as this, on the event thread. */
    @Test
    @Timeout(10)
    void aLineOfAMenuIsNotHeldDown() {
        var commands = new Commands(List.of(List.of(command("edit.copy"))));
        var line = (AbstractButton) Menus.popup(commands, "edit.copy").getComponent(0);

        line.doClick(Integer.MAX_VALUE);

        assertThat(done).containsExactly("edit.copy");
    }

    @Test
    void refreshingFollowsWhatIsPossibleNow() {
        var possible = new AtomicBoolean();
        var commands = new Commands(List.of(List.of(command("edit.copy").when(possible::get))));
        possible.set(true);

        commands.refresh();

        assertThat(commands.action("edit.copy").isEnabled()).isTrue();
    }

    @Test
    void refreshingFollowsTheName() {
        var name = new AtomicReference<>("Undo");
        var commands = new Commands(List.of(List.of(command("edit.undo").named(name::get))));
        name.set("Undo move");

        commands.refresh();

        assertThat(commands.action("edit.undo").getValue(Action.NAME)).isEqualTo("Undo move");
    }

    @Test
    void keysAreNamedAsOnAKeyboard() {
        assertThat(command("help.commands").withKeys("ctrl shift P").keys()).isEqualTo("Ctrl+Shift+P");
    }

    @Test
    void everyCommandStandsInAMenu() {
        var commands = new Commands(List.of(
                List.of(command("file.new"), command("file.open")),
                List.of(command("edit.undo")),
                List.of(command("file.quit"))));
        var bar = Menus.bar(commands);

        assertThat(bar.getMenu(0).getItemCount())
                .as("two commands, a line, one command")
                .isEqualTo(4);
        assertThat(bar.getMenuCount()).isEqualTo(2);
    }
}
