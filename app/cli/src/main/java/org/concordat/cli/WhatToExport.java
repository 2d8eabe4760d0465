package org.concordat.cli;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.concordat.api.network.Network;
import org.concordat.api.view.View;
import org.concordat.core.document.Content;
import org.concordat.core.document.NetworkSnapshot;
import org.concordat.exchange.export.Export;
import org.concordat.exchange.export.ExportFormat;
import org.jspecify.annotations.Nullable;

/** Chooses what of a file is exported. */
final class WhatToExport {

    private WhatToExport() {}

    /**
     * What a view shows. Without one, a picture shows the first, and a graph file holds everything, placed as in the fullest. Style rules of a
     * picture go by the whole network in any case, and by the thresholds of the document, as in the window.
     */
    static Export of(OpenFile file, @Nullable String viewName, ExportFormat format, LocalDate today)
            throws CommandFailure {
        var content = file.content();
        var day = content.settings().dayOr(today);
        var careModels = file.workspace().careModels();
        var view = viewName == null ? preset(content.views(), format) : named(viewName, file);
        boolean isPart = viewName != null && !format.isPicture();
        var network = view != null && isPart ? shownIn(view, content) : file.network();
        return new Export(file.title(), network, view, day, careModels)
                .with(content.settings().parameters());
    }

    private static @Nullable View preset(List<View> views, ExportFormat format) {
        if (views.isEmpty()) {
            return null;
        }
        return format.isPicture()
                ? views.get(0)
                : views.stream()
                        .max(Comparator.comparingInt(v -> v.boxes().size()))
                        .orElse(null);
    }

    private static View named(String viewName, OpenFile file) throws CommandFailure {
        var view = file.view(viewName).orElse(null);
        if (view == null) {
            throw new CommandFailure(noSuchView(file.content(), viewName));
        }
        return view;
    }

    private static Network shownIn(View view, Content content) {
        var shown = view.boxes();
        return NetworkSnapshot.of(
                content.nodes().stream().filter(n -> shown.containsKey(n.id())).toList(),
                content.links().stream()
                        .filter(l -> shown.containsKey(l.from()) && shown.containsKey(l.to()))
                        .toList());
    }

    private static String noSuchView(Content content, String wanted) {
        var names = content.views().stream().map(View::name).toList();
        return names.isEmpty()
                ? Texts.of("view.none", wanted)
                : Texts.of("view.unknown", wanted, String.join(", ", names));
    }
}
