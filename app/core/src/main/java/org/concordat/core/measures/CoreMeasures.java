package org.concordat.core.measures;

import java.util.List;
import org.concordat.api.measure.Measure;
import org.concordat.core.measures.people.ConflictingMembership;
import org.concordat.core.measures.people.MembershipOverlap;
import org.concordat.core.measures.people.PartnershipSize;
import org.concordat.core.measures.people.PeopleCovered;
import org.concordat.core.measures.people.ShareOfArea;
import org.concordat.core.measures.services.AccountabilityOfServices;
import org.concordat.core.measures.services.OrphanServices;
import org.concordat.core.measures.services.ServicesLost;
import org.concordat.core.measures.services.ReferralLeakage;
import org.concordat.core.measures.services.LevelCoverage;
import org.concordat.core.measures.services.HandOffs;

/** All measures of the core care model, the questions that planners ask most first. */
public final class CoreMeasures {

    public static final List<Measure> ALL = List.of(
            new AccountabilityOfServices(),
            new OrphanServices(),
            new ConflictingMembership(),
            new PartnershipSize(),
            new PeopleCovered(),
            new ShareOfArea(),
            new ServicesLost(),
            new HandOffs(),
            new ReferralLeakage(),
            new LevelCoverage(),
            new MembershipOverlap());

    private CoreMeasures() {}
}
