package org.concordat.desktop.window;

import java.util.List;
import org.concordat.api.vocabulary.Words;
import org.concordat.desktop.command.Command;
import org.concordat.desktop.theme.Look;
import org.concordat.desktop.views.ViewActions;

/** What can be done to the views, to what is seen of them, and to the window around them. */
final class ViewCommands {

    private static final Words WORDS = Words.beside(ViewCommands.class);

    private final Windows windows;
    private final Workbench bench;
    private final ViewActions views;

    ViewCommands(Windows windows, Workbench bench) {
        this.windows = windows;
        this.bench = bench;
        views = bench.views();
    }

    List<List<Command>> groups() {
        return List.of(
                List.of(
                        of("view.new", views::create).withIcon("view-add").withKeys("ctrl T"),
                        of("view.duplicate", views::duplicate),
                        of("view.rename", views::rename),
                        of("view.close", views::closeFront),
                        of("view.delete", views::delete).when(views::canDelete)),
                List.of(
                        of("view.show", views::showSelected)
                                .when(views::canShow)
                                .withKeys("ctrl shift V"),
                        of("view.hide", bench.onCanvas(c -> c.hideSelected()))
                                .when(views::hasSelected)
                                .withKeys("ctrl shift H")),
                List.of(
                        of("view.zoomIn", bench.onCanvas(c -> c.zoomIn()))
                                .withIcon("zoom-in")
                                .withKeys("ctrl EQUALS"),
                        of("view.zoomOut", bench.onCanvas(c -> c.zoomOut()))
                                .withIcon("zoom-out")
                                .withKeys("ctrl MINUS"),
                        of("view.zoomFull", bench.onCanvas(c -> c.zoomTo(1))).withKeys("ctrl 0"),
                        of("view.fit", bench.onCanvas(c -> c.fit()))
                                .withIcon("fit")
                                .withKeys("ctrl 9"),
                        of("view.map", bench.onCanvas(c -> c.toggleMap())).withKeys("ctrl shift M")),
                List.of(
                        panel("view.left", Dock.Side.PALETTE)
                                .withIcon("palette")
                                .withKeys("ctrl alt 1"),
                        panel("view.inspector", Dock.Side.INSPECTOR)
                                .withIcon("inspector")
                                .withKeys("ctrl alt 2"),
                        panel("view.findings", Dock.Side.FINDINGS)
                                .withIcon("findings")
                                .withKeys("ctrl alt 3"),
                        panel("view.measures", Dock.Side.MEASURES)
                                .withIcon("measures")
                                .withKeys("ctrl alt 4")),
                List.of(of("view.look", windows::toggleLook)
                        .named(() -> WORDS.get(Look.current() == Look.LIGHT ? "view.dark" : "view.light"))
                        .withIcon("theme-dark")
                        .withKeys("ctrl shift L")));
    }

    private static Command of(String id, Runnable what) {
        return Command.of(WORDS, id, what);
    }

    private Command panel(String id, Dock.Side side) {
        return of(id, () -> bench.dock().toggle(side));
    }
}
