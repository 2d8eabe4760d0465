package org.concordat.api.integration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.api.core.Services;
import org.concordat.api.network.Element;
import org.concordat.api.network.Node;
import org.concordat.api.reading.Agreements;
import org.concordat.api.reading.InWords;
import org.concordat.api.reading.LeaveOut;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Rule;
import org.concordat.api.rule.RuleDescription;

/** The contract of a partially integrated partnership leaves out core primary medical services, which stay with the practices. */
record PrimaryMedicalLeftOut(RuleDescription about, IntegratedModel model) implements Rule {

    @Override
    public List<Finding> check(Check check) {
        return IntegratedPartnership.at(IntegrationLevel.PARTIAL, model, check).stream()
                .flatMap(this::findings)
                .toList();
    }

    private Stream<Finding> findings(IntegratedPartnership partnership) {
        return partnership.contracts().contracts().stream()
                .flatMap(contract -> finding(partnership, contract).stream());
    }

    private Optional<Finding> finding(IntegratedPartnership partnership, Node contract) {
        var services = Agreements.scope(contract, partnership.asAt()).stream()
                .filter(s -> s.get(Services.PRIMARY_MEDICAL, false))
                .toList();
        if (services.isEmpty()) {
            return Optional.empty();
        }
        var names = InWords.inOrder(services);
        var concerned = new ArrayList<Element>(List.of(contract));
        concerned.addAll(services);
        concerned.add(partnership.node());
        var edit = LeaveOut.of(about.text("edit"), services, contract, partnership.asAt());
        var finding = about.finding(concerned, partnership.name(), InWords.name(contract), names);
        return Optional.of(
                edit.leaves().isEmpty()
                        ? finding
                        : finding.with(about.text("fix", names, InWords.name(contract)), edit));
    }
}
