package org.concordat.exchange.graph;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * Tells a reader of ours that a file is ours, and how it is meant. It stands in the file as one text, such as {@code concordat 1; y down;
 * as at 2018-06-30; view Main}.
 *
 * @param view the name of the view that gives the places; empty for none
 * @param upwards whether y grows upwards
 * @param day the day whose figures stand in the cells
 */
public record Marker(String view, boolean upwards, LocalDate day) {

    /** The name of the graph's own attribute that holds it. */
    public static final String NAME = "writtenBy";

    private static final String START = "concordat 1; y ";
    private static final String DAY = "; as at ";
    private static final String VIEW = "; view ";

    /** The text in the file. */
    public String text() {
        return START + (upwards ? "up" : "down") + DAY + day + VIEW + view;
    }

    /** What a text says; empty for any other than ours. */
    public static Optional<Marker> parse(String text) {
        int day = text.indexOf(DAY);
        int view = text.indexOf(VIEW);
        if (!text.startsWith(START) || day < 0 || view < day) {
            return Optional.empty();
        }
        try {
            var upwards = text.substring(START.length(), day).equals("up");
            var date = LocalDate.parse(text.substring(day + DAY.length(), view));
            return Optional.of(new Marker(text.substring(view + VIEW.length()), upwards, date));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
