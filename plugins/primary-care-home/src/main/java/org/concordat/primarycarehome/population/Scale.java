package org.concordat.primarycarehome.population;

import static org.concordat.primarycarehome.vocabulary.PrimaryCareHomeWords.WORDS;

import java.math.BigDecimal;
import java.util.Optional;
import org.concordat.api.reading.PopulationCovered;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Parameter;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.primarycarehome.home.Home;

/** The number of people that a home is meant for: large enough for a whole team, small enough to know each other. */
public record Scale(long least, long most) {

    static final Parameter<Long> LEAST = new Parameter<>(
            Attribute.whole(WORDS, "primary-care-home.leastPopulation").withBounds(0, 1_000_000), 30_000L);
    static final Parameter<Long> MOST = new Parameter<>(
            Attribute.whole(WORDS, "primary-care-home.mostPopulation").withBounds(0, 1_000_000), 50_000L);

    public static Scale of(Check check) {
        return new Scale(check.get(LEAST), check.get(MOST));
    }

    /** The people of a home; empty where they are not known. */
    public static Optional<PopulationCovered> population(Home home) {
        return PopulationCovered.of(home.node(), home.asAt());
    }

    public boolean isBelow(BigDecimal persons) {
        return persons.compareTo(BigDecimal.valueOf(least)) < 0;
    }

    public boolean isAbove(BigDecimal persons) {
        return persons.compareTo(BigDecimal.valueOf(most)) > 0;
    }
}
