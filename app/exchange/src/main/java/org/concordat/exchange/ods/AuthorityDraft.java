package org.concordat.exchange.ods;

import java.util.List;
import java.util.Map;
import org.concordat.api.core.Core;
import org.concordat.api.core.ExternalIds;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.PlaceLinks;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.fact.DatedChoice;
import org.concordat.api.network.Facts;
import org.concordat.api.network.Node;
import org.concordat.exchange.intake.Incoming;

/** Drafts the local authorities, which of them is in which, and where their people are treated. */
final class AuthorityDraft {

    /** The entity codes of the Office for National Statistics; in Wales all are unitary. */
    private static final Map<String, String> TIERS =
            Map.of("06", "unitary", "07", "district", "08", "metropolitan", "09", "borough", "10", "county");

    private final Sources sources;
    private final Selection selection;
    private final Incoming incoming;

    AuthorityDraft(Sources sources, Selection selection, Incoming incoming) {
        this.sources = sources;
        this.selection = selection;
        this.incoming = incoming;
    }

    void nodes() {
        for (var code : selection.authorities) {
            var body = sources.authorities.bodies.get(code);
            if (body == null) {
                incoming.addUnnamed(node(code, OdsTexts.of("authority.unnamed", code), Facts.NONE));
            } else {
                incoming.add(node(code, body.name(), Facts.NONE.with(Core.SOURCES, List.of(body.source()))));
            }
        }
    }

    private Node node(String code, String name, Facts known) {
        var facts = known.has(Core.SOURCES) ? known : Facts.of(Core.SOURCES, List.of(sources.shares.source()));
        return new Node(
                Draft.id(code),
                Organisations.LOCAL_AUTHORITY,
                facts.with(Core.NAME, name)
                        .with(Core.EXTERNAL_IDS, Map.of(ExternalIds.ONS, code))
                        .with(Organisations.TIER, TIERS.getOrDefault(code.substring(1, 3), "unitary"))
                        .with(Organisations.LEGAL_FORM, List.of(DatedChoice.always("statutory_body"))));
    }

    void links() {
        for (var code : selection.authorities) {
            var body = sources.authorities.bodies.get(code);
            if (body != null && !body.parent().isEmpty()) {
                incoming.add(Draft.link(
                        PlaceLinks.PART_OF, code, Relations.UNDER, body.parent(), AuthoritiesFile.source("")));
            }
        }
        for (var share : selection.shares) {
            incoming.add(Draft.link(
                            ServiceLinks.TREATED_AT,
                            share.authority(),
                            Relations.TREATED,
                            share.trust(),
                            sources.shares.source())
                    .with(ServiceLinks.SHARE_OF_ORIGIN, share.ofAuthority())
                    .with(ServiceLinks.SHARE_OF_PROVIDER, share.ofTrust()));
        }
    }
}
