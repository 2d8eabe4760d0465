package org.concordat.desktop.window;

import java.awt.Window;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.concordat.api.vocabulary.Words;
import org.concordat.core.document.Document;
import org.concordat.desktop.command.Command;
import org.concordat.desktop.command.CommandPalette;
import org.concordat.desktop.command.Commands;
import org.concordat.desktop.command.ShortcutSheet;
import org.concordat.desktop.dialog.Dialogs;
import org.concordat.desktop.file.Filing;
import org.concordat.desktop.theme.Look;
import org.concordat.desktop.views.ViewTabs;
import org.concordat.diagram.layout.Direction;
import org.concordat.diagram.layout.LayeredLayout;
import org.concordat.diagram.layout.LayeredOptions;
import org.concordat.diagram.layout.OrganicLayout;
import org.concordat.diagram.layout.OrganicOptions;

/** The list of all that can be done in one window. */
final class WindowCommands {

    private static final Words WORDS = Words.beside(WindowCommands.class);

    private final Windows windows;
    private final Window frame;
    private final Workbench bench;
    private final Filing filing;
    private final Document document;
    private final ViewTabs views;
    private final Commands commands;

    WindowCommands(Windows windows, Window frame, Workbench bench, Filing filing) {
        this.windows = windows;
        this.frame = frame;
        this.bench = bench;
        this.filing = filing;
        document = bench.desk().document();
        views = bench.views();
        commands = new Commands(groups());
    }

    Commands commands() {
        return commands;
    }

    private List<List<Command>> groups() {
        var groups = new ArrayList<List<Command>>();
        groups.add(List.of(
                of("file.new", windows::openNew).withIcon("new").withKeys("ctrl N"),
                of("file.open", () -> filing.choose(this::openFile))
                        .withIcon("open")
                        .withKeys("ctrl O")));
        groups.add(recent());
        groups.add(List.of(
                of("file.save", () -> save(() -> {})).withIcon("save").withKeys("ctrl S"),
                of("file.saveAs", this::saveAs).withIcon("save-as").withKeys("ctrl shift S"),
                of("file.export", this::export).withIcon("export").withKeys("ctrl E")));
        groups.add(List.of(
                of("file.close", () -> windows.close(frame)).withKeys("ctrl W"),
                of("file.quit", windows::quit).withKeys("ctrl Q")));
        groups.addAll(editing());
        groups.addAll(viewing());
        groups.add(List.of(
                arranging("arrange.down", Direction.TOP_DOWN)
                        .withIcon("layout-layered")
                        .withKeys("ctrl shift D"),
                arranging("arrange.right", Direction.LEFT_RIGHT),
                of("arrange.organic", bench.onCanvas(c -> c.arrange(new OrganicLayout(OrganicOptions.standard()))))
                        .withIcon("layout-organic")
                        .withKeys("ctrl shift O")));
        groups.add(List.of(
                of("help.commands", this::openPalette).withIcon("command").withKeys("ctrl shift P"),
                of("help.shortcuts", this::openSheet).withIcon("help").withKeys("F1"),
                of("help.about", this::about)));
        return groups.stream().filter(group -> !group.isEmpty()).toList();
    }

    private List<Command> recent() {
        var recent = new ArrayList<Command>();
        for (var path : windows.recent().list()) {
            var name = WORDS.format("file.recent", path.getFileName());
            recent.add(new Command(
                    "file.recent" + recent.size(), () -> name, null, null, () -> true, () -> openFile(path)));
        }
        return recent;
    }

    private void openFile(Path path) {
        if (!windows.isOpen(path)) {
            filing.open(path, windows::open);
        }
    }

    private List<List<Command>> editing() {
        return List.of(
                List.of(
                        of("edit.undo", this::undo)
                                .named(() ->
                                        named("edit.undo", document.undoLabel().orElse("")))
                                .when(() -> document.undoLabel().isPresent())
                                .withIcon("undo")
                                .withKeys("ctrl Z"),
                        of("edit.redo", document::redo)
                                .named(() ->
                                        named("edit.redo", document.redoLabel().orElse("")))
                                .when(() -> document.redoLabel().isPresent())
                                .withIcon("redo")
                                .withKeys("ctrl Y")),
                List.of(
                        selected("edit.cut", bench.onCanvas(c -> c.cut()))
                                .withIcon("cut")
                                .withKeys("ctrl X"),
                        selected("edit.copy", bench.onCanvas(c -> c.copy()))
                                .withIcon("copy")
                                .withKeys("ctrl C"),
                        of("edit.paste", bench.onCanvas(c -> c.paste()))
                                .withIcon("paste")
                                .withKeys("ctrl V"),
                        selected("edit.duplicate", bench.onCanvas(c -> c.duplicate()))
                                .withKeys("ctrl D"),
                        selected("edit.delete", bench.onCanvas(c -> c.delete()))
                                .withIcon("delete")
                                .withKeys("DELETE")),
                List.of(
                        of("edit.selectAll", bench.onCanvas(c -> c.selectAll())).withKeys("ctrl A"),
                        selected("edit.rename", bench.onCanvas(c -> c.rename()))
                                .withIcon("edit")
                                .withKeys("F2")),
                List.of(
                        of("edit.find", bench::focusTree).withIcon("search").withKeys("ctrl F"),
                        of("edit.addNode", bench::focusPalette)
                                .withIcon("palette")
                                .withKeys("ctrl shift A")));
    }

    private List<List<Command>> viewing() {
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
                        selected("view.hide", bench.onCanvas(c -> c.hideSelected()))
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
                                .withKeys("ctrl 9")),
                List.of(
                        panel("view.left", Dock.Side.PALETTE)
                                .withIcon("palette")
                                .withKeys("ctrl alt 1"),
                        panel("view.inspector", Dock.Side.INSPECTOR)
                                .withIcon("inspector")
                                .withKeys("ctrl alt 2"),
                        panel("view.findings", Dock.Side.FINDINGS)
                                .withIcon("findings")
                                .withKeys("ctrl alt 3")),
                List.of(of("view.look", windows::toggleLook)
                        .named(() -> WORDS.get(Look.current() == Look.LIGHT ? "view.dark" : "view.light"))
                        .withIcon("theme-dark")
                        .withKeys("ctrl shift L")));
    }

    private Command arranging(String id, Direction direction) {
        var layout = new LayeredLayout(LayeredOptions.standard().withDirection(direction));
        return of(id, bench.onCanvas(c -> c.arrange(layout)));
    }

    private static Command of(String id, Runnable what) {
        return Command.of(WORDS, id, what);
    }

    private Command selected(String id, Runnable what) {
        return of(id, what).when(() -> !bench.desk().selection().get().isEmpty());
    }

    private Command panel(String id, Dock.Side side) {
        return of(id, () -> bench.dock().toggle(side));
    }

    private static String named(String key, String step) {
        return step.isEmpty() ? WORDS.get(key) : WORDS.get(key) + " " + step;
    }

    private void undo() {
        bench.commit();
        document.undo();
    }

    private void save(Runnable then) {
        bench.commit();
        filing.save(then);
    }

    private void saveAs() {
        bench.commit();
        filing.saveAs(() -> {});
    }

    private void export() {
        bench.commit();
        views.view().ifPresent(filing::export);
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
