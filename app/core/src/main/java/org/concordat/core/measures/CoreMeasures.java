package org.concordat.core.measures;

import java.util.List;
import org.concordat.api.measure.Measure;
import org.concordat.core.measures.governance.BoardConcentration;
import org.concordat.core.measures.governance.GovernanceForm;
import org.concordat.core.measures.governance.StageLag;
import org.concordat.core.measures.money.BudgetPerHead;
import org.concordat.core.measures.money.DirectPayments;
import org.concordat.core.measures.money.MoneyChain;
import org.concordat.core.measures.money.OrphanMoney;
import org.concordat.core.measures.money.ProviderDependency;
import org.concordat.core.measures.people.ConflictingMembership;
import org.concordat.core.measures.people.MembershipOverlap;
import org.concordat.core.measures.people.PartnershipSize;
import org.concordat.core.measures.people.PeopleCovered;
import org.concordat.core.measures.people.ShareOfArea;
import org.concordat.core.measures.services.AccountabilityOfServices;
import org.concordat.core.measures.services.HandOffs;
import org.concordat.core.measures.services.LevelCoverage;
import org.concordat.core.measures.services.OrphanServices;
import org.concordat.core.measures.services.ReferralLeakage;
import org.concordat.core.measures.services.ServicesLost;
import org.concordat.core.measures.structure.ArticulationPoints;
import org.concordat.core.measures.structure.BetweennessCentralisation;
import org.concordat.core.measures.structure.Components;
import org.concordat.core.measures.structure.DegreeCentralisation;
import org.concordat.core.measures.structure.Density;
import org.concordat.core.measures.structure.Isolates;
import org.concordat.core.measures.structure.Multiplexity;
import org.concordat.core.measures.structure.Reciprocity;

/** All measures of the core care model, the questions that planners ask most first. */
public final class CoreMeasures {

    public static final List<Measure> ALL = List.of(
            new AccountabilityOfServices(),
            new MoneyChain(),
            new DirectPayments(),
            new OrphanServices(),
            new OrphanMoney(),
            new ConflictingMembership(),
            new PartnershipSize(),
            new PeopleCovered(),
            new ShareOfArea(),
            new BudgetPerHead(),
            new ProviderDependency(),
            new ServicesLost(),
            new HandOffs(),
            new ReferralLeakage(),
            new LevelCoverage(),
            new BoardConcentration(),
            new GovernanceForm(),
            new StageLag(),
            new MembershipOverlap(),
            new Density(),
            new DegreeCentralisation(),
            new BetweennessCentralisation(),
            new Components(),
            new Isolates(),
            new ArticulationPoints(),
            new Multiplexity(),
            new Reciprocity());

    private CoreMeasures() {}
}
