package org.concordat.desktop.window;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.concordat.api.vocabulary.Words;
import org.concordat.desktop.canvas.Seeing;
import org.concordat.desktop.command.Command;
import org.concordat.desktop.views.ViewActions;

/** How a view is looked at: style by data, filters, focus, legend, lock. */
final class SeeingCommands {

    private static final Words WORDS = Words.beside(SeeingCommands.class);

    private final Workbench bench;
    private final ViewActions views;

    SeeingCommands(Workbench bench) {
        this.bench = bench;
        views = bench.views();
    }

    List<List<Command>> groups() {
        return List.of(
                List.of(
                        of("view.style", () -> bench.measuring().during(views::style))
                                .withIcon("palette")
                                .withKeys("ctrl shift C"),
                        of("view.filter", views::addFilter).withIcon("filter").withKeys("ctrl shift X"),
                        of("view.filters", views::goToFilters).withKeys("ctrl alt shift X"),
                        of("view.legend", onSeeing(Seeing::toggleLegend)).withKeys("ctrl shift K")),
                List.of(
                        of("view.focus", onSeeing(seeing -> seeing.focus().toggle()))
                                .when(this::canFocus)
                                .withKeys("ctrl shift F"),
                        of("view.focusMore", onSeeing(seeing -> seeing.focus().deepen()))
                                .when(can(seeing -> seeing.focus().isOn()))
                                .withKeys("ctrl shift PERIOD"),
                        of("view.focusLess", onSeeing(seeing -> seeing.focus().narrow()))
                                .when(can(seeing -> seeing.focus().isOn()))
                                .withKeys("ctrl shift COMMA")),
                List.of(of("view.jumps", onSeeing(Seeing::toggleJumps))
                        .named(() -> WORDS.get(
                                can(seeing -> seeing.look().plainCrossings()).getAsBoolean()
                                        ? "view.jumps"
                                        : "view.noJumps"))),
                List.of(of("view.lock", onSeeing(Seeing::toggleLock))
                        .named(() -> WORDS.get(
                                can(seeing -> seeing.look().locked()).getAsBoolean() ? "view.unlock" : "view.lock"))
                        .withIcon("lock")));
    }

    private boolean canFocus() {
        return !bench.desk().selection().get().isEmpty()
                || can(seeing -> seeing.focus().isOn()).getAsBoolean();
    }

    private BooleanSupplier can(Predicate<Seeing> condition) {
        return () -> views.canvas().map(c -> c.seeing()).filter(condition).isPresent();
    }

    private Runnable onSeeing(Consumer<Seeing> what) {
        return bench.onCanvas(canvas -> what.accept(canvas.seeing()));
    }

    private static Command of(String id, Runnable what) {
        return Command.of(WORDS, id, what);
    }
}
