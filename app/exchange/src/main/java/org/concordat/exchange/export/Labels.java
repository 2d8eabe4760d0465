package org.concordat.exchange.export;

import org.concordat.api.core.Core;
import org.concordat.api.network.Element;

/** What stands beside an element in a picture of it. */
public final class Labels {

    private Labels() {}

    /** The name, or else what it is. */
    public static String of(Element element) {
        var name = element.get(Core.NAME, "");
        return name.isBlank() ? element.type().label() : name;
    }
}
