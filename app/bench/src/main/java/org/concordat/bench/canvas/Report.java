package org.concordat.bench.canvas;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What runs of a peer tell the program that started them, line by line: figures, and how far they are, as they may not live to the end. */
final class Report {

    private static final String MARK = "#";
    private static final String SCENARIO = "scenario";
    private static final String ROW = "row";
    private static final String LATE = "late";
    private static final String END = "end";

    private final Map<Row, List<Double>> figures = new EnumMap<>(Row.class);
    private final Map<Row, Double> late = new EnumMap<>(Row.class);
    private final Set<String> begun = new LinkedHashSet<>();
    private @Nullable Row under;
    private boolean ended;

    static void figure(Row row, double value) {
        write(row.name(), Double.toString(value));
    }

    static void begin(Scenario scenario) {
        write(SCENARIO, scenario.name());
    }

    static void begin(Row row) {
        write(ROW, row.name());
    }

    /** Says that the row under way is given up after so many milliseconds. */
    static void late(double spent) {
        write(LATE, Double.toString(spent));
    }

    /** Says that the run has come to its end. */
    static void end() {
        write(END, "");
    }

    private static void write(String what, String value) {
        System.out.println(MARK + " " + what + " " + value);
        System.out.flush();
    }

    /** Takes in a line that a run has written; passes over what is none. */
    void read(String line) {
        var words = line.split(" ", -1);
        if (words.length != 3 || !words[0].equals(MARK)) {
            return;
        }
        switch (words[1]) {
            case SCENARIO -> begun.add(words[2]);
            case ROW -> under = Row.valueOf(words[2]);
            case LATE -> giveUp(Double.parseDouble(words[2]));
            case END -> ended = true;
            default -> figures(Row.valueOf(words[1])).add(Double.valueOf(words[2]));
        }
    }

    private void giveUp(double spent) {
        if (under != null && figures(under).isEmpty()) {
            late.put(under, spent);
        }
    }

    /** Makes ready for another run. */
    void restart() {
        under = null;
        ended = false;
    }

    /** Whether the last run came to its end. */
    boolean isEnded() {
        return ended;
    }

    /** The scenarios that are done or were given up. */
    List<String> begun() {
        return List.copyOf(begun);
    }

    private List<Double> figures(Row row) {
        return figures.computeIfAbsent(row, r -> new ArrayList<>());
    }

    /** What a row came to, or what it had come to when it was given up; not a number if it was not measured. */
    double figure(Row row) {
        return late.getOrDefault(row, Figures.median(figures(row)));
    }

    /** Whether the figure of a row is only the least that it can be. */
    boolean isLate(Row row) {
        return late.containsKey(row);
    }

    String text(Row row) {
        return (isLate(row) ? "> " : "") + Figures.text(figure(row));
    }
}
