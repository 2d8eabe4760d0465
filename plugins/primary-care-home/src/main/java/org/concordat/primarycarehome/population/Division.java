package org.concordat.primarycarehome.population;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.concordat.api.reading.InWords;
import org.concordat.primarycarehome.population.Neighbourhood.Listed;

/**
 * Divides practices into the fewest neighbourhoods that each lie within a scale, with every practice whole. The largest practices are
 * placed first, each where there is most room, and taken back where the rest will not fit: an exhaustive search with pruning, which
 * stops after a bounded number of steps. It is a bin-packing problem, so the time may be exponential in the number of practices before
 * that bound; lists of real practices are found at once. Equal input gives an equal division.
 */
final class Division {

    private static final int MOST_STEPS = 200_000;

    private final List<Listed> practices;
    private final Scale scale;
    private final int[] place;
    private final long[] people;
    private final long[] rest;
    private int steps;

    private Division(List<Listed> practices, Scale scale, int parts) {
        this.practices = practices;
        this.scale = scale;
        place = new int[practices.size()];
        people = new long[parts];
        rest = new long[practices.size() + 1];
        for (int i = practices.size() - 1; i >= 0; i--) {
            rest[i] = rest[i + 1] + practices.get(i).list();
        }
    }

    /** Two or more neighbourhoods, the largest first; empty where none was found. */
    static Optional<List<Neighbourhood>> of(List<Listed> practices, Scale scale) {
        var largestFirst = practices.stream()
                .sorted(Comparator.comparingLong(Listed::list)
                        .reversed()
                        .thenComparing(l -> InWords.name(l.practice()))
                        .thenComparing(l -> l.practice().id()))
                .toList();
        long total = largestFirst.stream().mapToLong(Listed::list).sum();
        int fewest = (int) Math.max(2, Math.min(practices.size(), ceiling(total, Math.max(1, scale.most()))));
        int greatest = (int) Math.min(practices.size(), total / Math.max(1, scale.least()));
        return IntStream.rangeClosed(fewest, greatest)
                .mapToObj(parts -> new Division(largestFirst, scale, parts).find())
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static long ceiling(long a, long b) {
        return (a + b - 1) / b;
    }

    private Optional<List<Neighbourhood>> find() {
        return place(0) ? Optional.of(parts()) : Optional.empty();
    }

    private boolean place(int index) {
        if (shortfall() > rest[index] || ++steps > MOST_STEPS) {
            return false;
        }
        if (index == practices.size()) {
            return true;
        }
        long list = practices.get(index).list();
        long tried = -1;
        for (int part : mostRoomFirst()) {
            long before = people[part];
            if (before != tried && before + list <= scale.most()) {
                people[part] += list;
                place[index] = part;
                if (place(index + 1)) {
                    return true;
                }
                people[part] = before;
            }
            tried = before;
        }
        return false;
    }

    /** How many people the parts still lack together. */
    private long shortfall() {
        long lacking = 0;
        for (long p : people) {
            lacking += Math.max(0, scale.least() - p);
        }
        return lacking;
    }

    private int[] mostRoomFirst() {
        return IntStream.range(0, people.length)
                .boxed()
                .sorted(Comparator.comparingLong(part -> people[part]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private List<Neighbourhood> parts() {
        List<List<Listed>> parts = new ArrayList<>();
        for (int i = 0; i < people.length; i++) {
            parts.add(new ArrayList<>());
        }
        for (int i = 0; i < place.length; i++) {
            parts.get(place[i]).add(practices.get(i));
        }
        return parts.stream()
                .map(Neighbourhood::new)
                .sorted(Comparator.comparingLong(Neighbourhood::people).reversed())
                .toList();
    }
}
