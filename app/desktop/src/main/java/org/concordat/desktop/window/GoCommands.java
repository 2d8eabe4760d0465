package org.concordat.desktop.window;

import java.util.List;
import java.util.function.Consumer;
import org.concordat.api.vocabulary.Words;
import org.concordat.desktop.canvas.Canvas;
import org.concordat.desktop.canvas.Walk;
import org.concordat.desktop.command.Command;
import org.concordat.diagram.walking.Way;

/** Goes from element to element by keyboard. */
final class GoCommands {

    private static final Words WORDS = Words.beside(GoCommands.class);

    private final Workbench bench;

    GoCommands(Workbench bench) {
        this.bench = bench;
    }

    List<List<Command>> groups() {
        return List.of(
                List.of(
                        of("go.next", Walk::next).withKeys("TAB"),
                        of("go.previous", Walk::previous).withKeys("shift TAB")),
                List.of(
                        of("go.left", walk -> walk.towards(Way.LEFT)).withKeys("alt LEFT"),
                        of("go.right", walk -> walk.towards(Way.RIGHT)).withKeys("alt RIGHT"),
                        of("go.up", walk -> walk.towards(Way.UP)).withKeys("alt UP"),
                        of("go.down", walk -> walk.towards(Way.DOWN)).withKeys("alt DOWN")),
                List.of(
                        of("go.nextLink", Walk::nextLink).withKeys("alt PAGE_DOWN"),
                        of("go.previousLink", Walk::previousLink).withKeys("alt PAGE_UP"),
                        of("go.follow", Walk::follow).withKeys("alt ENTER"),
                        of("go.back", Walk::back).withKeys("alt BACK_SPACE"),
                        of("go.keep", Walk::keep)
                                .named(() -> WORDS.get(isKept() ? "go.all" : "go.keep"))
                                .withKeys("alt K")),
                List.of(
                        scroll("go.scrollUp", 0, -1).withKeys("PAGE_UP"),
                        scroll("go.scrollDown", 0, 1).withKeys("PAGE_DOWN"),
                        scroll("go.scrollLeft", -1, 0).withKeys("shift PAGE_UP"),
                        scroll("go.scrollRight", 1, 0).withKeys("shift PAGE_DOWN")));
    }

    private boolean isKept() {
        return bench.views().canvas().map(Canvas::walking).filter(Walk::isKept).isPresent();
    }

    private Command of(String id, Consumer<Walk> what) {
        return Command.of(WORDS, id, bench.onCanvas(canvas -> what.accept(canvas.walking())));
    }

    private Command scroll(String id, int right, int down) {
        return Command.of(WORDS, id, bench.onCanvas(canvas -> canvas.scrolling().by(right, down)));
    }
}
