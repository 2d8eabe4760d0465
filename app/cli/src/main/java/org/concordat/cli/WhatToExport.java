package org.concordat.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.concordat.api.view.View;
import org.concordat.core.document.Content;
import org.concordat.exchange.export.Export;
import org.concordat.exchange.export.Format;
import org.concordat.exchange.unnamed.WithoutNames;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Chooses what of a file is exported: what a view shows, or several. Without any, a picture shows the first view, and a graph file holds
 * everything, placed as in the fullest. Style rules of a picture go by the whole network in any case, and by the thresholds of the
 * document, as in the window.
 */
final class WhatToExport {

    @Option(names = "--view", paramLabel = "VIEW")
    private @Nullable String viewName;

    @Option(names = "--all-views")
    private boolean allViews;

    @Option(names = "--on", paramLabel = "DATE", converter = DayConverter.class)
    private @Nullable LocalDate on;

    @Option(names = "--without-names")
    private boolean withoutNames;

    @Option(names = "--zoom", paramLabel = "PERCENT", converter = ZoomConverter.class, defaultValue = "100")
    private double zoom;

    @Mixin
    private PictureFinish finish = new PictureFinish();

    @Option(names = "--template", paramLabel = "TEMPLATE")
    private @Nullable Path template;

    boolean hasAllViews() {
        return allViews;
    }

    Export of(OpenFile file, Format format, LocalDate today) throws CommandFailure {
        var content = file.content();
        var views = views(file, format);
        boolean isPart = viewName != null && !format.isPicture();
        var day = content.settings().dayOr(today);
        var whole = new Export(
                        file.title(),
                        file.network(),
                        null,
                        day,
                        file.workspace().careModels())
                .of(views, content.views().size())
                .with(content.settings().parameters())
                .with(finish.of().withTemplate(template))
                .atZoom(zoom);
        var part = isPart ? whole.asShown() : whole;
        var standing = on == null ? part : part.asItStoodOn(on);
        return withoutNames ? WithoutNames.of(standing, file.network()) : standing;
    }

    private List<View> views(OpenFile file, Format format) throws CommandFailure {
        var all = file.content().views();
        if (allViews && all.isEmpty()) {
            throw new CommandFailure(Texts.of("view.noneAtAll"));
        }
        if (allViews) {
            return all;
        }
        if (viewName != null) {
            return List.of(named(viewName, file));
        }
        return format.isPicture()
                ? all.stream().limit(1).toList()
                : all.stream().max(Comparator.comparingInt(v -> v.boxes().size())).stream()
                        .toList();
    }

    private static View named(String viewName, OpenFile file) throws CommandFailure {
        var view = file.view(viewName).orElse(null);
        if (view == null) {
            throw new CommandFailure(noSuchView(file.content(), viewName));
        }
        return view;
    }

    private static String noSuchView(Content content, String wanted) {
        var names = content.views().stream().map(View::name).toList();
        return names.isEmpty()
                ? Texts.of("view.none", wanted)
                : Texts.of("view.unknown", wanted, String.join(", ", names));
    }
}
