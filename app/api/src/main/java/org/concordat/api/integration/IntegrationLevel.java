package org.concordat.api.integration;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.api.core.Partnerships;
import org.concordat.api.fact.DatedChoice;
import org.concordat.api.network.Node;

/**
 * How far a partnership is integrated, from least to most.
 *
 * @since 0.1.0
 */
public enum IntegrationLevel {
    VIRTUAL(Partnerships.VIRTUAL),
    PARTIAL(Partnerships.PARTIAL),
    FULL(Partnerships.FULL);

    private final String choice;

    IntegrationLevel(String choice) {
        this.choice = choice;
    }

    /** The level with this id, or empty for an unknown one. */
    public static Optional<IntegrationLevel> of(String choice) {
        return Stream.of(values()).filter(l -> l.choice.equals(choice)).findFirst();
    }

    /** The stated level of a partnership on a day; where two hold, the one that began last. */
    public static Optional<IntegrationLevel> on(LocalDate day, Node partnership) {
        return DatedChoice.on(day, partnership.all(Partnerships.INTEGRATION_LEVEL))
                .flatMap(c -> of(c.choice()));
    }

    public String choice() {
        return choice;
    }

    public String label() {
        return Partnerships.INTEGRATION_LEVEL.choiceLabel(choice);
    }
}
