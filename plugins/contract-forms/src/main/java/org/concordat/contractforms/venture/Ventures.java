package org.concordat.contractforms.venture;

import java.util.List;
import org.concordat.api.rule.Rule;

/** The rules on who owns a joint venture and what it is in law. */
public final class Ventures {

    public static final List<Rule> RULES = List.of(new TwoOwners(), new OwnersShares(), new BodyCorporate());

    private Ventures() {}
}
