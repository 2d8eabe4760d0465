package org.concordat.diagram.amount;

import java.math.BigDecimal;
import java.util.Collection;
import org.concordat.api.network.Link;
import org.concordat.api.reading.InWords;
import org.concordat.api.vocabulary.LinkType;
import org.concordat.api.vocabulary.Words;

/** How many links of one type there are, and what they carry together. */
public final class LinkTally {

    private static final Words WORDS = Words.beside(LinkTally.class);

    private LinkTally() {}

    /** Such as "5 × sub-contracts, £3.2 million a year". */
    public static String inWords(LinkType type, Collection<Link> links) {
        var counted = WORDS.format("links", InWords.number(BigDecimal.valueOf(links.size())), type.label());
        var quantity = Quantities.of(type);
        if (quantity == null) {
            return counted;
        }
        double amount = links.stream()
                .mapToDouble(link -> Quantities.latest(link, quantity))
                .filter(value -> !Double.isNaN(value))
                .sum();
        return amount == 0 ? counted : counted + ", " + Amounts.withUnit(amount, quantity.unit());
    }
}
