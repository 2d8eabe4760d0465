package org.concordat.primarycarehome.money;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.Money;
import org.concordat.api.core.MoneyLinks;
import org.concordat.api.fact.DatedChoice;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.InWords;
import org.concordat.api.rule.Check;
import org.concordat.primarycarehome.home.Home;
import org.concordat.primarycarehome.home.Standing;

/**
 * The budgets that a home has or is to have, and the contracts that pay it for its whole population as a budget would.
 *
 * @param inForce each with whether a link in force makes it the home's
 */
public record Budgets(Home home, Map<Node, Boolean> inForce) {

    private static final Set<String> CAPITATED = Set.of("capitated", "risk_adjusted_capitated");
    private static final Set<String> NOT_UNIFIED = Set.of("capitation_line", "incentive", "programme");
    private static final Set<String> NOT_YET_LIVE = Set.of("none", "development", "shadow");

    public static Budgets of(Home home) {
        var asAt = home.asAt();
        Map<Node, Boolean> inForce = new LinkedHashMap<>();
        home.bodies().stream().flatMap(b -> links(b, asAt)).forEach(link -> {
            var pot = isPot(asAt.to(link)) ? asAt.to(link) : asAt.from(link);
            if (isPot(pot)) {
                inForce.merge(pot, asAt.isInForce(link), Boolean::logicalOr);
            }
        });
        return new Budgets(home, inForce);
    }

    /** The unified budgets on the day, each with the homes that it is for: two homes may have one budget between them. */
    static Map<Node, List<Budgets>> unified(Check check) {
        Map<Node, List<Budgets>> homes = new LinkedHashMap<>();
        Home.all(check).stream()
                .map(Budgets::of)
                .forEach(budgets -> budgets.unified()
                        .forEach(b ->
                                homes.computeIfAbsent(b, x -> new ArrayList<>()).add(budgets)));
        return homes;
    }

    /** The homes that these budgets are of, by name. */
    static String homes(List<Budgets> budgets) {
        return InWords.names(budgets.stream().map(b -> b.home().node()).toList());
    }

    /** A budget and then the homes that it is for. */
    static List<Node> about(Node budget, List<Budgets> budgets) {
        return Stream.concat(
                        Stream.of(budget), budgets.stream().map(b -> b.home().node()))
                .toList();
    }

    private static Stream<Link> links(Node body, AsAt asAt) {
        var network = asAt.network();
        var from = Stream.of(
                        MoneyLinks.HOLDS_BUDGET,
                        MoneyLinks.FUNDED_FROM,
                        ContractLinks.HOLDS_CONTRACT,
                        ContractLinks.PARTY_TO)
                .flatMap(type -> network.linksFrom(body.id(), type));
        return Stream.concat(from, network.linksTo(body.id(), MoneyLinks.FUNDS))
                .filter(l -> asAt.standsOrWill(l) && endsStandOrWill(l, asAt));
    }

    private static boolean endsStandOrWill(Link link, AsAt asAt) {
        return Stream.of(link.from(), link.to())
                .allMatch(
                        id -> asAt.network().find(id).filter(asAt::standsOrWill).isPresent());
    }

    /** A budget, or a contract that pays for a whole population. */
    private static boolean isPot(Node node) {
        return node.isA(Money.BUDGET) || node.isA(Contracts.CONTRACT) && isCapitated(node);
    }

    private static boolean isCapitated(Node pot) {
        if (pot.isA(Contracts.CONTRACT)) {
            return pot.get(Contracts.WHOLE_POPULATION_BUDGET, false)
                    || CAPITATED.contains(pot.get(Contracts.PAYMENT_BASIS, ""));
        }
        var kind = pot.get(Money.BUDGET_KIND, "");
        return kind.equals(Money.WHOLE_POPULATION)
                || CAPITATED.contains(pot.get(Money.BUDGET_BASIS, "")) && !NOT_UNIFIED.contains(kind);
    }

    /** Those of one capitated budget for the whole population. */
    public List<Node> unified() {
        return inForce.keySet().stream().filter(Budgets::isCapitated).toList();
    }

    /** Those of which it is said that they are something else. */
    List<Node> other() {
        return inForce.keySet().stream()
                .filter(b -> !isCapitated(b) && (b.has(Money.BUDGET_BASIS) || b.has(Money.BUDGET_KIND)))
                .toList();
    }

    /** Those of which nothing is said. */
    List<Node> open() {
        return inForce.keySet().stream()
                .filter(b -> !isCapitated(b) && !other().contains(b))
                .toList();
    }

    /** Whether there is a unified capitated budget. */
    public Standing standing() {
        var unified = unified();
        if (unified.isEmpty()) {
            return other().isEmpty() || !open().isEmpty() ? Standing.UNSAID : Standing.LACKING;
        }
        return Standing.there(unified.stream().anyMatch(this::isLive));
    }

    /** Whether a budget is in force and past its shadow form. */
    boolean isLive(Node budget) {
        return inForce.getOrDefault(budget, false)
                && DatedChoice.on(home.asAt().day(), budget.all(Money.BUDGET_STAGE))
                        .map(DatedChoice::choice)
                        .filter(NOT_YET_LIVE::contains)
                        .isEmpty();
    }

    /** Whether risk and reward are shared in the unified budgets. */
    public Standing sharedRiskAndReward() {
        var standings = unified().stream().map(b -> RiskAndReward.in(b, this)).toList();
        return strongest(standings);
    }

    private static Standing strongest(Collection<Standing> standings) {
        return standings.stream().min(Standing::compareTo).orElse(Standing.UNSAID);
    }
}
