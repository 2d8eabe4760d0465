package org.concordat.desktop.importing.national;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concordat.api.vocabulary.Words;
import org.concordat.desktop.importing.national.ChosenFile.Finding;
import org.concordat.desktop.importing.national.ChosenFile.Looking;
import org.concordat.desktop.importing.national.ChosenFile.Refused;
import org.concordat.desktop.importing.national.ChosenFile.Usable;
import org.concordat.desktop.importing.preview.Failures;
import org.concordat.desktop.importing.preview.ImportWork;
import org.concordat.desktop.task.Tasks;
import org.concordat.exchange.ods.AreaNames;
import org.concordat.exchange.ods.OdsFile;

/**
 * The files that were chosen, each looked into in the background, and the areas that they name. Belongs to the thread of the tasks' owner.
 */
final class ChosenFiles {

    private static final Words WORDS = Words.beside(ChosenFiles.class);

    private final Tasks tasks;
    private final LocalDate day;
    private final Runnable listener;
    private final ImportWork reading;
    private final List<ChosenFile> files = new ArrayList<>();
    private AreaNames names = AreaNames.NONE;
    private Map<OdsFile, Path> named = Map.of();

    /**
     * No files yet.
     *
     * @param day the day on which a practice must be open to be counted
     * @param listener told whenever a file comes, goes, or has been looked into
     */
    ChosenFiles(Tasks tasks, LocalDate day, Runnable listener) {
        this.tasks = tasks;
        this.day = day;
        this.listener = listener;
        reading = new ImportWork(tasks, () -> {});
    }

    /** Adds files that are not there yet. */
    void add(List<Path> paths) {
        for (var path : paths) {
            var file = new ChosenFile(path.toAbsolutePath().normalize(), new Looking());
            if (files.stream().noneMatch(f -> f.path().equals(file.path()))) {
                files.add(file);
                look(file.path());
            }
        }
        listener.run();
    }

    private void look(Path path) {
        tasks.start(
                WORDS.format("looking.at", path.getFileName()),
                () -> ChosenFile.look(path),
                finding -> found(path, finding),
                failure -> found(path, new Refused(Failures.words(failure))));
    }

    private void found(Path path, Finding finding) {
        files.replaceAll(file -> file.path().equals(path) ? file.with(finding) : file);
        readNames();
        listener.run();
    }

    void remove(Path path) {
        files.removeIf(file -> file.path().equals(path));
        readNames();
        listener.run();
    }

    private void readNames() {
        var now = usable();
        if (!isLooking() && !now.equals(named)) {
            named = now;
            reading.start(
                    WORDS.get("reading.names"),
                    watcher -> AreaNames.read(now, day, watcher),
                    this::named,
                    failure -> named(AreaNames.NONE));
        }
    }

    private void named(AreaNames found) {
        names = found;
        found.troubles()
                .forEach((kind, trouble) -> files.replaceAll(
                        file -> file.path().equals(named.get(kind)) ? file.with(new Refused(trouble)) : file));
        listener.run();
    }

    /** In the order in which they were added; of two of one kind the later says so. */
    List<ChosenFile> list() {
        return files.stream().map(this::told).toList();
    }

    private ChosenFile told(ChosenFile file) {
        if (file.finding() instanceof Usable usable) {
            var first = first(usable.kind());
            if (first.isPresent() && first.get() != file) {
                return file.with(new Refused(
                        WORDS.format("second", usable.words(), first.get().name())));
            }
        }
        return file;
    }

    private Optional<ChosenFile> first(OdsFile kind) {
        return files.stream()
                .filter(file -> file.finding() instanceof Usable usable && usable.kind() == kind)
                .findFirst();
    }

    /** The files that can be imported, one of each kind. */
    Map<OdsFile, Path> usable() {
        var usable = new EnumMap<OdsFile, Path>(OdsFile.class);
        for (var file : files) {
            if (file.finding() instanceof Usable found) {
                usable.putIfAbsent(found.kind(), file.path());
            }
        }
        return usable;
    }

    /** Whether some file is still being looked into. */
    boolean isLooking() {
        return files.stream().anyMatch(file -> file.finding() instanceof Looking);
    }

    /** What there is to choose an area from. */
    AreaNames names() {
        return names;
    }

    /** What is still needed before there can be a preview; empty if nothing is. */
    Optional<String> missing() {
        if (isLooking()) {
            return Optional.of(WORDS.get("missing.looking"));
        }
        if (list().stream().anyMatch(file -> file.finding() instanceof Refused)) {
            return Optional.of(WORDS.get("missing.refused"));
        }
        return usable().containsKey(OdsFile.PRACTICES) ? Optional.empty() : Optional.of(WORDS.get("missing.practices"));
    }

    /** Stops what is going on. */
    void close() {
        reading.cancel();
    }
}
