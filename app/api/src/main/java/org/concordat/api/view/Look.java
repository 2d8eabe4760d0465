package org.concordat.api.view;

import java.util.ArrayList;
import java.util.List;
import org.concordat.api.network.Element;

/**
 * What a view says beyond boxes, bends and closed groups: how figures colour it, what it leaves out, and whether it is locked.
 *
 * @param rules later ones win over earlier ones that set the same
 * @param filters all that are on count
 * @param locked whether boxes and bends stay where they are; facts may be edited
 * @param plainCrossings whether links run straight through each other where else the later one would hop over
 * @param lanes bands behind the nodes, in the order of the layout that made them; none until one did
 * @param lanesBy what the lanes tell apart: the id of an attribute, {@link StyleRule#TYPE} or {@link #GROUP}; empty where nobody knows, or
 *     there are none
 * @since 0.1.0
 */
public record Look(
        List<StyleRule> rules,
        List<Filter> filters,
        boolean locked,
        boolean plainCrossings,
        List<Lane> lanes,
        String lanesBy) {

    /** What nodes belong to; no attribute has such an id, as it has no prefix. */
    public static final String GROUP = "group";

    /** No rule, no filter, no lane, not locked. */
    public static final Look PLAIN = new Look(List.of(), List.of(), false);

    public Look {
        rules = List.copyOf(rules);
        filters = List.copyOf(filters);
        lanes = List.copyOf(lanes);
        lanesBy = lanes.isEmpty() ? "" : lanesBy;
    }

    /** Without lanes, and with hops where links cross. */
    public Look(List<StyleRule> rules, List<Filter> filters, boolean locked) {
        this(rules, filters, locked, false, List.of(), "");
    }

    public Look withRules(List<StyleRule> newRules) {
        return new Look(newRules, filters, locked, plainCrossings, lanes, lanesBy);
    }

    public Look withFilters(List<Filter> newFilters) {
        return new Look(rules, newFilters, locked, plainCrossings, lanes, lanesBy);
    }

    public Look withPlainCrossings(boolean nowPlain) {
        return new Look(rules, filters, locked, nowPlain, lanes, lanesBy);
    }

    /** @param by what they tell apart */
    public Look withLanes(List<Lane> newLanes, String by) {
        return new Look(rules, filters, locked, plainCrossings, newLanes, by);
    }

    public Look withoutLanes() {
        return withLanes(List.of(), "");
    }

    /** With one filter more, the last. */
    public Look with(Filter filter) {
        var more = new ArrayList<>(filters);
        more.add(filter);
        return withFilters(more);
    }

    /** With one filter in the place of another; as it is if that is not among them. */
    public Look replacing(Filter filter, Filter by) {
        return withFilters(filters.stream().map(f -> f.equals(filter) ? by : f).toList());
    }

    public Look withLocked(boolean nowLocked) {
        return new Look(rules, filters, nowLocked, plainCrossings, lanes, lanesBy);
    }

    /** Whether a filter that is on hides the element itself; links of a hidden node are hidden with it. */
    public boolean hides(Element element) {
        return isTaken(element, Filter.Effect.HIDE);
    }

    /** Whether a filter that is on makes the element pale. */
    public boolean dims(Element element) {
        return isTaken(element, Filter.Effect.DIM);
    }

    private boolean isTaken(Element element, Filter.Effect effect) {
        for (var filter : filters) {
            if (filter.on() && filter.effect() == effect && filter.matches(element)) {
                return true;
            }
        }
        return false;
    }

    /** Whether any filter that is on hides something. */
    public boolean hidesAny() {
        return filters.stream().anyMatch(f -> f.on() && f.effect() == Filter.Effect.HIDE);
    }

    /** Whether any filter that is on makes something pale. */
    public boolean dimsAny() {
        return filters.stream().anyMatch(f -> f.on() && f.effect() == Filter.Effect.DIM);
    }

    /** Whether the same elements are hidden as in another look, as far as the filters can tell. */
    public boolean hidesLike(Look other) {
        return hiding().equals(other.hiding());
    }

    private List<Filter> hiding() {
        return filters.stream()
                .filter(f -> f.on() && f.effect() == Filter.Effect.HIDE)
                .toList();
    }
}
