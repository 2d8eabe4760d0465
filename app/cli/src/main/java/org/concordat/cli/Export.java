package org.concordat.cli;

import java.time.LocalDate;
import java.util.Comparator;
import org.concordat.api.network.Network;
import org.concordat.api.view.View;
import org.concordat.core.caremodel.CareModels;
import org.concordat.core.document.Content;
import org.concordat.core.document.NetworkSnapshot;
import org.jspecify.annotations.Nullable;

/**
 * What is to be exported.
 *
 * @param network all of it, or only what the chosen view shows
 * @param view where its nodes stand; null in a file without views
 * @param day the day whose figures apply
 */
record Export(String title, Network network, @Nullable View view, LocalDate day, CareModels careModels) {

    /** Everything, placed as in the view that shows most; or what one view shows. */
    static Export of(OpenFile file, @Nullable String viewName, LocalDate today) throws CommandFailure {
        var content = file.content();
        var day = content.settings().dayOr(today);
        if (viewName == null) {
            var fullest = content.views().stream()
                    .max(Comparator.comparingInt(v -> v.boxes().size()))
                    .orElse(null);
            return new Export(
                    file.title(), file.network(), fullest, day, file.workspace().careModels());
        }
        var view = file.view(viewName).orElse(null);
        if (view == null) {
            throw new CommandFailure(noSuchView(content, viewName));
        }
        return new Export(
                file.title(),
                shownIn(view, content),
                view,
                day,
                file.workspace().careModels());
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
