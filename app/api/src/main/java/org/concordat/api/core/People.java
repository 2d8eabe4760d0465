package org.concordat.api.core;

import static org.concordat.api.core.Wording.WORDS;

import java.math.BigDecimal;
import java.util.List;
import org.concordat.api.fact.NodeId;
import org.concordat.api.fact.Observation;
import org.concordat.api.style.NodeShape;
import org.concordat.api.style.NodeStyle;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.Kind;
import org.concordat.api.vocabulary.NodeType;

/**
 * Named people and the teams that staff work in. Exports for others leave named people out unless asked.
 *
 * @since 0.1.0
 */
public final class People {

    public static final Attribute<String> POST = Attribute.text(WORDS, "core.post");
    public static final Attribute<NodeId> PERSON_ORGANISATION =
            Attribute.reference(WORDS, "core.personOrganisation", Organisations.ORGANISATION);

    public static final NodeType PERSON = NodeType.of(
            WORDS,
            "core.Person",
            NodeStyle.of(NodeShape.PERSON, Palette.WHITE, Palette.BLACK)
                    .withLine(Palette.DARK_GREY)
                    .withIcon("core/person")
                    .withSize(170, 52),
            POST,
            PERSON_ORGANISATION);

    public static final Attribute<String> TEAM_KIND = Attribute.choice(WORDS, "core.teamKind", "CNT", "MDT", "INT");
    public static final Attribute<List<Observation>> TEAM_SIZE =
            Attribute.observations(WORDS, "core.teamSize").withBounds(0, null);
    public static final Attribute<List<String>> ROLES = Attribute.of(WORDS, "core.roles", Kind.TEXTS);

    public static final NodeType TEAM = NodeType.of(
            WORDS,
            "core.Team",
            NodeStyle.of(NodeShape.ROUNDED, Palette.PALE_AQUA, Palette.BLACK)
                    .withLine(Palette.AQUA_GREEN)
                    .withIcon("core/team")
                    .withSize(150, 52),
            TEAM_KIND,
            TEAM_SIZE,
            ROLES,
            Places.PLACE_REFERENCE);

    /** Staff on a link, in whole-time equivalents. */
    public static final Attribute<BigDecimal> WTE =
            Attribute.of(WORDS, "core.wte", Kind.DECIMAL).withBounds(0, null);

    /** The node types, in the order of the palette. */
    public static final List<NodeType> NODE_TYPES = List.of(TEAM, PERSON);

    private People() {}
}
