package org.concordat.api.integration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.api.core.Contracts;
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
import org.concordat.api.reading.Agreements;
import org.concordat.api.reading.InWords;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Rule;
import org.concordat.api.rule.RuleDescription;
import org.concordat.api.rule.Severity;

/**
 * A fully integrated partnership has a contract with a whole-population budget and with primary medical services in its scope. A contract
 * of which no scope is drawn is not blamed for what it leaves out.
 */
record OneContractOneBudget(RuleDescription about, IntegratedModel model) implements Rule {

    @Override
    public List<Finding> check(Check check) {
        return IntegratedPartnership.at(IntegrationLevel.FULL, model, check).stream()
                .flatMap(this::findings)
                .toList();
    }

    private Stream<Finding> findings(IntegratedPartnership partnership) {
        var contracts = partnership.contracts().contracts();
        if (contracts.isEmpty()) {
            return Stream.of(about.finding(List.of(partnership.node()), partnership.name()));
        }
        return Stream.concat(
                contracts.stream().flatMap(c -> budget(partnership, c).stream()),
                scope(partnership, contracts).stream());
    }

    private Optional<Finding> budget(IntegratedPartnership partnership, Node contract) {
        if (WholePopulationBudget.in(contract, partnership).orElse(false)) {
            return Optional.empty();
        }
        var name = InWords.name(contract);
        return Optional.of(about.finding(
                        Severity.ERROR, "budget", List.of(contract, partnership.node()), partnership.name(), name)
                .with(
                        about.text("tick", name),
                        new ChangeNode(contract, contract.with(Contracts.WHOLE_POPULATION_BUDGET, true))));
    }

    private Optional<Finding> scope(IntegratedPartnership partnership, List<Node> contracts) {
        var scope = contracts.stream()
                .flatMap(c -> Agreements.scope(c, partnership.asAt()).stream())
                .toList();
        if (scope.isEmpty() || scope.stream().anyMatch(s -> s.get(Services.PRIMARY_MEDICAL, false))) {
            return Optional.empty();
        }
        var contract = contracts.get(0);
        var name = InWords.name(contract);
        return Optional.of(about.finding(
                        Severity.ERROR,
                        "scope",
                        List.of(contract, partnership.node()),
                        partnership.name(),
                        name,
                        scope.size())
                .with(about.text("include", name), include(contract, partnership)));
    }

    /** Brings the primary medical services that are in the model into scope, or a new one where there are none. */
    private Edit include(Node contract, IntegratedPartnership partnership) {
        var edits = new ArrayList<Edit>();
        var services = partnership
                .asAt()
                .nodes(Services.SERVICE)
                .filter(s -> s.get(Services.PRIMARY_MEDICAL, false))
                .toList();
        if (services.isEmpty()) {
            var service = Node.of(Services.SERVICE)
                    .with(Core.NAME, about.text("name"))
                    .with(Core.STATUS, Statuses.PLANNED)
                    .with(Services.PRIMARY_MEDICAL, true);
            edits.add(new AddNode(service));
            services = List.of(service);
        }
        services.forEach(s -> edits.add(new AddLink(Link.of(ServiceLinks.IN_SCOPE_OF, s.id(), contract.id()))));
        return new Group(about.text("edit"), edits);
    }
}
