package org.concordat.core.sections;

import java.util.List;
import org.concordat.api.report.ReportSection;
import org.concordat.core.sections.contracts.ContractRegister;
import org.concordat.core.sections.evidence.SourcesAnnex;
import org.concordat.core.sections.governance.ConflictRegister;
import org.concordat.core.sections.governance.GovernanceChart;
import org.concordat.core.sections.membership.MembershipSection;
import org.concordat.core.sections.money.MoneyFlowSection;
import org.concordat.core.sections.people.Coverage;
import org.concordat.core.sections.plans.ChangeLog;
import org.concordat.core.sections.plans.OptionAppraisal;
import org.concordat.core.sections.plans.Roadmap;
import org.concordat.core.sections.services.ReferralFlow;
import org.concordat.core.sections.services.ServiceProviders;

/** All sections of the core care model, in the order of a report; the annex of sources is the last of all. */
public final class CoreSections {

    public static final ReportSection SOURCES = new SourcesAnnex();

    public static final List<ReportSection> ALL = List.of(
            new GovernanceChart(),
            new MembershipSection(),
            new MoneyFlowSection(),
            new OptionAppraisal(),
            new ContractRegister(),
            new ServiceProviders(),
            new Coverage(),
            new Roadmap(),
            new ReferralFlow(),
            new ConflictRegister(),
            new ChangeLog(),
            SOURCES);

    private CoreSections() {}
}
