package org.concordat.core.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.Money;
import org.concordat.api.core.MoneyLinks;
import org.concordat.api.core.PlaceLinks;
import org.concordat.api.fact.NodeId;
import org.concordat.api.fact.Observation;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.InWords;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Rule;
import org.concordat.api.rule.RuleDescription;
import org.concordat.api.rule.Severity;
import org.concordat.api.vocabulary.Attribute;

/**
 * CORE-04. What is sub-contracted under a contract, or allocated from a budget, is more than the contract or the budget is worth in a
 * year. Only what is in force or firmly planned is added up, and one receiver counts once even when money is drawn both ways.
 */
final class Overcommitment implements Rule {

    private static final RuleDescription ABOUT = CoreRules.describe("CORE-04", Severity.ERROR);

    @Override
    public RuleDescription about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Check check) {
        var asAt = AsAt.of(check);
        var subcontracts = subcontractsByContract(asAt);
        var findings = new ArrayList<Finding>();
        asAt.nodes(Contracts.CONTRACT).forEach(contract -> {
            var spent = sum(subcontracts.getOrDefault(contract.id(), List.of()), ContractLinks.SUBCONTRACT_VALUE)
                    .max(parts(contract, asAt));
            over("message", contract, spent, asAt).ifPresent(findings::add);
        });
        asAt.nodes(Money.BUDGET)
                .forEach(budget ->
                        over("budget", budget, allocated(budget, asAt), asAt).ifPresent(findings::add));
        return findings;
    }

    private static Map<NodeId, List<Link>> subcontractsByContract(AsAt asAt) {
        var byContract = new HashMap<NodeId, List<Link>>();
        asAt.links(ContractLinks.SUBCONTRACTS)
                .filter(asAt::isFirm)
                .forEach(l -> l.find(ContractLinks.UNDER_CONTRACT)
                        .ifPresent(c -> byContract
                                .computeIfAbsent(c, id -> new ArrayList<>())
                                .add(l)));
        return byContract;
    }

    private static BigDecimal sum(List<Link> links, Attribute<BigDecimal> amount) {
        return links.stream().map(l -> l.get(amount, BigDecimal.ZERO)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The yearly value of the contracts or budgets that are part of this one. */
    private static BigDecimal parts(Node whole, AsAt asAt) {
        return asAt.linksTo(whole.id(), PlaceLinks.PART_OF)
                .filter(asAt::isFirm)
                .map(asAt::from)
                .flatMap(part -> value(part, asAt).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal allocated(Node budget, AsAt asAt) {
        var byReceiver = new HashMap<NodeId, BigDecimal>();
        Stream.concat(asAt.linksFrom(budget.id(), MoneyLinks.FUNDS), asAt.linksTo(budget.id(), MoneyLinks.FUNDED_FROM))
                .filter(asAt::isFirm)
                .forEach(l -> byReceiver.merge(
                        l.otherEnd(budget.id()), l.get(MoneyLinks.AMOUNT, BigDecimal.ZERO), BigDecimal::max));
        return byReceiver.values().stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .max(parts(budget, asAt));
    }

    private static Optional<BigDecimal> value(Node node, AsAt asAt) {
        return Observation.on(asAt.day(), node.all(Contracts.ANNUAL_VALUE)).map(Observation::value);
    }

    private static Optional<Finding> over(String key, Node node, BigDecimal spent, AsAt asAt) {
        return value(node, asAt)
                .filter(worth -> spent.compareTo(worth) > 0)
                .map(worth -> ABOUT.finding(
                        Severity.ERROR, key, List.of(node), InWords.name(node), spent.subtract(worth), spent, worth));
    }
}
