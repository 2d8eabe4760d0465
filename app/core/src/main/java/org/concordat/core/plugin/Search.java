package org.concordat.core.plugin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.concordat.api.vocabulary.Words;
import org.concordat.core.plugin.InstalledPlugin.Origin;
import org.concordat.core.plugin.pack.Descriptor;
import org.concordat.core.plugin.pack.PackException;
import org.concordat.core.plugin.pack.PackReader;
import org.concordat.core.plugin.store.PluginStore;
import org.concordat.core.plugin.store.StoredPlugin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks for plugins: those that come with the program, those in its folder, and those that the user has installed. Runs none. */
final class Search {

    private static final Logger LOG = LoggerFactory.getLogger(Search.class);
    private static final Words WORDS = Words.beside(Search.class);

    /** The ids of the care models that come with the program as data. */
    private static final List<String> OUR_DATA = List.of("neighbourhood-health", "primary-care-network");

    private final PackReader reader;
    private final List<Candidate> bundled = new ArrayList<>();
    private final List<Candidate> others = new ArrayList<>();
    private final List<InstalledPlugin> unusable = new ArrayList<>();

    Search(PackReader reader) {
        this.reader = reader;
    }

    /** Those that may be started; where two have one id, that which counts comes first. */
    List<Candidate> candidates() {
        return Stream.concat(bundled.stream(), others.stream()).toList();
    }

    /** Those that may not, with the reason. */
    List<InstalledPlugin> unusable() {
        return unusable;
    }

    /** Looks into the folder of the program, in the order of the names of files. */
    void in(Path folder) {
        try (var files = Files.list(folder)) {
            files.filter(Search::isArchive)
                    .sorted()
                    .forEach(file -> take(file, folder.relativize(file).toString()));
        } catch (IOException e) {
            LOG.warn("The plugins folder cannot be read: {}", folder, e);
        }
    }

    private static boolean isArchive(Path file) {
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".jar") || name.endsWith(".zip");
    }

    private void take(Path jar, String name) {
        try {
            if (isOurData(jar) || ExtensionIndex.of(jar).isLoadedBy(Search.class.getClassLoader())) {
                bundled.add(new Candidate(PackReader.describe(jar), jar, Origin.BUNDLED));
            } else {
                others.add(new Candidate(looked(jar), jar, Origin.SHARED));
            }
        } catch (PackException e) {
            unusable.add(unfit(jar, name, told(e)));
        }
    }

    /** Data is looked through when it is started, and can do nothing; code is looked through before. */
    private Descriptor looked(Path file) throws PackException {
        return file.getFileName().toString().endsWith(".zip")
                        && !PackReader.describe(file).holdsCode()
                ? PackReader.describe(file)
                : reader.read(file).descriptor();
    }

    /** What comes with the program as data needs no proof of its origin: it can do nothing. */
    private static boolean isOurData(Path file) {
        var name = file.getFileName().toString();
        return name.endsWith(".zip") && OUR_DATA.stream().anyMatch(id -> name.startsWith(id + "-"));
    }

    /** By its id if it tells it, else by the name of its file. */
    private static InstalledPlugin unfit(Path jar, String name, String why) {
        try {
            return listed(PackReader.describe(jar), jar, Origin.SHARED, true, why);
        } catch (PackException e) {
            return listed(Descriptor.unknown(name, ""), jar, Origin.SHARED, true, why);
        }
    }

    /** Looks at what the user has installed. */
    void in(PluginStore store) {
        try {
            for (var plugin : store.plugins()) {
                take(plugin, store.file(plugin));
            }
        } catch (IOException e) {
            LOG.warn("The installed plugins cannot be read", e);
        }
    }

    private void take(StoredPlugin plugin, Path file) {
        try {
            var descriptor = PackReader.describe(file);
            if (!plugin.mayStart()) {
                unusable.add(listed(descriptor, file, Origin.OWN, plugin.enabled(), plugin.trouble()));
            } else if (!PackReader.sha512(file).equals(plugin.sha512())) {
                unusable.add(listed(descriptor, file, Origin.OWN, true, WORDS.get("changed")));
            } else {
                others.add(new Candidate(descriptor, file, Origin.OWN));
            }
        } catch (PackException e) {
            var unknown = Descriptor.unknown(plugin.id(), plugin.version());
            unusable.add(listed(unknown, file, Origin.OWN, plugin.enabled(), told(e)));
        }
    }

    private static String told(PackException e) {
        return String.valueOf(e.getMessage());
    }

    /** As it is listed when it is not in use. */
    static InstalledPlugin listed(Descriptor descriptor, Path file, Origin origin, boolean enabled, String problem) {
        return new InstalledPlugin(descriptor, file, origin, enabled, List.of(), problem);
    }
}
