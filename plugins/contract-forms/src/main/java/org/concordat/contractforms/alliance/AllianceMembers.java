package org.concordat.contractforms.alliance;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.core.Partnerships;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.ModelsOfCare;

/** Who belongs to a partnership that an alliance agreement binds, and who speaks for whom. */
final class AllianceMembers {

    private static final String ALLIANCE = "alliance";

    private AllianceMembers() {}

    static boolean isBoundBy(Node partnership, Alliance alliance) {
        var named = partnership.find(Partnerships.AGREEMENT);
        if (named.isPresent()) {
            return named.get().equals(alliance.node().id());
        }
        var members = of(partnership, alliance.asAt());
        long parties = members.stream().filter(alliance.parties()::contains).count();
        return ModelsOfCare.of(partnership, alliance.asAt()).contains(ALLIANCE)
                && parties > 0
                && 2 * parties >= members.size();
    }

    static List<Node> of(Node partnership, AsAt asAt) {
        return asAt.origins(partnership, MembershipLinks.MEMBER_OF);
    }

    /** Whether the body is among these, or belongs to one of them, or one of them belongs to it. */
    static boolean isSpokenFor(Node body, List<Node> among, AsAt asAt) {
        return among.contains(body)
                || Stream.concat(
                                asAt.targets(body, MembershipLinks.MEMBER_OF).stream(),
                                asAt.origins(body, MembershipLinks.MEMBER_OF).stream())
                        .anyMatch(among::contains);
    }

    /** The party's link where it is bound in its own right, and not as a guarantor, a host or a sub-contractor. */
    static Optional<Link> binding(Node party, Alliance alliance) {
        return alliance.partyLinks().stream()
                .filter(l -> l.from().equals(party.id()))
                .filter(l -> l.find(ContractLinks.PARTY_ROLE)
                        .map(role -> role.equals("member") || role.equals(ContractLinks.COMMISSIONER))
                        .orElse(true))
                .findFirst();
    }
}
