package org.concordat.exchange.graphml;

import org.concordat.api.network.Element;

/** What stands beside an element in a picture of it. */
final class Labels {

    /** The id of the attribute that holds the name. */
    static final String NAME = "core.name";

    private Labels() {}

    /** The name, or else what it is. */
    static String of(Element element) {
        return element.facts().raw(NAME) instanceof String name && !name.isBlank()
                ? name
                : element.type().label();
    }
}
