package @package@;

import static @package@.ModelWords.WORDS;

import org.concordat.api.core.Palette;
import org.concordat.api.core.Partnerships;
import org.concordat.api.style.NodeShape;
import org.concordat.api.style.NodeStyle;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.NodeType;

/** The type of this care model. It is a kind of partnership, and counts wherever one does. */
final class Panels {

    /** How many people can sit on a panel. */
    static final Attribute<Long> PLACES = Attribute.whole(WORDS, "@id@.places").withBounds(1, null);

    static final NodeType PANEL = NodeType.of(
                    WORDS,
                    "@id@.Panel",
                    NodeStyle.of(NodeShape.CONTAINER, Palette.PALE_GREY, Palette.BLACK)
                            .withLine(Palette.DARK_GREEN)
                            .withIcon("@id@/care-panel")
                            .withSize(320, 200),
                    PLACES)
            .withParent(Partnerships.PARTNERSHIP)
            .withPreset(Partnerships.LEGAL_PERSONALITY, false);

    private Panels() {}
}
