package org.concordat.pacs.scope;

import java.util.List;
import org.concordat.api.rule.Rule;

/** The rules on whom and what a primary and acute care system covers. */
public final class Scope {

    public static final List<Rule> RULES = List.of(
            new PopulationScale(),
            new HospitalCareInScope(),
            new RegisteredListInScope(),
            new SpecialisedKeptApart(),
            new ScopeFitsPopulation());

    private Scope() {}
}
