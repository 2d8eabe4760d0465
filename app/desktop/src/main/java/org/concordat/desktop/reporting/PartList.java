package org.concordat.desktop.reporting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.concordat.api.network.ReportPart;
import org.concordat.api.network.ReportPlan;

/** The parts that a report may have, those chosen first and in their order. */
final class PartList {

    private final List<ReportPart> usual;
    private final Function<ReportPart, String> titles;
    private final List<ReportPart> parts;
    private final Set<ReportPart> chosen;
    private Set<String> silent = Set.of();

    /**
     * As a plan has it.
     *
     * @param usual all that is offered, in the usual order
     */
    PartList(List<ReportPart> usual, Function<ReportPart, String> titles, ReportPlan plan) {
        this.usual = List.copyOf(usual);
        this.titles = titles;
        var inOrder = new LinkedHashSet<>(plan.parts());
        inOrder.removeIf(part -> part instanceof ReportPart.Picture && !usual.contains(part));
        chosen = new HashSet<>(inOrder.isEmpty() ? usual : inOrder);
        inOrder.addAll(usual);
        parts = new ArrayList<>(inOrder);
    }

    int size() {
        return parts.size();
    }

    String title(int row) {
        return titles.apply(parts.get(row));
    }

    boolean isView(int row) {
        return parts.get(row) instanceof ReportPart.Picture;
    }

    boolean isChosen(int row) {
        return chosen.contains(parts.get(row));
    }

    void choose(int row, boolean now) {
        if (now) {
            chosen.add(parts.get(row));
        } else {
            chosen.remove(parts.get(row));
        }
    }

    void chooseAll(boolean now) {
        chosen.clear();
        if (now) {
            chosen.addAll(parts);
        }
    }

    boolean isAnyChosen() {
        return !chosen.isEmpty();
    }

    /** Whether the section has nothing to say on this network, as far as that is known. */
    boolean isSilent(int row) {
        return parts.get(row) instanceof ReportPart.Section section && silent.contains(section.id());
    }

    /** @param ids of the sections that have nothing to say */
    void tellSilent(List<String> ids) {
        silent = Set.copyOf(ids);
    }

    /** Puts a part elsewhere. @return where it is now, within the list */
    int move(int row, int to) {
        int place = Math.max(0, Math.min(parts.size() - 1, to));
        parts.add(place, parts.remove(row));
        return place;
    }

    /** Those chosen in their order; none where that is all in the usual order. */
    List<ReportPart> plan() {
        var wanted = parts.stream().filter(chosen::contains).toList();
        return wanted.equals(usual) ? List.of() : wanted;
    }
}
