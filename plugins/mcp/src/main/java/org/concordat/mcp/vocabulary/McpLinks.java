package org.concordat.mcp.vocabulary;

import static org.concordat.mcp.vocabulary.McpWords.WORDS;

import java.util.List;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.LinkLooks;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.Partnerships;
import org.concordat.api.fact.NodeId;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.LinkFamily;
import org.concordat.api.vocabulary.LinkType;
import org.concordat.api.vocabulary.NodeType;

/** The link types of a multispecialty community provider. */
public final class McpLinks {

    private static final List<NodeType> GENERAL_PRACTICE =
            List.of(GeneralPractice.GP_PRACTICE, GeneralPractice.GP_GROUP);

    /** The integration agreement under which a practice works with the MCP. */
    public static final Attribute<NodeId> UNDER_AGREEMENT =
            Attribute.reference(WORDS, "mcp.underAgreement", McpTypes.INTEGRATION_AGREEMENT);

    /** A practice or a group works as one with the MCP, with the holder of its contract, or with a care hub. */
    public static final LinkType INTEGRATES_WITH = LinkType.of(
                    WORDS, "mcp.integratesWith", LinkFamily.RELATIONSHIP, LinkLooks.RELATIONSHIP, UNDER_AGREEMENT)
            .joining(
                    GENERAL_PRACTICE,
                    List.of(
                            Partnerships.PARTNERSHIP,
                            McpTypes.CARE_HUB,
                            GeneralPractice.GP_GROUP,
                            Organisations.PROVIDER,
                            Organisations.INDEPENDENT_PROVIDER));

    /** Whether the practice may take its GMS or PMS contract up again. */
    public static final Attribute<Boolean> RIGHT_OF_RETURN = Attribute.yesNo(WORDS, "mcp.rightOfReturn");

    public static final LinkType SUSPENDS = LinkType.of(
                    WORDS, "mcp.suspends", LinkFamily.CONTRACT, LinkLooks.CONTRACT_ORDER, RIGHT_OF_RETURN)
            .joining(GENERAL_PRACTICE, List.of(Contracts.CONTRACT));

    public static final List<LinkType> LINK_TYPES = List.of(INTEGRATES_WITH, SUSPENDS);

    private McpLinks() {}
}
