package org.concordat.primarycarehome;

import org.concordat.api.core.Money;
import org.concordat.api.core.MoneyLinks;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.Partnerships;
import org.concordat.api.network.Node;
import org.concordat.primarycarehome.vocabulary.PrimaryCareHomeAdditions;
import org.concordat.testkit.PartnershipScene;

/** A Primary Care Home called Thanet with what a test puts into it. */
public final class Scene extends PartnershipScene {

    public final Node home = body;

    public Scene() {
        super(new PrimaryCareHomeCareModel(), PrimaryCareHomeAdditions.PCH, Partnerships.PARTNERSHIP, "Thanet");
    }

    /** A council that is a member of Thanet. */
    public Node council(String name) {
        var council = network.node(Organisations.LOCAL_AUTHORITY, name);
        join(council, home);
        return council;
    }

    /** A budget that Thanet holds, on a basis. */
    public Node budget(String name, String basis) {
        var budget = network.node(Money.BUDGET, name);
        network.link(MoneyLinks.HOLDS_BUDGET, home, budget);
        return set(budget, Money.BUDGET_BASIS, basis);
    }
}
