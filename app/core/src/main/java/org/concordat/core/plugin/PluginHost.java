package org.concordat.core.plugin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.concordat.api.model.CareModel;
import org.concordat.api.vocabulary.Words;
import org.concordat.core.plugin.InstalledPlugin.Origin;
import org.concordat.core.plugin.gate.Problems;
import org.concordat.core.plugin.pack.Descriptor;
import org.concordat.core.plugin.pack.PackException;
import org.concordat.core.plugin.pack.PackReader;
import org.concordat.core.plugin.store.PluginStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs plugins: those in the folder of the program and those that the user has installed. Whatever one of them does, the others and the
 * core are there. What could not be used is listed with the reason; nothing is thrown. May be used from any thread.
 *
 * <p>A host never changes. When a plugin has come or gone, {@linkplain #again() another host} starts all of them anew, and this one is closed
 * once nobody uses its care models any more.
 */
public final class PluginHost implements AutoCloseable {

    /** The version of the API that plugins demand in {@code Plugin-Requires}. */
    public static final String API_VERSION = "0.1.0";

    private static final Logger LOG = LoggerFactory.getLogger(PluginHost.class);
    private static final Words WORDS = Words.beside(PluginHost.class);

    private final Path folder;
    private final PluginStore store;
    private final Optional<Path> draft;
    private final StartMarker marker;
    private final Problems problems;
    private final List<InstalledPlugin> installed = new ArrayList<>();
    private final Launch launch;
    private final Plugins plugins;

    private PluginHost(Path folder, PluginStore store, Optional<Path> draft, Problems problems, boolean safe) {
        this.folder = folder;
        this.store = store;
        this.draft = draft;
        this.problems = problems;
        marker = new StartMarker(store.root().resolve("starting"));
        launch = new Launch(new JarPlugins(folder, API_VERSION), problems);
        plugins = load(safe);
    }

    /**
     * Starts plugins.
     *
     * @param folder that of the program; one that is not there has none
     * @param store what the user has installed
     */
    public static PluginHost start(Path folder, PluginStore store) {
        return new PluginHost(folder, store, Optional.empty(), new Problems(), false);
    }

    /** Starts only what comes with the program, and lists all else as switched off: the safe mode. */
    public static PluginHost startSafely(Path folder, PluginStore store) {
        return new PluginHost(folder, store, Optional.empty(), new Problems(), true);
    }

    /** Starts all plugins anew, as they are installed now, and outside the safe mode. Those that are off because of what they did stay off. */
    public PluginHost again() {
        return new PluginHost(folder, store, draft, problems, false);
    }

    /**
     * Starts all plugins anew, and behind them a care model that somebody is writing.
     *
     * @param newDraft its folder, whose care model takes the place of an installed one with its id; empty for none
     */
    public PluginHost with(Optional<Path> newDraft) {
        return new PluginHost(folder, store, newDraft, problems, false);
    }

    /** The folder of the care model that somebody is writing. */
    public Optional<Path> draft() {
        return draft;
    }

    /** What was found and started. */
    public Plugins plugins() {
        return plugins;
    }

    /** What the user has installed. */
    public PluginStore store() {
        return store;
    }

    /** Lets go of the classes and files of plugins; nothing of their care models may be used any more. */
    @Override
    public void close() {
        launch.close();
    }

    private Plugins load(boolean safe) {
        marker.left().ifPresent(this::setAsideAfterCrash);
        var search = new Search(new PackReader(API_VERSION));
        if (Files.isDirectory(folder)) {
            search.in(folder);
        }
        search.in(store);
        installed.addAll(search.unusable());
        var written = draft.flatMap(this::candidate);
        var resolution = Resolution.of(search.candidates().stream()
                .filter(found -> written.filter(w -> w.id().equals(found.id())).isEmpty())
                .toList());
        resolution.refused().forEach((candidate, why) -> installed.add(unused(candidate, why)));
        for (var candidate : resolution.order()) {
            if (safe && !candidate.isBundled()) {
                installed.add(unused(candidate, WORDS.get("safeMode")));
            } else if (problems.isOff(candidate.id())) {
                installed.add(unused(candidate, WORDS.get("off")));
            } else {
                start(candidate);
            }
        }
        written.ifPresent(this::start);
        installed.sort(Comparator.comparing(InstalledPlugin::id));
        return new Plugins(launch.careModels(), installed, problems, safe);
    }

    private Optional<Candidate> candidate(Path written) {
        try {
            var found = new Candidate(PackReader.describeFolder(written), written, Origin.DRAFT);
            // It was off, perhaps, because of what is mended now.
            problems.forgive(found.id());
            return Optional.of(found);
        } catch (PackException e) {
            var name = Descriptor.unknown(String.valueOf(written.getFileName()), "");
            installed.add(unused(new Candidate(name, written, Origin.DRAFT), String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }

    private void setAsideAfterCrash(String plugin) {
        try {
            store.setAside(plugin, WORDS.get("crashed"));
            marker.clear();
        } catch (IOException e) {
            LOG.warn("Plugin {} cannot be set aside", plugin, e);
        }
    }

    private void start(Candidate candidate) {
        try {
            installed.add(candidate.origin() == Origin.OWN ? startOwn(candidate) : started(candidate));
        } catch (StartException e) {
            installed.add(unused(candidate, String.valueOf(e.getMessage())));
        }
    }

    private InstalledPlugin startOwn(Candidate candidate) throws StartException {
        try {
            marker.set(candidate.id());
            var plugin = started(candidate);
            store.settle(candidate.id());
            return plugin;
        } catch (StartException e) {
            return startBefore(candidate, e);
        } catch (IOException e) {
            throw new StartException(WORDS.format("noMarker", String.valueOf(e.getMessage())));
        } finally {
            marker.clear();
        }
    }

    /** Where an update does not work, the version before does again. */
    private InstalledPlugin startBefore(Candidate failed, StartException why) throws StartException {
        try {
            var before = store.goBack(failed.id());
            if (before.isEmpty()) {
                throw why;
            }
            var file = store.file(before.get());
            var plugin = started(new Candidate(PackReader.describe(file), file, Origin.OWN));
            problems.add(
                    failed.id(),
                    WORDS.format(
                            "wentBack",
                            failed.id(),
                            failed.descriptor().version(),
                            plugin.version(),
                            String.valueOf(why.getMessage())));
            return plugin;
        } catch (IOException | PackException e) {
            LOG.warn("There is no going back for {}", failed.id(), e);
            throw why;
        }
    }

    private InstalledPlugin started(Candidate candidate) throws StartException {
        List<CareModel> careModels = List.copyOf(launch.start(candidate));
        return new InstalledPlugin(candidate.descriptor(), candidate.file(), candidate.origin(), true, careModels, "");
    }

    private static InstalledPlugin unused(Candidate candidate, String problem) {
        return Search.listed(candidate.descriptor(), candidate.file(), candidate.origin(), true, problem);
    }
}
