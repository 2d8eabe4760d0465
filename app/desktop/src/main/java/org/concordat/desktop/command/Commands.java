package org.concordat.desktop.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Stream;

/** The one list of commands, in groups that belong together, in the order of the menus. */
public final class Commands {

    private final List<List<Command>> groups;
    private final Map<String, CommandAction> actions = new LinkedHashMap<>();

    /** @throws IllegalArgumentException if two commands have one id or the same keys */
    public Commands(List<List<Command>> groups) {
        this.groups = groups.stream().map(List::copyOf).toList();
        var keys = new LinkedHashMap<String, String>();
        all().forEach(command -> {
            if (actions.put(command.id(), new CommandAction(command)) != null) {
                throw new IllegalArgumentException("Two commands have the id " + command.id());
            }
            var other = command.keys().isEmpty() ? null : keys.put(command.keys(), command.id());
            if (other != null) {
                throw new IllegalArgumentException(command.id() + " and " + other + " have the same keys");
            }
        });
    }

    List<List<Command>> groups() {
        return groups;
    }

    public Stream<Command> all() {
        return groups.stream().flatMap(List::stream);
    }

    /** The command as Swing knows it. @throws NoSuchElementException if there is none with this id */
    public CommandAction action(String id) {
        var action = actions.get(id);
        if (action == null) {
            throw new NoSuchElementException("No command " + id);
        }
        return action;
    }

    /** Brings names and enablement up to date, after something has changed. */
    public void refresh() {
        actions.values().forEach(CommandAction::refresh);
    }
}
