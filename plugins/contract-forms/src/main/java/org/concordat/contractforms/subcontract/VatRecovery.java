package org.concordat.contractforms.subcontract;

import static org.concordat.contractforms.vocabulary.ContractFormsWords.WORDS;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.concordat.api.core.Organisations;
import org.concordat.api.network.Node;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.InWords;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Rule;
import org.concordat.api.rule.RuleDescription;
import org.concordat.api.rule.Severity;
import org.concordat.contractforms.venture.JointVenture;

/** LP-04: where an LLP sub-contracts to NHS bodies, VAT may be lost that the bodies would recover among themselves. */
final class VatRecovery implements Rule {

    private static final Set<String> NHS = Set.of("NHS_trust", "foundation_trust");
    private static final RuleDescription ABOUT = RuleDescription.of(WORDS, "LP-04", Severity.WARNING);

    @Override
    public RuleDescription about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Check check) {
        return LeadContract.all(check).stream().flatMap(VatRecovery::findings).toList();
    }

    private static Stream<Finding> findings(LeadContract contract) {
        return contract.leads().stream()
                .filter(lead -> LeadOwners.isLlp(lead, contract.asAt()))
                .flatMap(lead -> finding(lead, contract).stream());
    }

    private static Optional<Finding> finding(Node lead, LeadContract contract) {
        var bodies = contract.subContractorsOf(lead).stream()
                .filter(s -> isNhsBody(s, contract.asAt()))
                .toList();
        return bodies.isEmpty()
                ? Optional.empty()
                : Optional.of(ABOUT.finding(
                        List.of(lead, contract.node()), InWords.name(lead), contract.name(), InWords.inOrder(bodies)));
    }

    private static boolean isNhsBody(Node body, AsAt asAt) {
        return JointVenture.legalForm(body, asAt).map(NHS::contains).orElse(body.isA(Organisations.PROVIDER));
    }
}
