package org.concordat.exchange.ods;

import java.util.ArrayList;
import java.util.List;
import org.concordat.api.core.Core;
import org.concordat.api.network.Link;
import org.concordat.api.network.Network;
import org.concordat.exchange.intake.Incoming;

/**
 * Finds what an earlier import has drawn and the files now say otherwise: a practice is in one network and has one commissioner at a time,
 * so that the earlier link has ended. Links that a person has drawn are left alone; they have other ids.
 */
final class Departures {

    private final Sources sources;
    private final Selection selection;
    private final Incoming incoming;

    Departures(Sources sources, Selection selection, Incoming incoming) {
        this.sources = sources;
        this.selection = selection;
        this.incoming = incoming;
    }

    /** The links of the network that have ended by now, with the day before which they did. */
    List<Link> in(Network network) {
        var ended = new ArrayList<Link>();
        for (var link : network.links()) {
            var code = code(link);
            var member = selection.members.get(code);
            if (member != null && !incoming.has(link.id()) && !link.has(Core.VALID_TO) && saysOtherwise(link, member)) {
                ended.add(link.with(Draft.ended(link.facts(), Draft.before(sources.lastChange()))));
            }
        }
        return ended;
    }

    /** The code of the practice in the id of a link such as {@code ods-A81001-member-U89141}; empty for other ids. */
    private static String code(Link link) {
        var parts = link.id().value().split("-", 3);
        return parts.length == 3 ? parts[1] : "";
    }

    private boolean saysOtherwise(Link link, Member member) {
        var id = link.id().value();
        if (id.startsWith(Draft.prefix(member.code(), Relations.MEMBER))) {
            return sources.partners.spells.containsKey(member.code())
                    || sources.map.practices.containsKey(member.code());
        }
        return !member.commissioner().isEmpty()
                && id.startsWith(Draft.prefix(member.code(), Relations.COMMISSIONED_BY));
    }
}
