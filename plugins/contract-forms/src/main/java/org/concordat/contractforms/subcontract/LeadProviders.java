package org.concordat.contractforms.subcontract;

import java.util.List;
import org.concordat.api.measure.Measure;
import org.concordat.api.rule.Rule;

/** The rules and the measures on lead providers and sub-contracts. */
public final class LeadProviders {

    public static final List<Rule> RULES = List.of(
            new OneLead(),
            new PaidTwice(),
            new ParentGuarantee(),
            new VatRecovery(),
            new OwnerAndSubContractor(),
            new EndDates(),
            new DepthOfSubContracting(),
            new VentureOwnerSubContracts());

    public static final List<Measure> MEASURES = List.of(
            new SubContractedShare("contract-forms.subContractedShare", SubContracting::first),
            new SubContractedShare("contract-forms.onwardShare", SubContracting::second),
            new SubContractConcentration());

    private LeadProviders() {}
}
