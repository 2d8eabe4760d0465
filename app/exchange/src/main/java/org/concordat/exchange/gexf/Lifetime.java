package org.concordat.exchange.gexf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.concordat.api.core.Lifetimes;
import org.concordat.api.network.Element;

/** When an element stands, as the attributes of a GEXF element. */
final class Lifetime {

    private Lifetime() {}

    /** {@code start} and {@code end}, each only if it is known; neither where the end comes before the start, as no reader takes that. */
    static List<String> of(Element element) {
        var first = Lifetimes.earliest(element);
        var last = Lifetimes.latest(element);
        var attributes = new ArrayList<String>();
        if (first.isAfter(last)) {
            return attributes;
        }
        if (!first.equals(LocalDate.MIN)) {
            attributes.addAll(List.of("start", first.toString()));
        }
        if (!last.equals(LocalDate.MAX)) {
            attributes.addAll(List.of("end", last.toString()));
        }
        return attributes;
    }
}
