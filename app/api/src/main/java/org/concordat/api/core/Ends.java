package org.concordat.api.core;

import java.util.List;
import java.util.stream.Stream;
import org.concordat.api.vocabulary.LinkType;
import org.concordat.api.vocabulary.NodeType;

/** Groups of node types that several link types lead from or to. */
final class Ends {

    static final NodeType ORGANISATION = Organisations.ORGANISATION;
    static final NodeType PARTNERSHIP = Partnerships.PARTNERSHIP;

    /** Those who may act for themselves, and partnerships, which some sources let act. */
    static final List<NodeType> PARTIES = List.of(ORGANISATION, PARTNERSHIP);

    /** Those who buy care. */
    static final List<NodeType> BUYERS = List.of(Organisations.COMMISSIONER, Organisations.LOCAL_AUTHORITY);

    /** Those who give care. */
    static final List<NodeType> CARERS = List.of(
            Organisations.PROVIDER,
            GeneralPractice.GP_PRACTICE,
            GeneralPractice.GP_GROUP,
            Organisations.INDEPENDENT_PROVIDER,
            Organisations.LOCAL_AUTHORITY);

    static final List<NodeType> CARE = List.of(Services.SERVICE, Services.PATHWAY);

    /** What a risk may threaten. */
    static final List<NodeType> ANYTHING = Stream.of(
                    Organisations.ORGANISATION,
                    Partnerships.PARTNERSHIP,
                    Contracts.CONTRACT,
                    Money.BUDGET,
                    Services.SERVICE,
                    Services.PATHWAY,
                    Services.POPULATION,
                    Places.SITE,
                    Places.PLACE,
                    Governance.GOVERNANCE_BODY,
                    People.TEAM,
                    Plans.OPTION,
                    Plans.WORKSTREAM,
                    Plans.MILESTONE,
                    Plans.OUTCOME,
                    Plans.POLICY)
            .toList();

    private Ends() {}

    static List<NodeType> join(List<NodeType> some, NodeType... more) {
        return Stream.concat(some.stream(), Stream.of(more)).toList();
    }

    /** The type, joining each of these with its own kind. */
    static LinkType amongAlike(LinkType type, NodeType... kinds) {
        var joining = type;
        for (var kind : kinds) {
            joining = joining.joining(kind, kind);
        }
        return joining;
    }
}
