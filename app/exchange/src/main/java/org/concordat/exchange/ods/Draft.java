package org.concordat.exchange.ods;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concordat.api.core.Core;
import org.concordat.api.core.ExternalIds;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.Places;
import org.concordat.api.core.Statuses;
import org.concordat.api.fact.DateQualifier;
import org.concordat.api.fact.DatedChoice;
import org.concordat.api.fact.LinkId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.fact.Source;
import org.concordat.api.network.Facts;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.LinkType;
import org.concordat.api.vocabulary.NodeType;
import org.jspecify.annotations.Nullable;

/** Makes nodes and links of what the files say, with ids that are the same at every import. */
final class Draft {

    private static final String PREFIX = "ods-";

    private Draft() {}

    static NodeId id(String code) {
        return new NodeId(PREFIX + code);
    }

    /** The id of a link between two bodies, such as {@code ods-A81001-member-U89141}. */
    static LinkId id(String from, String relation, String to) {
        return new LinkId(prefix(from, relation) + to);
    }

    /** How the ids of all links of one relation of a body begin. */
    static String prefix(String from, String relation) {
        return PREFIX + from + "-" + relation + "-";
    }

    /** A body with its name in a readable form, its codes, address and dates. */
    static Node node(NodeType type, Body body) {
        var facts = facts(body.code(), ReadableName.of(body.name()), body.source());
        facts = body.ons().isEmpty() ? facts : facts.with(Core.EXTERNAL_IDS, codes(body));
        facts = text(text(facts, Places.ADDRESS, body.address()), Places.POSTCODE, body.postcode());
        return new Node(id(body.code()), type, dates(facts, body.opened(), null));
    }

    private static Map<String, String> codes(Body body) {
        return Map.of(ExternalIds.ODS, body.code(), ExternalIds.ONS, body.ons());
    }

    static Facts facts(String code, String name, Source source) {
        return Facts.of(Core.NAME, name, Core.EXTERNAL_IDS, Map.of(ExternalIds.ODS, code))
                .with(Core.SOURCES, List.of(source));
    }

    static Facts text(Facts facts, Attribute<String> attribute, String text) {
        return text.isEmpty() ? facts : facts.with(attribute, text);
    }

    static Facts dates(Facts facts, @Nullable LocalDate from, @Nullable LocalDate to) {
        var begun = from == null ? facts : facts.with(Core.VALID_FROM, PartialDate.day(from));
        return to == null ? begun : begun.with(Core.VALID_TO, PartialDate.day(to));
    }

    static Node withLegalForm(Node node, String form) {
        return node.with(Organisations.LEGAL_FORM, List.of(DatedChoice.always(form)));
    }

    static Link link(LinkType type, String from, String relation, String to, Source source) {
        var facts = Facts.of(Core.SOURCES, List.of(source));
        return new Link(id(from, relation, to), type, id(from), id(to), facts);
    }

    /** News that something has ended on a day that is known, or is only known to have ended before a day. */
    static Facts ended(Facts facts, PartialDate to) {
        return facts.with(Core.STATUS, Statuses.ENDED).with(Core.VALID_TO, to);
    }

    /** News of a body that has closed by the day; its name stays as the network has it. Empty for one that is open. */
    static Optional<Node> closed(NodeType type, Body body, LocalDate day) {
        var closed = body.closed();
        if (closed == null || !closed.isBefore(day)) {
            return Optional.empty();
        }
        var facts = facts(body.code(), body.name(), body.source()).without(Core.NAME);
        return Optional.of(new Node(id(body.code()), type, ended(facts, PartialDate.day(closed))));
    }

    static PartialDate before(LocalDate day) {
        return PartialDate.day(day).with(DateQualifier.BEFORE);
    }
}
