package org.concordat.desktop.window;

import java.awt.Component;
import java.util.List;
import org.concordat.api.fact.NodeId;
import org.concordat.api.vocabulary.Words;
import org.concordat.desktop.command.Command;
import org.concordat.desktop.recasting.Recasts;

/** What can be drawn without the mouse, and what can be made of what is drawn. */
final class NetworkCommands {

    private static final Words WORDS = Words.beside(NetworkCommands.class);

    private final Workbench bench;
    private final Recasts recasts;

    NetworkCommands(Workbench bench, Component owner) {
        this.bench = bench;
        recasts = new Recasts(bench.desk(), owner);
    }

    List<List<Command>> groups() {
        return List.of(
                List.of(
                        of("network.quickAdd", bench.onCanvas(c -> c.creating().quickAdd()))
                                .withIcon("add")
                                .withKeys("typed /"),
                        of("network.link", bench.onCanvas(c -> c.creating().link()))
                                .withIcon("link")
                                .withKeys("ctrl L")
                                .when(this::isOneNode),
                        of("network.picture", bench.onCanvas(c -> c.pictures().choose()))),
                List.of(
                        of("network.changeType", recasts::changeType)
                                .withKeys("ctrl shift T")
                                .when(recasts::canChangeType),
                        of("network.reverse", recasts::reverse)
                                .withKeys("ctrl shift R")
                                .when(recasts::canReverse),
                        of("network.merge", recasts::merge)
                                .withKeys("ctrl shift J")
                                .when(recasts::canMerge)));
    }

    private boolean isOneNode() {
        var selected = bench.desk().selection().get();
        return selected.size() == 1 && selected.iterator().next() instanceof NodeId;
    }

    private static Command of(String id, Runnable what) {
        return Command.of(WORDS, id, what);
    }
}
