package org.concordat.primarycarehome.population;

import java.util.List;
import org.concordat.api.rule.Rule;

/** The rules on the people served. */
public final class Population {

    public static final List<Rule> RULES =
            List.of(new PopulationScale(), new RegisteredLists(), new OneHomePerPractice(), new WholePracticeSplit());

    private Population() {}
}
