package org.concordat.desktop.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The stretch of time that a chart shows, in whole years. */
record Years(int first, int last) {

    static Years of(List<Point> points) {
        int first = points.stream().mapToInt(p -> p.from().getYear()).min().orElse(0);
        int last = points.stream().mapToInt(p -> p.to().getYear()).max().orElse(0);
        return new Years(first, last);
    }

    private static double begin(int year) {
        return LocalDate.of(year, 1, 1).toEpochDay();
    }

    /** Where a day, counted from 1970, lies: 0 where the first year begins, 1 where the last one ends. */
    double share(double day) {
        return (day - begin(first)) / (begin(last + 1) - begin(first));
    }

    double share(int year) {
        return share(begin(year));
    }

    /** The years to be named, evenly apart. @param most how many have room */
    List<Integer> marks(int most) {
        int apart = Math.max(1, (int) Math.ceil((last - first + 1) / (double) Math.max(1, most)));
        var marks = new ArrayList<Integer>();
        for (int year = first; year <= last; year += apart) {
            marks.add(year);
        }
        return marks;
    }
}
