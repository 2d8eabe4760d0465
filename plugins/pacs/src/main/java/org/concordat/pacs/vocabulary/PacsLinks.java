package org.concordat.pacs.vocabulary;

import static org.concordat.pacs.vocabulary.PacsWords.WORDS;

import java.util.List;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.LinkLooks;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.People;
import org.concordat.api.core.Services;
import org.concordat.api.fact.NodeId;
import org.concordat.api.fact.Observation;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.LinkFamily;
import org.concordat.api.vocabulary.LinkType;

/** The link types of this care model. */
public final class PacsLinks {

    /** The GMS, PMS or APMS contract that the practice keeps and sub-contracts. */
    public static final Attribute<NodeId> HEAD_CONTRACT =
            Attribute.reference(WORDS, "pacs.headContract", Contracts.CONTRACT);

    /** A practice keeps its contract for primary medical services and lets a trust do the work under it. */
    public static final LinkType GMS_SUBCONTRACT = LinkType.of(
                    WORDS, "pacs.gmsSubcontract", LinkFamily.CONTRACT, LinkLooks.SUBCONTRACT, HEAD_CONTRACT)
            .joining(GeneralPractice.GP_PRACTICE, Organisations.PROVIDER);

    /** Referrals that stay within the system, each count with its period and its source. */
    public static final Attribute<List<Observation>> REFERRALS_WITHIN =
            Attribute.observations(WORDS, "pacs.referralsWithin").withBounds(0, null);

    /** A practice refers to another part of the trust that runs it, or of the system that it belongs to. */
    public static final LinkType REFERS_WITHIN = LinkType.of(
                    WORDS, "pacs.refersWithin", LinkFamily.PATIENT_FLOW, LinkLooks.PATIENT_FLOW, REFERRALS_WITHIN)
            .joining(GeneralPractice.NODE_TYPES, List.of(Organisations.PROVIDER, Services.SERVICE, People.TEAM));

    public static final List<LinkType> LINK_TYPES = List.of(GMS_SUBCONTRACT, REFERS_WITHIN);

    private PacsLinks() {}
}
