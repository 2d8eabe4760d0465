package org.concordat.api.core;

import static org.concordat.api.core.Wording.WORDS;

import java.util.List;
import org.concordat.api.vocabulary.LinkFamily;
import org.concordat.api.vocabulary.LinkType;

/**
 * What became of what: mergers, new names, splits and replacements. The link's start is the day of the change.
 *
 * @since 0.1.0
 */
public final class SuccessionLinks {

    public static final LinkType MERGED_INTO = among("core.mergedInto");
    public static final LinkType RENAMED_TO = among("core.renamedTo");
    public static final LinkType SPLIT_FROM = among("core.splitFrom");
    public static final LinkType SUPERSEDES = among("core.supersedes");

    public static final List<LinkType> LINK_TYPES = List.of(MERGED_INTO, RENAMED_TO, SPLIT_FROM, SUPERSEDES);

    private SuccessionLinks() {}

    private static LinkType among(String id) {
        return Ends.amongAlike(
                LinkType.of(WORDS, id, LinkFamily.SUCCESSION, LinkLooks.SUCCESSION),
                Ends.ORGANISATION,
                Ends.PARTNERSHIP,
                Contracts.CONTRACT,
                Money.BUDGET,
                Services.SERVICE,
                Places.PLACE,
                Places.SITE,
                People.TEAM,
                Governance.GOVERNANCE_BODY,
                Plans.POLICY);
    }
}
