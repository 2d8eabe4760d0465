package org.concordat.primarycarehome.focus;

import java.util.List;
import org.concordat.api.rule.Rule;

/** The rule on what a home works for. */
public final class Aims {

    public static final List<Rule> RULES = List.of(new PersonalisationAndOutcomes());

    private Aims() {}
}
