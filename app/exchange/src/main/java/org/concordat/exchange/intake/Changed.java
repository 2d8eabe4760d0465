package org.concordat.exchange.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.concordat.api.network.Element;

/**
 * An element of the network that an import changes. Its id, its type and, of a link, its ends stay.
 *
 * @param before as it stands
 * @param after as it will stand
 */
public record Changed(Element before, Element after) {

    /** @throws IllegalArgumentException if the two are not the same element */
    public Changed {
        if (!before.id().equals(after.id())) {
            throw new IllegalArgumentException("Not the same element: " + before.id() + " and " + after.id());
        }
    }

    /** What differs, fact by fact, in the order of the attributes' ids; an import takes no fact away. */
    public List<Difference> differences() {
        var differences = new ArrayList<Difference>();
        after.facts().forEach((id, value) -> {
            var earlier = before.facts().raw(id);
            if (!Objects.equals(earlier, value)) {
                differences.add(new Difference(id, earlier, value));
            }
        });
        return List.copyOf(differences);
    }
}
