package org.concordat.mcp.integration;

import java.util.List;
import org.concordat.api.report.ReportSection;
import org.concordat.api.rule.Rule;

/** The rules and the report section on the level of integration. */
public final class Integration {

    public static final List<Rule> RULES = List.of(
            new AllianceOnTop(),
            new VirtualHoldsNoContract(),
            new PrimaryMedicalLeftOut(),
            new IntegrationAgreements(),
            new OneContractOneBudget(),
            new GmsSuspended(),
            new OneLegalEntity(),
            new ContractTerm(),
            new NoStageSkipped());

    public static final List<ReportSection> SECTIONS = List.of(new IntegrationLadder());

    private Integration() {}
}
