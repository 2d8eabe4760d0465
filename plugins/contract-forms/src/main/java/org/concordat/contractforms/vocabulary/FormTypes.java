package org.concordat.contractforms.vocabulary;

import static org.concordat.contractforms.vocabulary.ContractFormsWords.WORDS;

import java.math.BigDecimal;
import java.util.List;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.Governance;
import org.concordat.api.core.Money;
import org.concordat.api.core.MoneyLinks;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.Palette;
import org.concordat.api.style.NodeShape;
import org.concordat.api.style.NodeStyle;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.Kind;
import org.concordat.api.vocabulary.NodeType;

/** The node types of contract forms. A risk pool is a budget, a guarantee is a contract and a joint venture is an organisation. */
public final class FormTypes {

    /** The choice of {@link Contracts#CONTRACT_FORM} that a parent guarantee has. */
    public static final String GUARANTEE = "parent_guarantee";

    public static final NodeType RESERVED_MATTER = NodeType.of(
            WORDS,
            "contract-forms.ReservedMatter",
            NodeStyle.of(NodeShape.ROUNDED, Palette.WHITE, Palette.PURPLE)
                    .withLine(Palette.PURPLE)
                    .withIcon("contract-forms/reserved-matter")
                    .withSize(160, 56),
            Governance.DECISION_RULE);

    public static final NodeType RISK_POOL = NodeType.of(
                    WORDS,
                    "contract-forms.RiskPool",
                    NodeStyle.of(NodeShape.DRUM, Palette.WARM_YELLOW, Palette.BLACK)
                            .withLine(Palette.RED)
                            .withIcon("contract-forms/risk-pool")
                            .withSize(150, 66),
                    MoneyLinks.CAP,
                    MoneyLinks.FLOOR)
            .withParent(Money.BUDGET);

    /** The most that the guarantor pays. */
    public static final Attribute<BigDecimal> GUARANTEE_LIMIT =
            Attribute.of(WORDS, "contract-forms.guaranteeLimit", Kind.MONEY).withBounds(0, null);

    public static final NodeType PARENT_GUARANTEE = NodeType.of(
                    WORDS,
                    "contract-forms.ParentGuarantee",
                    NodeStyle.of(NodeShape.DOCUMENT, Palette.WHITE, Palette.BLACK)
                            .withLine(Palette.PLUM)
                            .withIcon("contract-forms/parent-guarantee")
                            .withSize(160, 64),
                    GUARANTEE_LIMIT)
            .withParent(Contracts.CONTRACT)
            .withPreset(Contracts.CONTRACT_FORM, GUARANTEE);

    public static final NodeType JOINT_VENTURE = NodeType.of(
                    WORDS,
                    "contract-forms.JointVenture",
                    NodeStyle.of(NodeShape.RECTANGLE, Palette.PLUM, Palette.WHITE)
                            .withIcon("contract-forms/joint-venture")
                            .withSize(180, 60),
                    Governance.DECISION_RULE)
            .withParent(Organisations.ORGANISATION);

    /** The node types, in the order of the palette. */
    public static final List<NodeType> NODE_TYPES =
            List.of(JOINT_VENTURE, PARENT_GUARANTEE, RISK_POOL, RESERVED_MATTER);

    private FormTypes() {}
}
