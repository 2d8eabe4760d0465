package org.concordat.contractforms.subcontract;

import static org.concordat.contractforms.vocabulary.ContractFormsWords.WORDS;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Core;
import org.concordat.api.edit.AddLink;
import org.concordat.api.edit.AddNode;
import org.concordat.api.edit.Edit;
import org.concordat.api.edit.Group;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.InWords;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Rule;
import org.concordat.api.rule.RuleDescription;
import org.concordat.api.rule.Severity;
import org.concordat.api.template.Parts;
import org.concordat.contractforms.vocabulary.FormLinks;
import org.concordat.contractforms.vocabulary.FormTypes;

/** LP-03: where a body that others set up holds a lead contract, somebody guarantees it. Asked of contracts in force or firmly planned. */
final class ParentGuarantee implements Rule {

    private static final String GUARANTOR = "guarantor";
    private static final RuleDescription ABOUT = RuleDescription.of(WORDS, "LP-03", Severity.WARNING);

    @Override
    public RuleDescription about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Check check) {
        return LeadContract.all(check).stream()
                .filter(LeadContract::isFirm)
                .flatMap(ParentGuarantee::findings)
                .toList();
    }

    private static Stream<Finding> findings(LeadContract contract) {
        var asAt = contract.asAt();
        return contract.leads().stream()
                .filter(lead -> LeadOwners.isSetUpByOthers(lead, asAt))
                .filter(lead -> !isGuaranteed(lead, contract.node(), asAt))
                .map(lead -> finding(lead, contract));
    }

    private static boolean isGuaranteed(Node lead, Node contract, AsAt asAt) {
        return Stream.of(lead, contract)
                        .anyMatch(n ->
                                asAt.linksTo(n, FormLinks.GUARANTEES).findAny().isPresent())
                || asAt.linksTo(contract, ContractLinks.PARTY_TO)
                        .anyMatch(l -> l.get(ContractLinks.PARTY_ROLE, "").equals(GUARANTOR));
    }

    private static Finding finding(Node lead, LeadContract contract) {
        var name = InWords.name(lead);
        return ABOUT.finding(List.of(lead, contract.node()), name, contract.name())
                .with(ABOUT.text("fix", name), guarantee(lead, contract.asAt()));
    }

    private static Edit guarantee(Node lead, AsAt asAt) {
        var guarantee = Node.of(FormTypes.PARENT_GUARANTEE).with(Core.NAME, ABOUT.text("name", InWords.name(lead)));
        var edits = new ArrayList<Edit>();
        edits.add(new AddNode(guarantee));
        edits.add(new AddLink(Link.of(FormLinks.GUARANTEES, guarantee.id(), lead.id())));
        LeadOwners.owners(lead, asAt)
                .forEach(owner -> edits.add(new AddLink(Parts.party(owner, guarantee, GUARANTOR))));
        return new Group(ABOUT.text("edit"), edits);
    }
}
