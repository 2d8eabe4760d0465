package org.concordat.pacs.vertical;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.Organisations;
import org.concordat.api.network.Node;
import org.concordat.api.reading.AsAt;

/** Figures of practices added up: a sum that would leave one of them out is no answer. */
public final class Total {

    private Total() {}

    /** How many practices the nodes stand for; empty where one stands for several and does not say how many. */
    public static Optional<BigDecimal> number(Collection<Node> practices, AsAt asAt) {
        return sum(practices, practice -> number(practice, asAt));
    }

    private static Optional<BigDecimal> number(Node practice, AsAt asAt) {
        return asAt.figure(practice, GeneralPractice.PRACTICE_COUNT)
                .or(() -> practice.get(Organisations.STANDS_FOR_SEVERAL, false)
                        ? Optional.empty()
                        : Optional.of(BigDecimal.ONE));
    }

    /** Their registered lists together; empty where one is not known. */
    public static Optional<BigDecimal> list(Collection<Node> practices, AsAt asAt) {
        return sum(practices, practice -> asAt.figure(practice, GeneralPractice.LIST_SIZE));
    }

    private static Optional<BigDecimal> sum(Collection<Node> practices, Function<Node, Optional<BigDecimal>> figure) {
        var known = practices.stream().flatMap(p -> figure.apply(p).stream()).toList();
        return known.size() < practices.size()
                ? Optional.empty()
                : known.stream().reduce(BigDecimal::add);
    }
}
