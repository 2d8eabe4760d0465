package org.concordat.contractforms.decision;

import java.util.Set;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.network.Link;

/** Who has a voice in an agreement and who has none. */
final class Voices {

    private static final Set<String> NO_VOICE = Set.of("guarantor", ContractLinks.HOST, ContractLinks.SUB);

    private Voices() {}

    /** Whether the party is bound without deciding, as a guarantor is. */
    static boolean isOutside(Link party) {
        return NO_VOICE.contains(party.get(ContractLinks.PARTY_ROLE, ""));
    }
}
