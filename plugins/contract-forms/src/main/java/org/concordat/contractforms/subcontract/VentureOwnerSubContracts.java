package org.concordat.contractforms.subcontract;

import static org.concordat.contractforms.vocabulary.ContractFormsWords.WORDS;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.network.Link;
import org.concordat.api.reading.InWords;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Rule;
import org.concordat.api.rule.RuleDescription;
import org.concordat.api.rule.Severity;
import org.concordat.contractforms.venture.JointVenture;

/** JV-05: an owner of a joint venture is also its sub-contractor. Where the venture is the lead of the contract, LP-05 says so. */
final class VentureOwnerSubContracts implements Rule {

    private static final RuleDescription ABOUT = RuleDescription.of(WORDS, "JV-05", Severity.WARNING);

    @Override
    public RuleDescription about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Check check) {
        var ofLeads = LeadContract.all(check).stream()
                .flatMap(c -> c.subContracts().stream()
                        .filter(l -> c.leads().contains(c.asAt().from(l))))
                .map(Link::id)
                .collect(Collectors.toSet());
        return JointVenture.all(check).stream()
                .flatMap(v -> toOwners(v).filter(l -> !ofLeads.contains(l.id())).map(l -> finding(l, v)))
                .toList();
    }

    private static Stream<Link> toOwners(JointVenture venture) {
        var owners = venture.owners();
        return venture.asAt()
                .linksFrom(venture.node(), ContractLinks.SUBCONTRACTS)
                .filter(l -> owners.contains(venture.asAt().to(l)));
    }

    private static Finding finding(Link link, JointVenture venture) {
        var owner = venture.asAt().to(link);
        return ABOUT.finding(List.of(owner, venture.node(), link), InWords.name(owner), venture.name());
    }
}
