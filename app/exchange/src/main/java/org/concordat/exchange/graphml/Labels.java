package org.concordat.exchange.graphml;

import org.concordat.api.core.Core;
import org.concordat.api.network.Element;

/** What stands beside an element in a picture of it. */
final class Labels {

    private Labels() {}

    /** The name, or else what it is. */
    static String of(Element element) {
        var name = element.get(Core.NAME, "");
        return name.isBlank() ? element.type().label() : name;
    }
}
