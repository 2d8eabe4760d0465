package org.concordat.exchange.ods;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * An open practice with what it belongs to.
 *
 * @param isListed whether the list of practices has it; else it is taken from the mapping alone
 * @param commissioner the code of its commissioner as the latest file has it; empty for none
 * @param earlier the codes that older files have for its commissioner
 * @param pcn the code of its network; empty for none
 */
record Member(Practice practice, boolean isListed, String commissioner, Set<String> earlier, String pcn) {

    static Member of(Practice practice, boolean isListed, Sources sources) {
        var mapped = sources.map.practices.get(practice.code());
        var current = mapped == null
                        || !sources.isMapLater() && !practice.commissioner().isEmpty()
                ? practice.commissioner()
                : mapped.commissioner();
        var earlier = new TreeSet<String>();
        earlier.add(practice.commissioner());
        earlier.add(sources.lists.commissioner(practice.code()));
        earlier.add(mapped == null ? "" : mapped.commissioner());
        earlier.remove("");
        earlier.remove(current);
        return new Member(practice, isListed, current, earlier, pcn(practice, mapped, sources));
    }

    /** The partner details count, as they have dates; the mapping for those that they do not name. */
    private static String pcn(Practice practice, @Nullable Mapped mapped, Sources sources) {
        var spell = sources.partners.current(practice.code());
        if (spell != null) {
            return spell.pcn();
        }
        return mapped == null || sources.partners.spells.containsKey(practice.code()) ? "" : mapped.pcn();
    }

    String code() {
        return practice.code();
    }
}
