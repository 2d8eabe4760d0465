package org.concordat.desktop.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concordat.api.edit.AddLink;
import org.concordat.api.edit.AddNode;
import org.concordat.api.edit.BendLink;
import org.concordat.api.edit.ChangeLink;
import org.concordat.api.edit.ChangeNode;
import org.concordat.api.edit.CloseGroup;
import org.concordat.api.edit.Edit;
import org.concordat.api.edit.PlaceNode;
import org.concordat.api.edit.RemoveLink;
import org.concordat.api.edit.RemoveNode;
import org.concordat.api.fact.ElementId;
import org.concordat.api.network.Element;
import org.concordat.api.network.Link;
import org.concordat.api.view.ViewId;
import org.concordat.core.document.Document;

/** What an edit has done to one element, in a planner's words. */
record TouchWords(Document document, FactWords facts, ElementId id) {

    /** Empty if it does not touch the element. */
    List<String> of(Edit leaf) {
        if (leaf instanceof ChangeNode change) {
            return isThis(change.after()) ? changed(change.before(), change.after()) : List.of();
        } else if (leaf instanceof ChangeLink change) {
            return isThis(change.after()) ? changed(change.before(), change.after()) : List.of();
        }
        return one(leaf).map(List::of).orElse(List.of());
    }

    private boolean isThis(Element element) {
        return element.id().equals(id);
    }

    private Optional<String> one(Edit leaf) {
        if (leaf instanceof AddNode added) {
            return when(isThis(added.node()), "touch.added");
        } else if (leaf instanceof RemoveNode removed) {
            return when(isThis(removed.node()), "touch.removed");
        } else if (leaf instanceof AddLink added) {
            return isThis(added.link()) ? when(true, "touch.added") : end(added.link(), "touch.linked");
        } else if (leaf instanceof RemoveLink removed) {
            return isThis(removed.link()) ? when(true, "touch.removed") : end(removed.link(), "touch.unlinked");
        }
        return inView(leaf);
    }

    private Optional<String> inView(Edit leaf) {
        if (leaf instanceof PlaceNode place && place.node().equals(id)) {
            return view(
                    place.before() == null ? "touch.shown" : place.after() == null ? "touch.hidden" : "touch.moved",
                    place.view());
        } else if (leaf instanceof BendLink bend && bend.link().equals(id)) {
            return view("touch.bent", bend.view());
        } else if (leaf instanceof CloseGroup close && close.group().equals(id)) {
            return view(close.hides().isEmpty() ? "touch.opened" : "touch.closed", close.view());
        }
        return Optional.empty();
    }

    private static Optional<String> when(boolean so, String key) {
        return so ? Optional.of(StepsModel.WORDS.get(key)) : Optional.empty();
    }

    private Optional<String> view(String key, ViewId view) {
        var name = Optional.ofNullable(document.viewsShowing(id).get(view))
                .map(found -> StepsModel.WORDS.format("touch.named", found))
                .orElseGet(() -> StepsModel.WORDS.get("touch.view"));
        return Optional.of(StepsModel.WORDS.format(key, name));
    }

    /** A link that begins or ends here. */
    private Optional<String> end(Link link, String key) {
        return link.from().equals(id) || link.to().equals(id)
                ? Optional.of(StepsModel.WORDS.format(key, facts.names().ends(link)))
                : Optional.empty();
    }

    private List<String> changed(Element before, Element after) {
        var lines = new ArrayList<String>();
        if (!before.type().equals(after.type())) {
            lines.add(StepsModel.WORDS.format(
                    "touch.type", before.type().label(), after.type().label()));
        }
        if (before instanceof Link old
                && after instanceof Link now
                && !old.from().equals(now.from())) {
            lines.add(StepsModel.WORDS.format(
                    "touch.from", facts.names().of(old.from()), facts.names().of(now.from())));
        }
        if (before instanceof Link old && after instanceof Link now && !old.to().equals(now.to())) {
            lines.add(StepsModel.WORDS.format(
                    "touch.to", facts.names().of(old.to()), facts.names().of(now.to())));
        }
        lines.addAll(facts.differences(before.facts(), after.facts()));
        return lines;
    }
}
