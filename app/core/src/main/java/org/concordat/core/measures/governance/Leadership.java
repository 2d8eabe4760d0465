package org.concordat.core.measures.governance;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.Governance;
import org.concordat.api.core.GovernanceLinks;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.Partnerships;
import org.concordat.api.core.PlaceLinks;
import org.concordat.api.network.Node;
import org.concordat.api.reading.Agreements;
import org.concordat.api.reading.AsAt;
import org.concordat.api.vocabulary.NodeType;

/**
 * How a partnership is governed, in the three forms of Provan and Kenis: by its members together, by one of them that leads, or by a
 * body of its own.
 *
 * @param evidence what shows it: leaders, hosts, boards, agreements; empty where the network says nothing
 */
record Leadership(Form form, List<Node> evidence) {

    /** Those who give care. */
    static final List<NodeType> CARERS = List.of(
            Organisations.PROVIDER,
            Organisations.INDEPENDENT_PROVIDER,
            GeneralPractice.GP_PRACTICE,
            GeneralPractice.GP_GROUP);

    enum Form {
        SHARED,
        LEAD,
        OWN_BODY,
        UNKNOWN
    }

    static Leadership of(Node partnership, List<Node> members, AsAt asAt) {
        var agreements = agreements(partnership, members, asAt);
        var leaders = leaders(partnership, members, agreements, asAt);
        var outside = leaders.stream().filter(n -> !members.contains(n)).toList();
        if (partnership.get(Partnerships.LEGAL_PERSONALITY, false)) {
            return new Leadership(Form.OWN_BODY, List.of(partnership));
        }
        if (!outside.isEmpty() && outside.size() == leaders.size()) {
            return new Leadership(Form.OWN_BODY, outside);
        }
        var within = leaders.stream().filter(members::contains).toList();
        if (within.size() == 1) {
            return new Leadership(Form.LEAD, within);
        }
        var shared = shared(partnership, agreements, asAt);
        return shared.isEmpty() && within.isEmpty()
                ? new Leadership(Form.UNKNOWN, List.of())
                : new Leadership(
                        Form.SHARED,
                        Stream.concat(shared.stream(), within.stream())
                                .distinct()
                                .toList());
    }

    /** Those who lead it, host it, or alone hold the contract by which it works. */
    private static Set<Node> leaders(Node partnership, List<Node> members, List<Node> agreements, AsAt asAt) {
        var leaders = new LinkedHashSet<Node>();
        Stream.of(GovernanceLinks.LEADS, PlaceLinks.HOSTS)
                .flatMap(type -> asAt.origins(partnership, type).stream())
                .filter(n -> n.isA(Organisations.ORGANISATION))
                .forEach(leaders::add);
        for (var agreement : agreements) {
            var holders = Agreements.holders(agreement, asAt);
            if (holders.size() == 1) {
                leaders.addAll(holders);
            }
        }
        subcontracting(members, asAt).ifPresent(leaders::add);
        return leaders;
    }

    /** The one member that sub-contracts to others, or to which all others sub-contract. */
    private static Optional<Node> subcontracting(List<Node> members, AsAt asAt) {
        var within = members.stream()
                .flatMap(m -> asAt.linksFrom(m, ContractLinks.SUBCONTRACTS))
                .filter(l -> members.contains(asAt.to(l)))
                .toList();
        var givers = within.stream().map(asAt::from).distinct().toList();
        var receivers = within.stream().map(asAt::to).distinct().toList();
        return givers.size() == 1
                ? Optional.of(givers.get(0))
                : receivers.size() == 1 ? Optional.of(receivers.get(0)) : Optional.empty();
    }

    private static List<Node> agreements(Node partnership, List<Node> members, AsAt asAt) {
        Optional<Node> named = asAt.referred(partnership, Partnerships.AGREEMENT);
        return named.map(List::of)
                .orElseGet(() -> members.isEmpty()
                        ? List.of()
                        : Agreements.binding(members.get(0), asAt).stream()
                                .filter(c -> members.stream()
                                        .allMatch(
                                                m -> Agreements.binding(m, asAt).contains(c)))
                                .toList());
    }

    /** The boards on which members sit together, and the agreements that they have with each other. */
    private static List<Node> shared(Node partnership, List<Node> agreements, AsAt asAt) {
        var shared = new ArrayList<Node>();
        asAt.targets(partnership, GovernanceLinks.GOVERNED_BY).stream()
                .filter(n -> n.isA(Governance.GOVERNANCE_BODY) || n.isA(Partnerships.PARTNERSHIP))
                .forEach(shared::add);
        agreements.stream().filter(c -> c.isA(Contracts.CONTRACT)).forEach(shared::add);
        return shared;
    }
}
