package org.concordat.api.core;

import static org.concordat.api.core.Wording.WORDS;

import java.util.List;
import org.concordat.api.vocabulary.LinkFamily;
import org.concordat.api.vocabulary.LinkType;

/**
 * Where things are, who runs them there, and what is a part of what.
 *
 * @since 0.1.0
 */
public final class PlaceLinks {

    public static final LinkType HOSTS = LinkType.of(WORDS, "core.hosts", LinkFamily.PLACE, LinkLooks.SUPPORT)
            .joining(
                    List.of(Ends.ORGANISATION), List.of(Places.SITE, Ends.PARTNERSHIP, Ends.ORGANISATION, People.TEAM));

    public static final LinkType OPERATES = LinkType.of(WORDS, "core.operates", LinkFamily.PLACE, LinkLooks.SUPPORT)
            .joining(List.of(Ends.ORGANISATION), List.of(GeneralPractice.GP_PRACTICE, Places.SITE));

    public static final LinkType LOCATED_IN = LinkType.of(WORDS, "core.locatedIn", LinkFamily.PLACE, LinkLooks.PLACE)
            .joining(
                    List.of(
                            Ends.ORGANISATION,
                            Ends.PARTNERSHIP,
                            Places.SITE,
                            People.TEAM,
                            Services.SERVICE,
                            Services.POPULATION),
                    List.of(Places.PLACE))
            .joining(List.of(Ends.ORGANISATION, People.TEAM, Services.SERVICE), List.of(Places.SITE));

    public static final LinkType PART_OF = Ends.amongAlike(
                    LinkType.of(WORDS, "core.partOf", LinkFamily.PLACE, LinkLooks.PLACE),
                    Places.PLACE,
                    Services.POPULATION,
                    Ends.ORGANISATION,
                    Ends.PARTNERSHIP,
                    Services.SERVICE,
                    Contracts.CONTRACT,
                    Money.BUDGET,
                    Plans.WORKSTREAM)
            .joining(Services.SERVICE, Services.PATHWAY)
            .joining(People.TEAM, Ends.ORGANISATION)
            .joining(Plans.MILESTONE, Plans.WORKSTREAM);

    public static final List<LinkType> LINK_TYPES = List.of(HOSTS, OPERATES, LOCATED_IN, PART_OF);

    private PlaceLinks() {}
}
