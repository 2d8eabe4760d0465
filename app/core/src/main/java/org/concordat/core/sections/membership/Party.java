package org.concordat.core.sections.membership;

import static org.concordat.api.core.ContractLinks.HOLDS_CONTRACT;
import static org.concordat.api.core.ContractLinks.PARTY_TO;
import static org.concordat.api.core.GovernanceLinks.LEADS;
import static org.concordat.api.core.MembershipLinks.KEY_PROVIDER_IN;
import static org.concordat.api.core.MembershipLinks.MEMBER_OF;
import static org.concordat.api.core.MembershipLinks.OWNS;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.api.core.Core;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.reading.AsAt;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.LinkType;
import org.concordat.core.measures.words.ByName;

/**
 * One who belongs to a partnership or is bound by an agreement.
 *
 * @param bonds the links that say so, the most telling first
 */
record Party(Node who, Node body, List<Link> bonds) {

    private static final List<LinkType> BELONGING = List.of(MEMBER_OF, OWNS, LEADS, KEY_PROVIDER_IN);
    private static final List<LinkType> BOUND = List.of(PARTY_TO, HOLDS_CONTRACT);

    /** Everybody in a partnership or a group, by name. */
    static List<Party> in(Node body, AsAt asAt) {
        return by(BELONGING, body, asAt);
    }

    /** Everybody bound by a contract, by name. */
    static List<Party> to(Node contract, AsAt asAt) {
        return by(BOUND, contract, asAt);
    }

    private static List<Party> by(List<LinkType> types, Node body, AsAt asAt) {
        var bonds = new LinkedHashMap<Node, List<Link>>();
        types.stream()
                .flatMap(type -> asAt.linksTo(body, type))
                .forEach(l -> bonds.computeIfAbsent(asAt.from(l), n -> new ArrayList<>())
                        .add(l));
        return bonds.entrySet().stream()
                .map(e -> new Party(e.getKey(), body, e.getValue()))
                .sorted((a, b) -> ByName.ORDER.compare(a.who, b.who))
                .toList();
    }

    /** The same one, by what other bonds say, too. */
    Party with(Stream<Party> others) {
        var all = Stream.concat(
                        bonds.stream(), others.filter(o -> o.who.equals(who)).flatMap(o -> o.bonds.stream()))
                .toList();
        return new Party(who, body, all);
    }

    <T> Optional<T> find(Attribute<T> attribute) {
        return bonds.stream().flatMap(l -> l.find(attribute).stream()).findFirst();
    }

    /** A date of the bonds; that somebody leads or is a key provider does not say since when he belongs, unless nothing else is said. */
    Optional<PartialDate> date(Attribute<PartialDate> attribute) {
        var belonging = bonds.stream()
                .filter(l -> !l.is(LEADS) && !l.is(KEY_PROVIDER_IN))
                .toList();
        return (belonging.isEmpty() ? bonds : belonging)
                .stream().flatMap(l -> l.find(attribute).stream()).findFirst();
    }

    /** Who it is and where the first bond stands: what makes two circles of parties the same. */
    String footing() {
        return who.id() + " " + bonds.get(0).get(Core.STATUS, "");
    }
}
