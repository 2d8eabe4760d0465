package org.concordat.desktop.window;

import java.awt.Window;
import java.util.ArrayList;
import java.util.List;
import org.concordat.api.vocabulary.Words;
import org.concordat.desktop.command.Command;
import org.concordat.desktop.command.CommandPalette;
import org.concordat.desktop.command.Commands;
import org.concordat.desktop.command.ShortcutSheet;
import org.concordat.desktop.dialog.Dialogs;

/** The list of all that can be done in one window. */
final class WindowCommands {

    private static final Words WORDS = Words.beside(WindowCommands.class);

    private final Window frame;
    private final Workbench bench;
    private final Commands commands;

    WindowCommands(Windows windows, Window frame, Workbench bench, FileCommands files) {
        this.frame = frame;
        this.bench = bench;
        var groups = new ArrayList<List<Command>>();
        groups.addAll(files.groups());
        groups.addAll(new EditCommands(bench).groups());
        groups.addAll(new NetworkCommands(bench, frame).groups());
        groups.addAll(new ViewCommands(windows, bench).groups());
        groups.addAll(new TableCommands(bench, files).groups());
        groups.addAll(new ArrangeCommands(bench).groups());
        groups.addAll(new LayoutCommands(bench).groups());
        groups.addAll(new SeeingCommands(bench).groups());
        groups.addAll(new GoCommands(bench).groups());
        groups.add(helping(windows));
        commands =
                new Commands(groups.stream().filter(group -> !group.isEmpty()).toList());
    }

    Commands commands() {
        return commands;
    }

    private List<Command> helping(Windows windows) {
        return List.of(
                of("help.commands", this::openPalette).withIcon("command").withKeys("ctrl shift P"),
                of("help.type", bench::explain).withIcon("help").withKeys("F1"),
                of("help.shortcuts", this::openSheet).withKeys("shift F1"),
                of("help.welcome", windows::welcome),
                of("help.about", this::about));
    }

    private static Command of(String id, Runnable what) {
        return Command.of(WORDS, id, what);
    }

    private void openPalette() {
        CommandPalette.open(frame, commands);
    }

    private void openSheet() {
        ShortcutSheet.open(frame, commands);
    }

    private void about() {
        var models = bench.desk().careModels().models().stream()
                .map(m -> WORDS.format("about.model", m.name(), m.version()))
                .toList();
        Dialogs.message(frame, WORDS.get("about"), WORDS.format("about.more", String.join("\n", models)));
    }
}
