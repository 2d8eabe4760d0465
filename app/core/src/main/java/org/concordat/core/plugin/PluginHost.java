package org.concordat.core.plugin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.concordat.api.model.CareModel;
import org.concordat.api.vocabulary.Words;
import org.concordat.core.caremodel.CareModels;
import org.concordat.core.caremodel.FrozenCareModel;
import org.jspecify.annotations.Nullable;
import org.pf4j.PluginState;
import org.pf4j.PluginWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Loads the care models of the plugins in a folder. Each plugin is loaded by itself: whatever one does, the others and the core are
 * there. What could not be used is listed with the reason; nothing is thrown.
 */
public final class PluginHost {

    /** The version of the API that plugins demand in {@code Plugin-Requires}. */
    public static final String API_VERSION = "0.1.0";

    private static final Logger LOG = LoggerFactory.getLogger(PluginHost.class);
    private static final Words WORDS = Words.beside(PluginHost.class);

    private final Path folder;
    private final List<CareModel> models = new ArrayList<>();
    private final List<InstalledPlugin> installed = new ArrayList<>();

    private PluginHost(Path folder) {
        this.folder = folder;
    }

    /** Loads the plugins of a folder, in the order of their file names; a folder that is not there has none. */
    public static Plugins load(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Plugins.none();
        }
        var host = new PluginHost(folder);
        var engine = new JarPlugins(folder, API_VERSION);
        jars(folder).forEach(jar -> host.load(jar, engine));
        host.installed.sort(Comparator.comparing(InstalledPlugin::id));
        return new Plugins(CareModels.of(host.models), host.installed);
    }

    private static List<Path> jars(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(f ->
                            f.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".jar"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            LOG.warn("The plugins folder cannot be read: {}", folder, e);
            return List.of();
        }
    }

    private void load(Path jar, JarPlugins engine) {
        try {
            var id = engine.loadPlugin(jar);
            if (id == null) {
                installed.add(unusable(jar, WORDS.get("noDescriptor")));
                return;
            }
            var plugin = engine.getPlugin(id);
            if (engine.startPlugin(id) != PluginState.STARTED) {
                installed.add(listed(
                        plugin,
                        "",
                        WORDS.format("wrongVersion", plugin.getDescriptor().getRequires(), API_VERSION)));
                return;
            }
            accept(plugin, engine.getExtensions(CareModel.class, id));
        } catch (Exception | LinkageError | StackOverflowError | AssertionError e) {
            LOG.debug("Plugin {} failed to load", jar, e);
            installed.add(unusable(jar, WORDS.format("failed", reason(e))));
        }
    }

    private void accept(PluginWrapper plugin, List<CareModel> found) {
        if (found.isEmpty()) {
            installed.add(listed(plugin, "", WORDS.get("noCareModel")));
            return;
        }
        var frozen = found.stream().map(FrozenCareModel::of).toList();
        var together = new ArrayList<>(models);
        together.addAll(frozen);
        CareModels.of(together);
        models.addAll(frozen);
        installed.add(listed(
                plugin, String.join(", ", frozen.stream().map(CareModel::name).toList()), ""));
    }

    private InstalledPlugin unusable(Path jar, String problem) {
        return new InstalledPlugin(folder.relativize(jar).toString(), "", "", "", jar, "", problem);
    }

    private static InstalledPlugin listed(PluginWrapper plugin, String careModels, String problem) {
        var descriptor = plugin.getDescriptor();
        return new InstalledPlugin(
                plugin.getPluginId(),
                orEmpty(descriptor.getVersion()),
                orEmpty(descriptor.getProvider()),
                orEmpty(descriptor.getLicense()),
                plugin.getPluginPath(),
                careModels,
                problem);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String reason(Throwable e) {
        var message = e.getMessage();
        return message == null || message.isBlank() ? e.getClass().getSimpleName() : message;
    }
}
