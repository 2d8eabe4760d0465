package org.concordat.chambers.body;

import java.util.List;
import org.concordat.api.rule.Rule;

/** The rule on what is meant by chambers. */
public final class Meaning {

    public static final List<Rule> RULES = List.of(new KindStated());

    private Meaning() {}
}
