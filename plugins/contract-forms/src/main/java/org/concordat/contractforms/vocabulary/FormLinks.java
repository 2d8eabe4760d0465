package org.concordat.contractforms.vocabulary;

import static org.concordat.contractforms.vocabulary.ContractFormsWords.WORDS;

import java.util.List;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.Governance;
import org.concordat.api.core.LinkLooks;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.Partnerships;
import org.concordat.api.vocabulary.LinkFamily;
import org.concordat.api.vocabulary.LinkType;

/** Who answers for whom if money runs out, and where a decision is reserved. */
public final class FormLinks {

    /** From the one that answers, or from the guarantee as a document, to the one or the contract that it answers for. */
    public static final LinkType GUARANTEES = LinkType.of(
                    WORDS, "contract-forms.guarantees", LinkFamily.CONTRACT, LinkLooks.SUBCONTRACT)
            .joining(
                    List.of(Organisations.ORGANISATION, FormTypes.PARENT_GUARANTEE),
                    List.of(Organisations.ORGANISATION, Partnerships.PARTNERSHIP, Contracts.CONTRACT));

    /** From a reserved matter to the agreement, the company or the body in which it needs more than the usual vote. */
    public static final LinkType RESERVED_UNDER = LinkType.of(
                    WORDS, "contract-forms.reservedUnder", LinkFamily.GOVERNANCE, LinkLooks.GOVERNANCE)
            .joining(
                    List.of(FormTypes.RESERVED_MATTER),
                    List.of(
                            Contracts.CONTRACT,
                            Organisations.ORGANISATION,
                            Partnerships.PARTNERSHIP,
                            Governance.GOVERNANCE_BODY));

    public static final List<LinkType> LINK_TYPES = List.of(GUARANTEES, RESERVED_UNDER);

    private FormLinks() {}
}
