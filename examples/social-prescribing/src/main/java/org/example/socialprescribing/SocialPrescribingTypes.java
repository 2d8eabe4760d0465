package org.example.socialprescribing;

import static org.example.socialprescribing.SocialPrescribingWords.WORDS;

import java.math.BigDecimal;
import java.util.List;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.Palette;
import org.concordat.api.core.Partnerships;
import org.concordat.api.core.People;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.model.Addition;
import org.concordat.api.style.Arrow;
import org.concordat.api.style.LinkStyle;
import org.concordat.api.style.NodeShape;
import org.concordat.api.style.NodeStyle;
import org.concordat.api.style.Stroke;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.Join;
import org.concordat.api.vocabulary.Kind;
import org.concordat.api.vocabulary.LinkFamily;
import org.concordat.api.vocabulary.LinkType;
import org.concordat.api.vocabulary.NodeType;

/** What this care model adds to the vocabulary. Each node type is a kind of one of the core, and counts wherever that one does. */
final class SocialPrescribingTypes {

    /** People referred to a team in a year. */
    static final Attribute<Long> REFERRALS =
            Attribute.whole(WORDS, "social-prescribing.referrals").withBounds(0, null);

    /** Link workers of a team, in whole-time equivalents. */
    static final Attribute<BigDecimal> LINK_WORKERS = Attribute.of(
                    WORDS, "social-prescribing.linkWorkers", Kind.DECIMAL)
            .withBounds(0, null);

    /** What people find in a group. */
    static final Attribute<String> OFFERS = Attribute.text(WORDS, "social-prescribing.offers");

    static final NodeType TEAM = NodeType.of(
                    WORDS,
                    "social-prescribing.Team",
                    NodeStyle.of(NodeShape.ROUNDED, Palette.PALE_AQUA, Palette.BLACK)
                            .withLine(Palette.DARK_GREEN)
                            .withIcon("social-prescribing/link-workers")
                            .withSize(170, 56),
                    REFERRALS,
                    LINK_WORKERS)
            .withParent(People.TEAM);

    static final NodeType COMMUNITY_GROUP = NodeType.of(
                    WORDS,
                    "social-prescribing.CommunityGroup",
                    NodeStyle.of(NodeShape.PILL, Palette.WHITE, Palette.DARK_GREY).withLine(Palette.DARK_GREEN),
                    OFFERS)
            .withParent(Organisations.INDEPENDENT_PROVIDER)
            .withPreset(Organisations.SECTOR, "VCSE");

    static final LinkType SIGNPOSTS_TO = LinkType.of(
                    WORDS,
                    "social-prescribing.signpostsTo",
                    LinkFamily.SERVICE,
                    LinkStyle.of(Palette.DARK_GREEN, Stroke.DASHED, 1.5, Arrow.OPEN))
            .joining(TEAM, COMMUNITY_GROUP);

    static final List<Addition> ADDITIONS = List.of(new Addition.Joins(
            ServiceLinks.WRAPPED_AROUND, List.of(new Join(TEAM, Partnerships.PARTNERSHIP))));

    private SocialPrescribingTypes() {}
}
