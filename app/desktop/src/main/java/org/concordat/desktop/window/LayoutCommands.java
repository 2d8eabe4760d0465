package org.concordat.desktop.window;

import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.concordat.api.vocabulary.Words;
import org.concordat.desktop.canvas.Arranger;
import org.concordat.desktop.command.Command;
import org.concordat.diagram.arrangement.Plan;
import org.concordat.diagram.layout.CircularLayout;
import org.concordat.diagram.layout.Direction;
import org.concordat.diagram.layout.LayeredLayout;
import org.concordat.diagram.layout.LayeredOptions;
import org.concordat.diagram.layout.Layout;
import org.concordat.diagram.layout.OrganicLayout;
import org.concordat.diagram.layout.OrganicOptions;

/** Has the selected nodes, or all of a view, arranged by a layout. */
final class LayoutCommands {

    private static final Words WORDS = Words.beside(LayoutCommands.class);

    private final Workbench bench;

    LayoutCommands(Workbench bench) {
        this.bench = bench;
    }

    List<List<Command>> groups() {
        return List.of(
                List.of(
                        of("layout.down", plan(layered(Direction.TOP_DOWN)))
                                .withIcon("layout-layered")
                                .withKeys("ctrl shift D"),
                        of("layout.right", plan(layered(Direction.LEFT_RIGHT))).withIcon("layout-right"),
                        of("layout.organic", plan(new OrganicLayout(OrganicOptions.standard())))
                                .withIcon("layout-organic")
                                .withKeys("ctrl shift O"),
                        of("layout.radial", Arranger::arrangeAround)
                                .withIcon("layout-radial")
                                .withKeys("ctrl alt R"),
                        of("layout.circular", plan(new CircularLayout()))
                                .withIcon("layout-circular")
                                .withKeys("ctrl alt C")),
                List.of(
                        of("layout.grid", plan(Plan.gridByType())).withIcon("layout-grid"),
                        of("layout.lanesByType", plan(Plan.lanesByType())).withIcon("layout-lanes"),
                        of("layout.lanesByGroup", plan(Plan.lanesByGroup())),
                        of("layout.lanesBy", Arranger::chooseLanes),
                        Command.of(
                                        WORDS,
                                        "layout.noLanes",
                                        bench.onCanvas(c -> c.seeing().removeLanes()))
                                .when(this::hasLanes)),
                List.of(
                        Command.of(WORDS, "layout.nested", bench.onCanvas(c -> c.nest()))
                                .withIcon("layout-nested"),
                        of("layout.newcomers", Arranger::arrangeNewcomers)
                                .withIcon("layout-new")
                                .withKeys("ctrl alt N")));
    }

    private boolean hasLanes() {
        return bench.views()
                .canvas()
                .filter(canvas -> !canvas.seeing().look().lanes().isEmpty())
                .isPresent();
    }

    /** A command that is told its own name, as in "layers, downwards". */
    private Command of(String id, BiConsumer<Arranger, String> what) {
        var label = WORDS.get(id);
        var name = label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
        return Command.of(WORDS, id, bench.onCanvas(canvas -> what.accept(canvas.arranging(), name)));
    }

    private static BiConsumer<Arranger, String> plan(Plan plan) {
        return (arranger, name) -> arranger.arrange(name, plan);
    }

    private static BiConsumer<Arranger, String> plan(Layout layout) {
        return plan(Plan.of(layout));
    }

    private static Layout layered(Direction direction) {
        return new LayeredLayout(LayeredOptions.standard().withDirection(direction));
    }
}
