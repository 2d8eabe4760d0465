package org.concordat.exchange.contributed;

import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.concordat.api.model.Vocabulary;
import org.concordat.api.network.Facts;
import org.concordat.api.network.Unread;
import org.concordat.core.storage.PlainValue;

/** Takes facts that a plugin has made, as far as they are of the kinds that their attributes have here. */
final class ForeignFacts {

    private static final Pattern ID =
            Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,62}(\\.[A-Za-z0-9][A-Za-z0-9_-]{0,62}){1,3}");

    private final Vocabulary vocabulary;

    ForeignFacts(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** @param complaint is told the label or id of each attribute whose value does not fit */
    Facts of(Facts facts, Consumer<String> complaint) {
        var fitting = new TreeMap<String, Object>();
        facts.forEach((id, value) -> {
            try {
                put(id, value, fitting);
            } catch (RuntimeException e) {
                complaint.accept(vocabulary.attribute(id).map(a -> a.label()).orElse(id));
            }
        });
        return Facts.ofChecked(fitting);
    }

    /** What stands unread in the network stays there; it is no news. One of a care model that is missing is kept unread. */
    private void put(String id, Object value, TreeMap<String, Object> fitting) {
        if (value instanceof Unread) {
            return;
        }
        var attribute = vocabulary.attribute(id);
        if (attribute.isPresent()) {
            fitting.put(id, attribute.get().kind().checked(value));
        } else if (ID.matcher(id).matches()) {
            fitting.put(id, new Unread(PlainValue.json(value), ""));
        } else {
            throw new IllegalArgumentException("Not the id of an attribute: " + id);
        }
    }
}
