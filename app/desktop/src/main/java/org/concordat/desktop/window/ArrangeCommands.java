package org.concordat.desktop.window;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.concordat.api.vocabulary.Words;
import org.concordat.desktop.canvas.Arranger;
import org.concordat.desktop.canvas.Canvas;
import org.concordat.desktop.command.Command;
import org.concordat.diagram.alignment.Alignment;
import org.concordat.diagram.alignment.Distribution;
import org.concordat.diagram.alignment.SizeMatch;
import org.concordat.diagram.alignment.Stacking;

/** Lines the selected boxes up by hand, pins them, opens and closes groups. */
final class ArrangeCommands {

    private static final Words WORDS = Words.beside(ArrangeCommands.class);

    private final Workbench bench;

    ArrangeCommands(Workbench bench) {
        this.bench = bench;
    }

    List<List<Command>> groups() {
        return List.of(
                List.of(
                        of("arrange.left", 2, a -> a.align(Alignment.LEFT))
                                .withIcon("align-left")
                                .withKeys("ctrl shift LEFT"),
                        of("arrange.centre", 2, a -> a.align(Alignment.CENTRE))
                                .withIcon("align-centre")
                                .withKeys("ctrl alt X"),
                        of("arrange.right", 2, a -> a.align(Alignment.RIGHT))
                                .withIcon("align-right")
                                .withKeys("ctrl shift RIGHT"),
                        of("arrange.top", 2, a -> a.align(Alignment.TOP))
                                .withIcon("align-top")
                                .withKeys("ctrl shift UP"),
                        of("arrange.middle", 2, a -> a.align(Alignment.MIDDLE))
                                .withIcon("align-middle")
                                .withKeys("ctrl alt Y"),
                        of("arrange.bottom", 2, a -> a.align(Alignment.BOTTOM))
                                .withIcon("align-bottom")
                                .withKeys("ctrl shift DOWN")),
                List.of(
                        of("arrange.across", 3, a -> a.distribute(Distribution.HORIZONTAL))
                                .withIcon("distribute-across")
                                .withKeys("ctrl alt H"),
                        of("arrange.down", 3, a -> a.distribute(Distribution.VERTICAL))
                                .withIcon("distribute-down")
                                .withKeys("ctrl alt V")),
                List.of(
                        of("arrange.width", 2, a -> a.match(SizeMatch.WIDTH))
                                .withIcon("match-width")
                                .withKeys("ctrl alt W"),
                        of("arrange.height", 2, a -> a.match(SizeMatch.HEIGHT))
                                .withIcon("match-height")
                                .withKeys("ctrl alt J"),
                        of("arrange.size", 2, a -> a.match(SizeMatch.BOTH))
                                .withIcon("match-size")
                                .withKeys("ctrl alt S"),
                        of("arrange.snap", 1, Arranger::snap).withIcon("snap").withKeys("ctrl alt G")),
                List.of(
                        of("arrange.wider", 1, a -> a.grow(1, 0)).withKeys("ctrl RIGHT"),
                        of("arrange.narrower", 1, a -> a.grow(-1, 0)).withKeys("ctrl LEFT"),
                        of("arrange.taller", 1, a -> a.grow(0, 1)).withKeys("ctrl DOWN"),
                        of("arrange.flatter", 1, a -> a.grow(0, -1)).withKeys("ctrl UP")),
                List.of(
                        of("arrange.front", 1, a -> a.stack(Stacking.FRONT))
                                .withIcon("to-front")
                                .withKeys("ctrl shift PAGE_UP"),
                        of("arrange.back", 1, a -> a.stack(Stacking.BACK))
                                .withIcon("to-back")
                                .withKeys("ctrl shift PAGE_DOWN"),
                        of("arrange.pin", 1, Arranger::togglePins)
                                .named(() -> WORDS.get(
                                        can(canvas -> canvas.arranging().isPinned())
                                                        .getAsBoolean()
                                                ? "arrange.unpin"
                                                : "arrange.pin"))
                                .withIcon("pin")
                                .withKeys("ctrl alt P")),
                folding());
    }

    private List<Command> folding() {
        return List.of(
                Command.of(WORDS, "arrange.closeGroup", bench.onCanvas(c -> c.closeSelectedGroups()))
                        .when(can(Canvas::canCloseSelected))
                        .withKeys("ctrl alt MINUS"),
                Command.of(WORDS, "arrange.openGroup", bench.onCanvas(c -> c.openSelectedGroups()))
                        .when(can(Canvas::canOpenSelected))
                        .withKeys("ctrl alt EQUALS"),
                Command.of(WORDS, "arrange.closeAll", bench.onCanvas(c -> c.closeAllGroups()))
                        .withKeys("ctrl alt shift MINUS"),
                Command.of(WORDS, "arrange.openAll", bench.onCanvas(c -> c.openAllGroups()))
                        .when(can(Canvas::canOpenAny))
                        .withKeys("ctrl alt shift EQUALS"));
    }

    /** @param least how many nodes must be selected */
    private Command of(String id, int least, Consumer<Arranger> what) {
        return Command.of(WORDS, id, bench.onCanvas(canvas -> what.accept(canvas.arranging())))
                .when(can(canvas -> canvas.arranging().has(least)));
    }

    private BooleanSupplier can(Predicate<Canvas> condition) {
        return () -> bench.views().canvas().filter(condition).isPresent();
    }
}
