package org.concordat.primarycarehome.home;

import java.util.List;
import org.concordat.api.rule.Rule;

/** The rule on other models that a home follows. */
public final class Overlaps {

    public static final List<Rule> RULES = List.of(new AlsoMcp());

    private Overlaps() {}
}
