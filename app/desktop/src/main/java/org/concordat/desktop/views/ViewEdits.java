package org.concordat.desktop.views;

import java.util.Collection;
import org.concordat.api.edit.AddView;
import org.concordat.api.edit.Edit;
import org.concordat.api.view.View;
import org.concordat.api.view.ViewId;
import org.concordat.api.vocabulary.Words;

/** The edits that make views. */
final class ViewEdits {

    private static final Words WORDS = Words.beside(ViewEdits.class);

    private ViewEdits() {}

    static Edit create(Collection<View> views) {
        return new AddView(View.empty(unused(WORDS.get("view.new"), views)));
    }

    static Edit duplicate(View view, Collection<View> views) {
        var name = unused(WORDS.format("view.copy", view.name()), views);
        return new AddView(new View(ViewId.random(), name, view.boxes(), view.bends(), view.closed(), view.look()));
    }

    /** The name, with a number behind it if there is a view of that name already. */
    static String unused(String name, Collection<View> views) {
        var free = name;
        for (int n = 2; isUsed(free, views); n++) {
            free = WORDS.format("view.number", name, n);
        }
        return free;
    }

    private static boolean isUsed(String name, Collection<View> views) {
        return views.stream().anyMatch(v -> v.name().equals(name));
    }
}
