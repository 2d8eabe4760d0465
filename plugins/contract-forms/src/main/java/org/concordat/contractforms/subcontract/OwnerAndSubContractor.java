package org.concordat.contractforms.subcontract;

import static org.concordat.contractforms.vocabulary.ContractFormsWords.WORDS;

import java.util.List;
import java.util.stream.Stream;
import org.concordat.api.network.Node;
import org.concordat.api.reading.InWords;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Rule;
import org.concordat.api.rule.RuleDescription;
import org.concordat.api.rule.Severity;

/** LP-05: an owner of the lead provider that is also its sub-contractor sits on both sides of the table. */
final class OwnerAndSubContractor implements Rule {

    private static final RuleDescription ABOUT = RuleDescription.of(WORDS, "LP-05", Severity.WARNING);

    @Override
    public RuleDescription about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Check check) {
        return LeadContract.all(check).stream()
                .flatMap(OwnerAndSubContractor::findings)
                .toList();
    }

    private static Stream<Finding> findings(LeadContract contract) {
        return contract.leads().stream()
                .flatMap(lead -> contract.subContractorsOf(lead).stream()
                        .filter(LeadOwners.owners(lead, contract.asAt())::contains)
                        .map(owner -> finding(owner, lead, contract)));
    }

    private static Finding finding(Node owner, Node lead, LeadContract contract) {
        return ABOUT.finding(
                List.of(owner, lead, contract.node()), InWords.name(owner), InWords.name(lead), contract.name());
    }
}
