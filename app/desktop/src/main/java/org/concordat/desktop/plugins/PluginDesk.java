package org.concordat.desktop.plugins;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.concordat.api.vocabulary.Words;
import org.concordat.core.plugin.InstalledPlugin;
import org.concordat.core.plugin.PluginHost;
import org.concordat.core.plugin.gate.PluginProblem;
import org.concordat.core.plugin.pack.Pack;
import org.concordat.core.plugin.pack.PackException;
import org.concordat.core.plugin.pack.PackReader;
import org.concordat.core.plugin.store.PluginStore;
import org.concordat.core.plugin.store.StoredPlugin;
import org.concordat.core.workspace.Workspace;
import org.concordat.desktop.dialog.Dialogs;
import org.concordat.desktop.theme.EventThread;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What can be done with plugins. Each change is made behind the event thread; then all plugins are started anew, and all windows go on with
 * them. Belongs to the event thread.
 */
final class PluginDesk {

    private static final Logger LOG = LoggerFactory.getLogger(PluginDesk.class);
    private static final Words WORDS = Words.beside(PluginDesk.class);

    private final Program program;
    private final Work work;
    private Runnable changed = () -> {};

    PluginDesk(Program program, Work work) {
        EventThread.require();
        this.program = program;
        this.work = work;
    }

    /** @param listener told when other plugins are in use */
    void onChange(Runnable listener) {
        changed = listener;
    }

    /** By id. */
    List<InstalledPlugin> installed() {
        return program.workspace().plugins().installed();
    }

    /** What plugins did wrong, the last first. */
    List<PluginProblem> problems() {
        var problems = new ArrayList<>(program.workspace().plugins().problems().all());
        Collections.reverse(problems);
        return problems;
    }

    /** Whether only what comes with Concordat was started. */
    boolean isSafe() {
        return program.workspace().plugins().safe();
    }

    /** The open networks that use a plugin, with how much of each. */
    List<String> uses(InstalledPlugin plugin) {
        var uses = new ArrayList<String>();
        for (var open : program.networks()) {
            var use = Use.of(open.network(), plugin.careModels());
            if (!use.isNone()) {
                uses.add(WORDS.format("use", open.name(), use.told()));
            }
        }
        return uses;
    }

    /** Looks through files and, if they are plugins and the user agrees, installs them all. */
    void install(List<Path> files) {
        work.start(
                WORDS.get("busy.looking"),
                () -> {
                    var packs = new ArrayList<Pack>();
                    for (var file : files) {
                        packs.add(read(file));
                    }
                    return packs;
                },
                this::askToInstall);
    }

    private static Pack read(Path file) throws Work.Refused {
        try {
            return new PackReader(PluginHost.API_VERSION).read(file);
        } catch (PackException e) {
            throw new Work.Refused(WORDS.format("refused", file.getFileName()), String.valueOf(e.getMessage()));
        }
    }

    private void askToInstall(List<Pack> packs) {
        var question = new InstallQuestion(packs, installed());
        int answer = Dialogs.choose(
                work.owner(), question.title(), question.more(), List.of(WORDS.get("install"), WORDS.get("cancel")));
        if (answer != 0) {
            return;
        }
        change(WORDS.get("busy.installing"), host -> {
            for (var pack : packs) {
                place(host, pack);
            }
        });
    }

    private static void place(PluginHost host, Pack pack) throws IOException, Work.Refused {
        try {
            var plugin = host.store().install(pack.file(), new PackReader(PluginHost.API_VERSION));
            host.plugins().problems().forgive(plugin.id());
        } catch (PackException e) {
            throw new Work.Refused(WORDS.format("refused", pack.file().getFileName()), String.valueOf(e.getMessage()));
        }
    }

    /** Switches a plugin on or off. */
    void enable(InstalledPlugin plugin, boolean on) {
        if (!on && !agrees(plugin, "off")) {
            return;
        }
        change(WORDS.get("busy.switching"), host -> {
            host.store().enable(plugin.id(), on);
            host.plugins().problems().forgive(plugin.id());
        });
    }

    /** Asks, and takes a plugin out. */
    void remove(InstalledPlugin plugin) {
        if (agrees(plugin, "remove")) {
            change(WORDS.get("busy.removing"), host -> host.store().remove(plugin.id()));
        }
    }

    /** Asks before what a plugin explains turns grey; switching off what nobody uses needs no question. */
    private boolean agrees(InstalledPlugin plugin, String what) {
        var uses = uses(plugin);
        if (uses.isEmpty() && what.equals("off")) {
            return true;
        }
        var more = uses.isEmpty() ? "" : WORDS.format("ask.more", String.join("\n", uses));
        return Dialogs.choose(
                        work.owner(),
                        WORDS.format("ask." + what, PluginDetail.name(plugin)),
                        more,
                        List.of(WORDS.get(what), WORDS.get("cancel")))
                == 0;
    }

    /** The version that a plugin can go back to; empty if there is none. */
    Optional<String> before(InstalledPlugin plugin) {
        try {
            return program.workspace()
                    .host()
                    .map(PluginHost::store)
                    .flatMap(store -> find(store, plugin.id()))
                    .filter(StoredPlugin::hasBefore)
                    .map(StoredPlugin::before);
        } catch (UncheckedIOException e) {
            LOG.info("The installed plugins cannot be read", e);
            return Optional.empty();
        }
    }

    private static Optional<StoredPlugin> find(PluginStore store, String id) {
        try {
            return store.find(id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Goes back to the version of a plugin before the last update. */
    void goBack(InstalledPlugin plugin) {
        change(WORDS.get("busy.switching"), host -> {
            host.store().rollBack(plugin.id());
            host.plugins().problems().forgive(plugin.id());
        });
    }

    /** Starts all plugins, also those that the safe mode left out. */
    void startAll() {
        change(WORDS.get("busy.starting"), host -> {});
    }

    /** What is done to the plugins that are installed. */
    interface Step {
        void in(PluginHost host) throws Exception;
    }

    /** Changes what is installed, and lets everything go on with that. */
    void change(String what, Step step) {
        var workspace = program.workspace();
        var host = workspace.host();
        if (host.isEmpty()) {
            Dialogs.error(work.owner(), WORDS.get("nowhere"), WORDS.get("nowhere.more"));
            return;
        }
        work.start(
                what,
                () -> {
                    step.in(host.get());
                    return workspace.renewed();
                },
                this::adopt,
                changed);
    }

    private void adopt(Workspace next) {
        work.tell(WORDS.get("busy.adopting"));
        program.adopt(next, () -> {
            work.tell("");
            changed.run();
        });
    }
}
