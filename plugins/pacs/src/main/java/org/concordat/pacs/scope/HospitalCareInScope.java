package org.concordat.pacs.scope;

import static org.concordat.pacs.vocabulary.PacsWords.WORDS;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Core;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.core.Services;
import org.concordat.api.core.Statuses;
import org.concordat.api.edit.AddLink;
import org.concordat.api.edit.AddNode;
import org.concordat.api.edit.Edit;
import org.concordat.api.edit.Group;
import org.concordat.api.integration.IntegratedPartnership;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.reading.Agreements;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.InWords;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Rule;
import org.concordat.api.rule.RuleDescription;
import org.concordat.api.rule.Severity;
import org.concordat.pacs.vocabulary.Pacs;

/**
 * PACS-02: hospital care is in the scope of a primary and acute care system. It speaks only where each service in scope says where it is
 * given or whether it is core hospital care, or where hospital care is left out in so many words.
 */
final class HospitalCareInScope implements Rule {

    private static final String ACUTE = "acute";
    private static final RuleDescription ABOUT = RuleDescription.of(WORDS, "PACS-02", Severity.ERROR);

    @Override
    public RuleDescription about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Check check) {
        return Pacs.all(check).stream().flatMap(pacs -> finding(pacs).stream()).toList();
    }

    private static Optional<Finding> finding(IntegratedPartnership pacs) {
        var agreements = pacs.contracts().all();
        var scope = new LinkedHashSet<Node>();
        agreements.forEach(c -> scope.addAll(Agreements.scope(c, pacs.asAt())));
        if (scope.stream().anyMatch(HospitalCareInScope::isHospitalCare)) {
            return Optional.empty();
        }
        var excluded = excluded(pacs, agreements);
        if (!excluded.isEmpty()) {
            var about = Stream.concat(Stream.of(pacs.node()), excluded.stream()).toList();
            return Optional.of(ABOUT.finding(Severity.ERROR, "excluded", about, pacs.name(), InWords.names(excluded)));
        }
        return scope.isEmpty() || !scope.stream().allMatch(HospitalCareInScope::isStated)
                ? Optional.empty()
                : Optional.of(lacking(pacs, agreements.get(0), scope));
    }

    private static boolean isHospitalCare(Node service) {
        return service.get(
                Services.CORE_HOSPITAL, service.get(Services.SETTING, "").equals(ACUTE));
    }

    private static boolean isStated(Node service) {
        return service.has(Services.CORE_HOSPITAL) || service.has(Services.SETTING);
    }

    /** The hospital care that the system or one of its agreements excludes. */
    private static List<Node> excluded(IntegratedPartnership pacs, List<Node> agreements) {
        return Stream.concat(Stream.of(pacs.node()), agreements.stream())
                .flatMap(n -> pacs.asAt().targets(n, ContractLinks.EXCLUDES).stream())
                .filter(n -> n.isA(Services.SERVICE) && isHospitalCare(n))
                .distinct()
                .toList();
    }

    private static Finding lacking(IntegratedPartnership pacs, Node contract, Set<Node> scope) {
        var about = Stream.of(Stream.of(pacs.node(), contract), scope.stream())
                .flatMap(nodes -> nodes)
                .toList();
        return ABOUT.finding(about, pacs.name(), scope.size(), InWords.names(scope))
                .with(ABOUT.text("fix", InWords.name(contract)), include(contract, pacs.asAt()));
    }

    /** Brings the hospital care that is in the network into scope, or a new service where there is none. */
    private static Edit include(Node contract, AsAt asAt) {
        var edits = new ArrayList<Edit>();
        var services = asAt.nodes(Services.SERVICE)
                .filter(HospitalCareInScope::isHospitalCare)
                .toList();
        if (services.isEmpty()) {
            var service = Node.of(Services.SERVICE)
                    .with(Core.NAME, ABOUT.text("name"))
                    .with(Core.STATUS, Statuses.PLANNED)
                    .with(Services.CORE_HOSPITAL, true);
            edits.add(new AddNode(service));
            services = List.of(service);
        }
        services.forEach(s -> edits.add(new AddLink(Link.of(ServiceLinks.IN_SCOPE_OF, s.id(), contract.id()))));
        return new Group(ABOUT.text("edit"), edits);
    }
}
