package org.concordat.core.storage.disk;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Earlier versions of a document: the last five, then one for each hour of a day, then one for each day of a month. */
final class Backups {

    private static final int LAST = 5;
    private static final int HOURLY_FOR_HOURS = 24;
    private static final int DAILY_FOR_DAYS = 30;
    private static final String SUFFIX = ".concordat.json";
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss-SSS", Locale.ROOT);

    private final Disk disk;
    private final Path folder;
    private final Clock clock;

    Backups(Disk disk, Path folder, Clock clock) {
        this.disk = disk;
        this.folder = folder;
        this.clock = clock;
    }

    /** The backups, the newest first. */
    List<Path> list() throws IOException {
        var files = new ArrayList<>(disk.list(folder));
        files.removeIf(file -> !isBackup(file));
        files.sort(Comparator.comparing((Path file) -> String.valueOf(file.getFileName()))
                .reversed());
        return files;
    }

    /** Keeps a version, unless it is the newest already, and lets go of those that are no longer due. */
    void keep(byte[] version) throws IOException {
        disk.createFolders(folder);
        var earlier = list();
        if (!earlier.isEmpty() && Sha256.of(disk.read(earlier.get(0))).equals(Sha256.of(version))) {
            return;
        }
        var file = folder.resolve(NAME.format(now()) + SUFFIX);
        var temporary = TemporaryFile.beside(file);
        try (var out = disk.create(temporary)) {
            out.write(version);
            out.force();
        }
        disk.replace(temporary, file);
        prune();
    }

    private void prune() throws IOException {
        var all = list();
        var due = due(all, now());
        for (var file : all) {
            if (!due.contains(file)) {
                disk.deleteIfExists(file);
            }
        }
    }

    /** Of files with the newest first, those to keep: of each hour and of each day the newest. */
    static Set<Path> due(List<Path> newestFirst, LocalDateTime now) {
        var due = new HashSet<Path>();
        var seen = new HashSet<LocalDateTime>();
        for (var file : newestFirst) {
            var time = time(file);
            var hour = time.truncatedTo(ChronoUnit.HOURS);
            var day = time.truncatedTo(ChronoUnit.DAYS).minusNanos(1);
            boolean isDueHour = time.isAfter(now.minusHours(HOURLY_FOR_HOURS)) && seen.add(hour);
            boolean isDueDay = time.isAfter(now.minusDays(DAILY_FOR_DAYS)) && seen.add(day);
            if (due.size() < LAST || isDueHour || isDueDay) {
                due.add(file);
            }
        }
        return due;
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static LocalDateTime time(Path file) {
        var name = String.valueOf(file.getFileName());
        return LocalDateTime.parse(name.substring(0, name.length() - SUFFIX.length()), NAME);
    }

    private static boolean isBackup(Path file) {
        try {
            return String.valueOf(file.getFileName()).endsWith(SUFFIX) && time(file) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
