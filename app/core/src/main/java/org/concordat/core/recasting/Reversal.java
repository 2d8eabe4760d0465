package org.concordat.core.recasting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.concordat.api.edit.BendLink;
import org.concordat.api.edit.ChangeLink;
import org.concordat.api.edit.Edit;
import org.concordat.api.edit.Group;
import org.concordat.api.model.Vocabulary;
import org.concordat.api.network.Link;
import org.concordat.core.document.Document;

/**
 * Turning links round, with their bends in all views.
 *
 * @param illegal those that may join their ends now and may not the other way round; they are turned all the same
 * @param mended those that may join their ends only the other way round
 */
public record Reversal(List<Link> links, List<Link> illegal, List<Link> mended) {

    public static Reversal of(Document document, Vocabulary vocabulary, Collection<Link> links) {
        var legality = new Legality(document.network(), vocabulary);
        return new Reversal(
                List.copyOf(links),
                links.stream()
                        .filter(link -> legality.allows(link) && !legality.allows(turned(link)))
                        .toList(),
                links.stream()
                        .filter(link -> !legality.allows(link) && legality.allows(turned(link)))
                        .toList());
    }

    private static Link turned(Link link) {
        return link.between(link.to(), link.from());
    }

    /** It as one step. */
    public Edit edit(Document document) {
        var edits = new ArrayList<Edit>();
        for (var link : links) {
            edits.add(new ChangeLink(link, turned(link)));
            for (var view : document.views()) {
                var bends = view.bends(link.id());
                if (bends.size() > 1) {
                    var back = new ArrayList<>(bends);
                    Collections.reverse(back);
                    edits.add(new BendLink(view.id(), link.id(), bends, back));
                }
            }
        }
        var label = links.isEmpty() ? "" : links.get(0).type().label();
        return new Group(TypeChange.WORDS.format("step.reverse", links.size(), label), edits);
    }
}
