package org.concordat.diagram.amount;

import java.math.BigDecimal;
import java.util.List;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.Organisations;
import org.concordat.api.fact.Observation;
import org.concordat.api.network.Element;
import org.concordat.api.network.Node;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.Kind;
import org.concordat.api.vocabulary.LinkType;
import org.jspecify.annotations.Nullable;

/** What elements carry that can be added up. */
public final class Quantities {

    private Quantities() {}

    /** The first attribute of a link type that counts something or is an amount of money, or null. */
    public static @Nullable Attribute<?> of(LinkType type) {
        return type.ownAttributes().stream()
                .filter(a ->
                        a.kind().name() == Kind.Name.OBSERVATIONS || a.kind().name() == Kind.Name.MONEY)
                .filter(a -> !a.unit().isEmpty())
                .findFirst()
                .orElse(null);
    }

    /** How many people a node stands for; 0 if it does not say. */
    public static double people(Node node) {
        double list = latest(node, GeneralPractice.LIST_SIZE);
        double people = Double.isNaN(list) ? latest(node, Organisations.POPULATION) : list;
        return Double.isNaN(people) ? 0 : people;
    }

    /** The figure, of several the latest; NaN if there is none above 0. */
    public static double latest(Element element, Attribute<?> attribute) {
        var value = element.facts().raw(attribute.id());
        if (value instanceof BigDecimal amount) {
            return positive(amount.doubleValue());
        }
        return value instanceof List<?> list ? positive(latest(list)) : Double.NaN;
    }

    private static double latest(List<?> observations) {
        Observation latest = null;
        for (var item : observations) {
            if (item instanceof Observation observation && (latest == null || isAfter(observation, latest))) {
                latest = observation;
            }
        }
        return latest == null ? Double.NaN : latest.value().doubleValue();
    }

    private static boolean isAfter(Observation one, Observation other) {
        var date = one.date();
        var otherDate = other.date();
        return date != null && (otherDate == null || date.start().isAfter(otherDate.start()));
    }

    private static double positive(double value) {
        return value > 0 ? value : Double.NaN;
    }
}
