package org.concordat.mcp.integration;

import static org.concordat.mcp.vocabulary.McpWords.WORDS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.api.core.Core;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.core.Services;
import org.concordat.api.core.Statuses;
import org.concordat.api.edit.AddLink;
import org.concordat.api.edit.AddNode;
import org.concordat.api.edit.ChangeNode;
import org.concordat.api.edit.Edit;
import org.concordat.api.edit.Group;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Rule;
import org.concordat.api.rule.RuleDescription;
import org.concordat.api.rule.Severity;
import org.concordat.mcp.partnership.Level;
import org.concordat.mcp.partnership.Mcp;
import org.concordat.mcp.payment.PaymentPart;
import org.concordat.mcp.vocabulary.McpWords;

/**
 * MCP-07: a fully integrated MCP has a contract with a whole-population budget and with primary medical services in its scope. A contract
 * of which no scope is drawn is not blamed for what it leaves out.
 */
final class OneContractOneBudget implements Rule {

    private static final RuleDescription ABOUT = RuleDescription.of(WORDS, "MCP-07", Severity.ERROR);

    @Override
    public RuleDescription about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Check check) {
        return Mcp.at(Level.FULL, check).stream()
                .flatMap(OneContractOneBudget::findings)
                .toList();
    }

    private static Stream<Finding> findings(Mcp mcp) {
        var contracts = mcp.contracts().contracts();
        if (contracts.isEmpty()) {
            return Stream.of(ABOUT.finding(List.of(mcp.node()), mcp.name()));
        }
        return Stream.concat(contracts.stream().flatMap(c -> budget(mcp, c).stream()), scope(mcp, contracts).stream());
    }

    private static Optional<Finding> budget(Mcp mcp, Node contract) {
        var part = PaymentPart.WHOLE_POPULATION_BUDGET;
        if (part.in(contract, mcp).orElse(false)) {
            return Optional.empty();
        }
        var name = McpWords.name(contract);
        return Optional.of(ABOUT.finding(Severity.ERROR, "budget", List.of(contract, mcp.node()), mcp.name(), name)
                .with(
                        WORDS.format("MCP-07.tick", name),
                        new ChangeNode(contract, contract.with(part.attribute(), true))));
    }

    private static Optional<Finding> scope(Mcp mcp, List<Node> contracts) {
        var scope = contracts.stream()
                .flatMap(c -> mcp.contracts().scope(c).stream())
                .toList();
        if (scope.isEmpty() || scope.stream().anyMatch(s -> s.get(Services.PRIMARY_MEDICAL, false))) {
            return Optional.empty();
        }
        var contract = contracts.get(0);
        var name = McpWords.name(contract);
        return Optional.of(
                ABOUT.finding(Severity.ERROR, "scope", List.of(contract, mcp.node()), mcp.name(), name, scope.size())
                        .with(WORDS.format("MCP-07.include", name), include(contract, mcp)));
    }

    /** Brings the primary medical services that are in the model into scope, or a new one where there are none. */
    private static Edit include(Node contract, Mcp mcp) {
        var edits = new ArrayList<Edit>();
        var services = mcp.asAt().nodes(Services.SERVICE).stream()
                .filter(s -> s.get(Services.PRIMARY_MEDICAL, false))
                .toList();
        if (services.isEmpty()) {
            var service = Node.of(Services.SERVICE)
                    .with(Core.NAME, WORDS.get("MCP-07.name"))
                    .with(Core.STATUS, Statuses.PLANNED)
                    .with(Services.PRIMARY_MEDICAL, true);
            edits.add(new AddNode(service));
            services = List.of(service);
        }
        services.forEach(s -> edits.add(new AddLink(Link.of(ServiceLinks.IN_SCOPE_OF, s.id(), contract.id()))));
        return new Group(WORDS.get("MCP-07.edit"), edits);
    }
}
