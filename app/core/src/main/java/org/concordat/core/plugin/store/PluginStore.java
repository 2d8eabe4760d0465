package org.concordat.core.plugin.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.concordat.core.plugin.pack.Pack;
import org.concordat.core.plugin.pack.PackException;
import org.concordat.core.plugin.pack.PackReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A folder of installed plugins. A file is copied into it, looked through where it lies, and then becomes part of it in one step; a version
 * has a folder of its own, whose file is never written again, so that what runs is not disturbed. The one before stays until the next
 * update, to come back. Several programs may use one folder at once; may be used from any thread.
 */
public final class PluginStore {

    private static final Logger LOG = LoggerFactory.getLogger(PluginStore.class);
    private static final int NAMED_BY = 12;

    private final Path root;

    public PluginStore(Path root) {
        this.root = root;
    }

    /** The folder of the store. */
    public Path root() {
        return root;
    }

    /** What is installed, by id; nothing of it is checked. @throws IOException if nobody can say */
    public List<StoredPlugin> plugins() throws IOException {
        return list().plugins();
    }

    public Optional<StoredPlugin> find(String id) throws IOException {
        return list().find(id);
    }

    /** Where the file of an installed plugin lies. */
    public Path file(StoredPlugin plugin) {
        return file(plugin.id(), plugin.version(), plugin.sha512());
    }

    private Path file(String id, String version, String sha512) {
        return root.resolve(id)
                .resolve(version + "-" + sha512.substring(0, Math.min(NAMED_BY, sha512.length())))
                .resolve(id + "-" + version + ".jar");
    }

    /** A new name among the drafts, for a file that is to be looked through; one that is left there goes after a day. */
    public Path draft(String ending) throws IOException {
        return Files.createDirectories(root.resolve(Folders.STAGING)).resolve(UUID.randomUUID() + ending);
    }

    /** Installs a plugin from a file that came from nowhere in particular. */
    public StoredPlugin install(Path source, PackReader reader) throws PackException, IOException {
        return install(source, reader, "");
    }

    /**
     * Installs a plugin from a file, in the place of another version if there is one. The file itself is left alone.
     *
     * @param reader looks through it before it is placed
     * @param repository the id of that which it came from; empty for none
     * @throws PackException if it is refused; nothing has changed then
     * @throws IOException if it could not be copied, or the list not be written; nothing has changed then
     */
    public StoredPlugin install(Path source, PackReader reader, String repository) throws PackException, IOException {
        var draft = copy(source);
        try {
            var pack = reader.read(draft);
            var plugin = StoredPlugin.of(pack, repository);
            change(list -> {
                place(pack, plugin);
                return list.with(list.find(plugin.id()).map(plugin::after).orElse(plugin));
            });
            return find(plugin.id()).orElseThrow();
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private Path copy(Path source) throws IOException, PackException {
        // What cannot be a plugin is not copied at all.
        PackReader.requireSize(source);
        return Files.copy(source, draft(".jar"));
    }

    private void place(Pack pack, StoredPlugin plugin) throws IOException {
        var place = file(plugin);
        Files.createDirectories(place.getParent());
        if (!Files.exists(place)) {
            Files.move(pack.file(), place, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** Switches a plugin on or off from the next start of plugins on; one that was set aside gets another chance. */
    public void enable(String id, boolean on) throws IOException {
        change(list -> list.find(id).map(p -> list.with(p.switched(on))).orElse(list));
    }

    /** Remembers why a plugin is not to be started again before somebody has looked. */
    public void setAside(String id, String why) throws IOException {
        change(list -> list.find(id).map(p -> list.with(p.setAside(why))).orElse(list));
    }

    /** Goes back to the version before, from one that has never worked. @return that version, or empty if there is no such need or way */
    public Optional<StoredPlugin> goBack(String id) throws IOException {
        return goBack(id, plugin -> !plugin.worked());
    }

    /** Goes back to the version before because the user wishes it. @return that version, or empty if there is none */
    public Optional<StoredPlugin> rollBack(String id) throws IOException {
        return goBack(id, plugin -> true);
    }

    private Optional<StoredPlugin> goBack(String id, Predicate<StoredPlugin> may) throws IOException {
        var before = find(id).filter(StoredPlugin::hasBefore).filter(may).map(StoredPlugin::back);
        if (before.isPresent()) {
            change(list -> list.with(before.get()));
        }
        return before;
    }

    /** Remembers that a plugin has worked: only the user can go back to the version before from now on. */
    public void settle(String id) throws IOException {
        if (find(id).filter(plugin -> !plugin.worked()).isPresent()) {
            change(list -> list.find(id).map(p -> list.with(p.proven())).orElse(list));
        }
    }

    /** Takes a plugin out, with its files. @return whether it was there */
    public boolean remove(String id) throws IOException {
        boolean wasThere = find(id).isPresent();
        change(list -> list.without(id));
        return wasThere;
    }

    private Stream<Path> folders(StoredPlugin plugin) {
        var now = Stream.of(file(plugin));
        var before =
                Stream.of(plugin).filter(StoredPlugin::hasBefore).map(p -> file(p.id(), p.before(), p.sha512Before()));
        return Stream.concat(now, before).map(Path::getParent);
    }

    /** The list, made anew from the folders where it is damaged. */
    private InstalledList list() throws IOException {
        try {
            return InstalledList.read(listFile());
        } catch (IOException e) {
            LOG.warn("The list of installed plugins is damaged and made anew: {}", listFile(), e);
            return new Folders(root).listed();
        }
    }

    private Path listFile() {
        return root.resolve("installed.json");
    }

    /** How the list changes, and what is done for that before. */
    @FunctionalInterface
    private interface Step {
        InstalledList from(InstalledList list) throws IOException;
    }

    /** Changes the list, and then deletes what no version needs any more; what somebody holds open goes another time. */
    private void change(Step step) throws IOException {
        Files.createDirectories(root);
        try (var lock = StoreLock.of(root)) {
            LOG.debug("{} held", lock);
            var list = step.from(list());
            list.write(listFile());
            new Folders(root)
                    .deleteAllBut(list.plugins().stream().flatMap(this::folders).toList());
        }
    }
}
