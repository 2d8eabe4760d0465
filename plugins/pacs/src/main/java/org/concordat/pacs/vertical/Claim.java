package org.concordat.pacs.vertical;

import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.api.core.Core;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.Partnerships;
import org.concordat.api.core.PlaceLinks;
import org.concordat.api.fact.DatedChoice;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.network.Element;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.Members;
import org.concordat.pacs.vocabulary.PacsAdditions;
import org.concordat.pacs.vocabulary.PacsTypes;

/**
 * Something in the network that says that a trust runs a practice: a GMS sub-contract, that the trust operates it, or that it belongs to
 * a wave or a partnership of vertical integration.
 *
 * @param trust empty where the network does not say which
 * @param from since when, as far as it is stated
 * @param dated whether it says from when or until when
 * @param holds whether it may be taken as so on the day
 * @param comes whether it is so on the day or to come
 */
record Claim(Optional<Node> trust, Optional<PartialDate> from, boolean dated, boolean holds, boolean comes) {

    /** The claims about a practice on whatever day, those that name the trust most directly first; wishes are none. */
    static Stream<Claim> about(Node practice, AsAt asAt) {
        var subcontracts = GmsSubcontract.of(practice, asAt.network())
                .filter(s -> Settled.isMeant(s.link()))
                .map(s -> of(Optional.of(s.trust()), s.link().find(Core.VALID_FROM), s.link(), asAt));
        var memberships = asAt.network()
                .linksFrom(practice.id(), MembershipLinks.MEMBER_OF)
                .filter(Settled::isMeant)
                .flatMap(link -> asAt.network().find(link.to()).stream().flatMap(body -> joining(link, body, asAt)));
        return Stream.of(subcontracts, operating(practice, asAt), memberships).flatMap(claims -> claims);
    }

    private static Claim of(Optional<Node> trust, Optional<PartialDate> from, Element says, AsAt asAt) {
        boolean dated = from.isPresent() || says.has(Core.VALID_TO);
        return new Claim(trust, from, dated, Settled.on(says, asAt), asAt.standsOrWill(says));
    }

    private static Stream<Claim> operating(Node practice, AsAt asAt) {
        var drawn = asAt.network()
                .linksTo(practice.id(), PlaceLinks.OPERATES)
                .filter(Settled::isMeant)
                .flatMap(link -> asAt.network().find(link.from()).filter(Claim::isTrust).stream()
                        .map(trust -> of(Optional.of(trust), link.find(Core.VALID_FROM), link, asAt)));
        var stated = practice.find(GeneralPractice.OPERATOR)
                .flatMap(asAt.network()::find)
                .filter(Claim::isTrust)
                .map(trust -> new Claim(
                        Optional.of(trust), Optional.empty(), false, asAt.stands(trust), asAt.standsOrWill(trust)));
        return Stream.concat(drawn, stated.stream());
    }

    private static Stream<Claim> joining(Link membership, Node body, AsAt asAt) {
        if (body.isA(PacsTypes.VI_WAVE)) {
            return Stream.of(ofWave(membership, body, asAt));
        }
        return body.all(Partnerships.MODEL_TYPES).stream()
                .filter(model -> model.choice().equals(PacsAdditions.PACS_VI))
                .map(model -> ofPartnership(membership, body, model, asAt));
    }

    /** A membership counts while the partnership is one of vertical integration. */
    private static Claim ofPartnership(Link membership, Node body, DatedChoice model, AsAt asAt) {
        var claim = of(trustOf(body, asAt), membership.find(Core.VALID_FROM), membership, asAt);
        boolean dated = claim.dated || model.from() != null || model.to() != null;
        return new Claim(claim.trust, claim.from, dated, claim.holds && model.holdsOn(asAt.day()), claim.comes);
    }

    private static Claim ofWave(Link membership, Node wave, AsAt asAt) {
        var trust = wave.find(PacsTypes.WAVE_TRUST)
                .flatMap(asAt.network()::find)
                .or(() -> asAt.targets(wave, MembershipLinks.MEMBER_OF).stream()
                        .flatMap(body -> trustOf(body, asAt).stream())
                        .findFirst());
        var date = wave.find(PacsTypes.WAVE_DATE).or(() -> membership.find(Core.VALID_FROM));
        var claim = of(trust, date, membership, asAt);
        boolean hasCome = date.filter(d -> d.earliest().isAfter(asAt.day())).isEmpty();
        boolean planned = date.isPresent() && asAt.isFirm(membership) && asAt.isFirm(wave);
        boolean holds = hasCome && (planned || claim.holds);
        return new Claim(trust, date, date.isPresent() || claim.dated, holds, holds || claim.comes);
    }

    /** The trust of a partnership of vertical integration, where it has one only. */
    private static Optional<Node> trustOf(Node body, AsAt asAt) {
        var trusts =
                Members.of(body, asAt).all().stream().filter(Claim::isTrust).toList();
        return trusts.size() == 1 ? Optional.of(trusts.get(0)) : Optional.empty();
    }

    private static boolean isTrust(Node node) {
        return node.isA(Organisations.PROVIDER);
    }
}
