package org.concordat.contractforms.subcontract;

import static org.concordat.contractforms.vocabulary.ContractFormsWords.WORDS;

import java.util.List;
import java.util.Optional;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.edit.ChangeLink;
import org.concordat.api.edit.Edit;
import org.concordat.api.edit.Group;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.reading.Agreements;
import org.concordat.api.reading.InWords;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Rule;
import org.concordat.api.rule.RuleDescription;
import org.concordat.api.rule.Severity;

/** LP-01: a contract with a lead provider names one lead. That none is named is asked of contracts in force or firmly planned. */
final class OneLead implements Rule {

    private static final RuleDescription ABOUT = RuleDescription.of(WORDS, "LP-01", Severity.ERROR);

    @Override
    public RuleDescription about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Check check) {
        return LeadContract.all(check).stream()
                .filter(LeadContract::isDeclared)
                .flatMap(contract -> finding(contract).stream())
                .toList();
    }

    private static Optional<Finding> finding(LeadContract contract) {
        var leads = contract.leads();
        if (leads.isEmpty()) {
            return contract.isFirm()
                    ? Optional.of(ABOUT.finding(Severity.WARNING, "nobody", List.of(contract.node()), contract.name()))
                    : Optional.empty();
        }
        return leads.size() == 1 ? Optional.empty() : Optional.of(several(leads, contract));
    }

    private static Finding several(List<Node> leads, LeadContract contract) {
        var finding = ABOUT.finding(List.of(contract.node()), contract.name(), leads.size(), InWords.inOrder(leads));
        for (var lead : leads) {
            finding = finding.with(ABOUT.text("fix", InWords.name(lead), contract.name()), onlyLead(lead, contract));
        }
        return finding;
    }

    private static Edit onlyLead(Node lead, LeadContract contract) {
        var asAt = contract.asAt();
        var edits = asAt.network().linksTo(contract.node().id()).stream()
                .filter(asAt::stands)
                .filter(OneLead::holds)
                .filter(link -> !link.from().equals(lead.id()))
                .<Edit>map(OneLead::asSubContractor)
                .toList();
        return new Group(ABOUT.text("edit"), edits);
    }

    private static boolean holds(Link link) {
        return link.is(ContractLinks.HOLDS_CONTRACT) || link.is(ContractLinks.PARTY_TO) && Agreements.isHolding(link);
    }

    private static Edit asSubContractor(Link link) {
        return new ChangeLink(
                link, link.withType(ContractLinks.PARTY_TO).with(ContractLinks.PARTY_ROLE, ContractLinks.SUB));
    }
}
