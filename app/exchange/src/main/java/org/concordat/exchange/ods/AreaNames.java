package org.concordat.exchange.ods;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.concordat.exchange.intake.IntakeException;
import org.concordat.exchange.intake.SkipLog;
import org.concordat.exchange.intake.Watcher;
import org.concordat.exchange.ods.Area.By;

/**
 * The parts of England that national files speak of, to choose one by.
 *
 * @param names sorted by kind and code
 * @param troubles why files cannot be used, for people; the others were read all the same
 */
public record AreaNames(List<AreaName> names, Map<OdsFile, String> troubles) {

    public static final AreaNames NONE = new AreaNames(List.of(), Map.of());

    public AreaNames {
        names = List.copyOf(names);
        troubles = Map.copyOf(troubles);
    }

    /**
     * Reads the files from beginning to end. Takes time: not for the event thread.
     *
     * @param day the day on which a practice must be open to be counted
     * @throws java.util.concurrent.CancellationException if the watcher throws it
     */
    public static AreaNames read(Map<OdsFile, Path> files, LocalDate day, Watcher watcher) {
        var sources = new Sources(day);
        var troubles = new EnumMap<OdsFile, String>(OdsFile.class);
        int done = 0;
        for (var file : new TreeMap<>(files).entrySet()) {
            var kind = file.getKey();
            var part = watcher.between((double) done / files.size(), (double) (done + 1) / files.size());
            try (var table = OdsTable.open(file.getValue(), kind)) {
                table.read(sources.rows(kind), new SkipLog(), part);
                sources.names.put(kind, kind.option());
            } catch (IOException | IntakeException e) {
                troubles.put(kind, String.valueOf(e.getMessage()));
            }
            done++;
        }
        return new AreaNames(names(sources), troubles);
    }

    private static List<AreaName> names(Sources sources) {
        var towns = new Towns();
        for (var practice : sources.practices.open.values()) {
            if (sources.isMapLater() && !sources.map.practices.containsKey(practice.code())) {
                continue;
            }
            var member = Member.of(practice, true, sources);
            towns.add(By.COMMISSIONER, member.commissioner(), practice);
            member.earlier().forEach(code -> towns.add(By.COMMISSIONER, code, practice));
            towns.add(By.PCN, member.pcn(), practice);
            towns.add(By.POSTCODE, Area.area(practice.postcode()), practice);
        }
        var names = new ArrayList<AreaName>();
        names.addAll(towns.names(By.COMMISSIONER, named(sources.map.commissioners, sources.commissioners.bodies)));
        names.addAll(towns.names(By.PCN, named(sources.map.pcns, sources.partners.pcns, sources.pcns.bodies)));
        names.addAll(towns.names(By.POSTCODE, Map.of()));
        sources.trusts.bodies.values().stream()
                .filter(trust -> !BodiesFile.isClosed(trust, sources.day))
                .map(trust -> new AreaName(By.TRUST, trust.code(), ReadableName.of(trust.name()), "", 0))
                .forEach(names::add);
        return names;
    }

    /** What the files call bodies; the last that has a name counts. */
    @SafeVarargs
    private static Map<String, String> named(Map<String, Body>... files) {
        var names = new TreeMap<String, String>();
        for (var bodies : files) {
            bodies.forEach((code, body) -> {
                if (!body.name().isEmpty()) {
                    names.put(code, ReadableName.of(body.name()));
                }
            });
        }
        return names;
    }
}
