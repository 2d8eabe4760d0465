package org.concordat.api.core;

import static org.concordat.api.core.Wording.WORDS;

import java.math.BigDecimal;
import java.util.List;
import org.concordat.api.fact.NodeId;
import org.concordat.api.fact.Observation;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.Kind;
import org.concordat.api.vocabulary.LinkFamily;
import org.concordat.api.vocabulary.LinkType;

/**
 * Who provides what, what a contract covers, where patients are referred, and which people are served.
 *
 * @since 0.1.0
 */
public final class ServiceLinks {

    public static final Attribute<BigDecimal> SERVICE_SHARE =
            Attribute.of(WORDS, "core.serviceShare", Kind.DECIMAL).withBounds(0, 100);
    public static final Attribute<NodeId> AT_SITE = Attribute.reference(WORDS, "core.atSite", Places.SITE);

    public static final LinkType PROVIDES = LinkType.of(
                    WORDS, "core.provides", LinkFamily.SERVICE, LinkLooks.SERVICE, SERVICE_SHARE, AT_SITE)
            .joining(
                    Ends.join(
                            Ends.CARERS,
                            Ends.PARTNERSHIP,
                            People.TEAM,
                            Organisations.SUPPORT_PARTNER,
                            Organisations.PUBLIC_VOICE),
                    Ends.CARE);

    public static final LinkType IN_SCOPE_OF = LinkType.of(WORDS, "core.inScopeOf", LinkFamily.SERVICE, LinkLooks.SCOPE)
            .joining(Ends.CARE, List.of(Contracts.CONTRACT, Money.BUDGET));

    public static final LinkType DELIVERS = LinkType.of(WORDS, "core.delivers", LinkFamily.SERVICE, LinkLooks.SERVICE)
            .joining(List.of(Plans.WORKSTREAM), Ends.join(Ends.CARE, Plans.OUTCOME));

    public static final LinkType WRAPPED_AROUND = LinkType.of(
                    WORDS, "core.wrappedAround", LinkFamily.SERVICE, LinkLooks.SERVICE)
            .joining(
                    List.of(People.TEAM, Services.SERVICE),
                    List.of(GeneralPractice.GP_GROUP, GeneralPractice.GP_PRACTICE));

    /** Referrals, each count with its period and its source. */
    public static final Attribute<List<Observation>> REFERRALS =
            Attribute.observations(WORDS, "core.referrals").withBounds(0, null);

    /** The specialty, best as a treatment function code. */
    public static final Attribute<String> SPECIALTY = Attribute.text(WORDS, "core.specialty");

    public static final LinkType REFERS_TO = LinkType.of(
                    WORDS, "core.refersTo", LinkFamily.PATIENT_FLOW, LinkLooks.PATIENT_FLOW, REFERRALS, SPECIALTY)
            .joining(
                    Ends.join(Ends.CARERS, Services.SERVICE, People.TEAM, Organisations.COMMISSIONER),
                    Ends.join(Ends.CARERS, Services.SERVICE, People.TEAM));

    /** Of all patients of where the link begins, the part that comes to where it ends. */
    public static final Attribute<BigDecimal> SHARE_OF_ORIGIN =
            Attribute.of(WORDS, "core.shareOfOrigin", Kind.DECIMAL).withBounds(0, 100);

    /** Of all patients of where the link ends, the part that comes from where it begins. */
    public static final Attribute<BigDecimal> SHARE_OF_PROVIDER =
            Attribute.of(WORDS, "core.shareOfProvider", Kind.DECIMAL).withBounds(0, 100);

    /** Where the people of an area are treated, whoever refers them. */
    public static final LinkType TREATED_AT = LinkType.of(
                    WORDS,
                    "core.treatedAt",
                    LinkFamily.PATIENT_FLOW,
                    LinkLooks.PATIENT_FLOW,
                    SHARE_OF_ORIGIN,
                    SHARE_OF_PROVIDER)
            .joining(
                    List.of(Organisations.LOCAL_AUTHORITY, Places.PLACE, Services.POPULATION),
                    List.of(Organisations.PROVIDER, Organisations.INDEPENDENT_PROVIDER));

    public static final Attribute<BigDecimal> POPULATION_SHARE =
            Attribute.of(WORDS, "core.populationShare", Kind.DECIMAL).withBounds(0, 100);

    public static final LinkType SERVES = LinkType.of(
                    WORDS, "core.serves", LinkFamily.POPULATION, LinkLooks.POPULATION, POPULATION_SHARE)
            .joining(
                    Ends.join(Ends.CARERS, Services.SERVICE, Services.PATHWAY, People.TEAM, Places.SITE),
                    List.of(Services.POPULATION));

    public static final LinkType COVERS = LinkType.of(
                    WORDS, "core.covers", LinkFamily.POPULATION, LinkLooks.POPULATION, POPULATION_SHARE)
            .joining(
                    List.of(
                            Ends.PARTNERSHIP,
                            GeneralPractice.GP_GROUP,
                            GeneralPractice.GP_PRACTICE,
                            Organisations.COMMISSIONER,
                            Organisations.PLACE_BODY,
                            Contracts.CONTRACT,
                            Money.BUDGET),
                    List.of(Services.POPULATION, Places.PLACE));

    public static final List<LinkType> LINK_TYPES =
            List.of(PROVIDES, IN_SCOPE_OF, DELIVERS, WRAPPED_AROUND, REFERS_TO, TREATED_AT, SERVES, COVERS);

    private ServiceLinks() {}
}
