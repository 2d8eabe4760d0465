package org.concordat.mcp.vocabulary;

import static org.concordat.mcp.vocabulary.McpWords.WORDS;

import java.util.List;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.Palette;
import org.concordat.api.core.Partnerships;
import org.concordat.api.core.Places;
import org.concordat.api.core.Services;
import org.concordat.api.fact.Observation;
import org.concordat.api.style.NodeShape;
import org.concordat.api.style.NodeStyle;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.NodeType;

/** The node types of a multispecialty community provider. Each is a subtype of a core type and counts wherever that one does. */
public final class McpTypes {

    public static final NodeType MULTISPECIALTY_COMMUNITY_PROVIDER = NodeType.of(
                    WORDS,
                    "mcp.MultispecialtyCommunityProvider",
                    NodeStyle.of(NodeShape.CONTAINER, Palette.PALE_GREY, Palette.BLACK)
                            .withLine(Palette.DARK_BLUE)
                            .withIcon("mcp/multispecialty-community-provider")
                            .withSize(320, 200))
            .withParent(Partnerships.PARTNERSHIP);

    /** The people whom a hub serves. */
    public static final Attribute<List<Observation>> HUB_POPULATION =
            Attribute.observations(WORDS, "mcp.hubPopulation").withBounds(0, null);

    public static final NodeType CARE_HUB = NodeType.of(
                    WORDS,
                    "mcp.CareHub",
                    NodeStyle.of(NodeShape.RECTANGLE, Palette.PALE_BLUE, Palette.BLACK)
                            .withLine(Palette.BLUE)
                            .withIcon("mcp/care-hub")
                            .withSize(150, 56),
                    HUB_POPULATION)
            .withParent(Places.SITE);

    public static final NodeType ALLIANCE_AGREEMENT =
            agreement("mcp.AllianceAgreement", "mcp/alliance-agreement", Contracts.ALLIANCE_AGREEMENT);
    public static final NodeType INTEGRATION_AGREEMENT =
            agreement("mcp.IntegrationAgreement", "mcp/integration-agreement", Contracts.INTEGRATION_AGREEMENT);

    public static final NodeType EXTENSIVE_CARE_SERVICE = NodeType.of(
                    WORDS,
                    "mcp.ExtensiveCareService",
                    NodeStyle.of(NodeShape.PILL, Palette.WHITE, Palette.DARK_GREY)
                            .withLine(Palette.PLUM)
                            .withIcon("mcp/extensive-care-service")
                            .withSize(160, 40))
            .withParent(Services.SERVICE);

    /** The node types, in the order of the palette. */
    public static final List<NodeType> NODE_TYPES = List.of(
            MULTISPECIALTY_COMMUNITY_PROVIDER,
            ALLIANCE_AGREEMENT,
            INTEGRATION_AGREEMENT,
            CARE_HUB,
            EXTENSIVE_CARE_SERVICE);

    private McpTypes() {}

    private static NodeType agreement(String id, String icon, String form) {
        return NodeType.of(
                        WORDS,
                        id,
                        NodeStyle.of(NodeShape.DOCUMENT, Palette.WHITE, Palette.BLACK)
                                .withLine(Palette.AQUA_GREEN)
                                .withIcon(icon)
                                .withSize(160, 64))
                .withParent(Contracts.CONTRACT)
                .withPreset(Contracts.CONTRACT_FORM, form);
    }
}
