package org.concordat.contractforms.subcontract;

import static org.concordat.contractforms.vocabulary.ContractFormsWords.WORDS;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.reading.Agreements;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.InWords;
import org.concordat.api.reading.LeaveOut;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Rule;
import org.concordat.api.rule.RuleDescription;
import org.concordat.api.rule.Severity;

/**
 * LP-02: a sub-contractor does not hold a direct contract for the same service. Only services that are stated count, and a contract in
 * force is no fault of a sub-contract that is only planned: it may end when that begins.
 */
final class PaidTwice implements Rule {

    private static final RuleDescription ABOUT = RuleDescription.of(WORDS, "LP-02", Severity.ERROR);

    @Override
    public RuleDescription about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Check check) {
        var asAt = AsAt.of(check);
        return asAt.links(ContractLinks.SUBCONTRACTS)
                .filter(asAt::isFirm)
                .flatMap(link -> findings(link, asAt))
                .toList();
    }

    private static Stream<Finding> findings(Link subContract, AsAt asAt) {
        var services = subContract.all(ContractLinks.SUBCONTRACTED_SERVICES).stream()
                .flatMap(id -> asAt.network().find(id).stream())
                .toList();
        return services.isEmpty()
                ? Stream.empty()
                : held(asAt.to(subContract), subContract, asAt)
                        .flatMap(contract -> Agreements.scope(contract, asAt).stream()
                                .filter(services::contains)
                                .map(service -> finding(subContract, contract, service, asAt)));
    }

    /** The contracts that the sub-contractor holds itself, as firmly as it is a sub-contractor. */
    private static Stream<Node> held(Node provider, Link subContract, AsAt asAt) {
        var under = subContract.get(ContractLinks.UNDER_CONTRACT);
        return Stream.concat(
                        asAt.linksFrom(provider, ContractLinks.HOLDS_CONTRACT),
                        asAt.linksFrom(provider, ContractLinks.PARTY_TO).filter(Agreements::isHolding))
                .filter(asAt::isFirm)
                .filter(l -> asAt.isInForce(l) == asAt.isInForce(subContract))
                .filter(l -> !Objects.equals(l.to(), under))
                .map(asAt::to)
                .filter(c -> asAt.isFirm(c) && !Agreements.isAlliance(c) && !SubContractForms.isSubContract(c))
                .distinct();
    }

    private static Finding finding(Link subContract, Node contract, Node service, AsAt asAt) {
        var provider = asAt.to(subContract);
        return ABOUT.finding(
                        List.of(provider, service, contract, subContract),
                        InWords.name(provider),
                        InWords.name(service),
                        InWords.name(asAt.from(subContract)),
                        InWords.name(contract))
                .with(
                        ABOUT.text("fix", InWords.name(service), InWords.name(contract)),
                        LeaveOut.of(ABOUT.text("edit"), List.of(service), contract, asAt));
    }
}
