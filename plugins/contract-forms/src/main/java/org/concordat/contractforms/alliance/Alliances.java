package org.concordat.contractforms.alliance;

import java.util.List;
import org.concordat.api.rule.Rule;

/** The rules on who is in an alliance and what it lies on. */
public final class Alliances {

    public static final List<Rule> RULES = List.of(
            new CommissionerAndProviders(),
            new SomethingToOverlay(),
            new NoSubContracts(),
            new MembersSign(),
            new DominantParty());

    private Alliances() {}
}
