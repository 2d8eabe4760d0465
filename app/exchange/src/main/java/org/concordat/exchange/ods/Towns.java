package org.concordat.exchange.ods;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordat.exchange.ods.Area.By;

/** Counts practices by area, and finds the towns that areas are known by where no file names them. */
final class Towns {

    /** Fewer of its practices than this do not give an area its name. */
    private static final double ENOUGH = 0.3;

    private final Map<By, Map<String, List<Practice>>> areas = new HashMap<>();
    private final Map<String, Integer> everywhere = new HashMap<>();
    private final Set<String> counted = new HashSet<>();

    void add(By by, String code, Practice practice) {
        if (!code.isEmpty()) {
            areas.computeIfAbsent(by, b -> new TreeMap<>())
                    .computeIfAbsent(code, c -> new ArrayList<>())
                    .add(practice);
        }
        if (counted.add(practice.code())) {
            towns(practice).forEach(town -> everywhere.merge(town, 1, Integer::sum));
        }
    }

    private static Stream<String> towns(Practice practice) {
        return Stream.of(practice.address().split(", "))
                .filter(line -> !line.isEmpty() && line.chars().noneMatch(Character::isDigit))
                .distinct();
    }

    /** The areas of one kind that have practices. @param names by code */
    List<AreaName> names(By by, Map<String, String> names) {
        return areas.getOrDefault(by, Map.of()).entrySet().stream()
                .map(e -> new AreaName(
                        by,
                        e.getKey(),
                        names.getOrDefault(e.getKey(), ""),
                        town(e.getValue()),
                        e.getValue().size()))
                .toList();
    }

    /** Of the names that are frequent here the one that is least frequent elsewhere, so that it is not the county. */
    private String town(List<Practice> practices) {
        var here =
                practices.stream().flatMap(Towns::towns).collect(Collectors.groupingBy(t -> t, Collectors.counting()));
        return here.entrySet().stream()
                .filter(e -> e.getValue() >= ENOUGH * practices.size())
                .max(Comparator.comparingDouble(e -> weight(e.getKey(), e.getValue())))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private double weight(String town, long here) {
        return (double) here * here / everywhere.getOrDefault(town, 1);
    }
}
