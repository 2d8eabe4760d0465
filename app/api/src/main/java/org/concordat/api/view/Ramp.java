package org.concordat.api.view;

import java.util.List;
import org.concordat.api.style.Colour;

/**
 * Colours from low to high that people with any kind of colour vision can put in order. Source: Cynthia Brewer's ColorBrewer schemes YlGnBu,
 * Oranges, Purples, PuOr and RdBu, and cividis (Nuñez, Anderton, Renslow 2018, doi:10.1371/journal.pone.0199239).
 *
 * @since 0.1.0
 */
public enum Ramp {
    BLUES(false, "#EDF8B1", "#A4DBB7", "#41B6C4", "#2C7FB8", "#253494"),
    ORANGES(false, "#FEEDDE", "#FDBE85", "#FD8D3C", "#E6550D", "#8F2D04"),
    PURPLES(false, "#F2F0F7", "#CBC9E2", "#9E9AC8", "#756BB1", "#4A1486"),
    CIVIDIS(false, "#00224E", "#35456C", "#7D7C78", "#BCAF6F", "#FEE838"),
    /** Around a middle: orange below, purple above. */
    ORANGE_PURPLE(true, "#B35806", "#F1A340", "#F7F7F7", "#998EC3", "#542788"),
    /** Around a middle: blue below, red above. */
    BLUE_RED(true, "#2166AC", "#92C5DE", "#F7F7F7", "#F4A582", "#B2182B");

    private final boolean diverging;
    private final List<Colour> stops;

    Ramp(boolean diverging, String... stops) {
        this.diverging = diverging;
        this.stops = List.of(stops).stream().map(Colour::of).toList();
    }

    /** Whether it says on which side of a middle a value is: of 0, if that is between the ends. */
    public boolean isDiverging() {
        return diverging;
    }

    /** Its colours at equal distances, the lowest first. */
    public List<Colour> stops() {
        return stops;
    }

    /** The colour at a part of the way, from 0 to 1. */
    public Colour at(double part) {
        double place = Math.max(0, Math.min(1, part)) * (stops.size() - 1);
        int stop = Math.min((int) place, stops.size() - 2);
        return mixed(stops.get(stop).rgb(), stops.get(stop + 1).rgb(), place - stop);
    }

    private static Colour mixed(int below, int above, double part) {
        int rgb = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int low = below >> shift & 0xFF;
            int high = above >> shift & 0xFF;
            rgb |= (int) Math.round(low + (high - low) * part) << shift;
        }
        return new Colour(rgb);
    }
}
