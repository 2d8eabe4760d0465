package org.concordat.core.workspace;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.concordat.api.rule.Check;
import org.concordat.core.caremodel.CareModels;
import org.concordat.core.document.Content;
import org.concordat.core.document.NetworkSnapshot;
import org.concordat.core.findings.Checker;
import org.concordat.core.findings.Findings;
import org.concordat.core.measures.Measurement;
import org.concordat.core.measures.Measurements;
import org.concordat.core.plugin.PluginHost;
import org.concordat.core.plugin.Plugins;
import org.concordat.core.plugin.store.PluginStore;
import org.concordat.core.storage.ContentReader;
import org.concordat.core.storage.ContentWriter;
import org.concordat.core.storage.Reading;
import org.concordat.core.storage.UnusableFileException;
import org.concordat.core.storage.disk.DocumentFile;
import org.concordat.core.storage.disk.StateDirectory;

/**
 * The care models that are here and what can be done with files through them. The window and the command line have the same one, so
 * that what one can do to a file the other can too. May be used from any thread.
 */
public final class Workspace {

    private final Plugins plugins;
    private final Optional<PluginHost> host;
    private final StateDirectory state;

    /** A workspace that keeps backups and journals in the user's own folder. */
    public Workspace(Plugins plugins) {
        this(plugins, StateDirectory.ofUser());
    }

    /** @param state where backups and journals are kept */
    public Workspace(Plugins plugins, StateDirectory state) {
        this(plugins, Optional.empty(), state);
    }

    /** @param host runs the plugins */
    public Workspace(PluginHost host, StateDirectory state) {
        this(host.plugins(), Optional.of(host), state);
    }

    private Workspace(Plugins plugins, Optional<PluginHost> host, StateDirectory state) {
        this.plugins = plugins;
        this.host = host;
        this.state = state;
    }

    /** The workspace of an installation: the plugins in its {@code plugins} folder and the user's own. Bad plugins are listed, never thrown. */
    public static Workspace at(Path home) {
        return at(home, false);
    }

    /** @param safe whether only those plugins are started that come with the program */
    public static Workspace at(Path home, boolean safe) {
        var state = StateDirectory.ofUser();
        var folder = home.resolve("plugins");
        var store = new PluginStore(state.plugins());
        return new Workspace(safe ? PluginHost.startSafely(folder, store) : PluginHost.start(folder, store), state);
    }

    /** What runs the plugins; empty where there is no place for any. */
    public Optional<PluginHost> host() {
        return host;
    }

    /** A workspace with the plugins that are installed now, all started anew; this one stays as it is. */
    public Workspace renewed() {
        return host.map(now -> new Workspace(now.again(), state)).orElse(this);
    }

    /** The same with another care model, or none, that somebody is writing; this one stays as it is. @param folder where it stands */
    public Workspace writing(Optional<Path> folder) {
        return host.map(now -> new Workspace(now.with(folder), state)).orElse(this);
    }

    /** Every plugin that was found, with what became of it. */
    public Plugins plugins() {
        return plugins;
    }

    public CareModels careModels() {
        return plugins.careModels();
    }

    /** A reader that knows what the care models here know. */
    public ContentReader reader() {
        return new ContentReader(
                careModels().vocabulary(), careModels().rules(), careModels().models());
    }

    /** Reads a file. @throws UnusableFileException with a plain message if nothing of it can be opened */
    public Reading read(Path file) throws UnusableFileException {
        return reader().read(file);
    }

    /** The file of a document, to be opened and saved safely; nothing is read yet. */
    public DocumentFile file(Path path) {
        return new DocumentFile(path, reader(), state);
    }

    /** The content as it is saved: its header names the care models that it uses, with the versions that are here. */
    public Content toSave(Content content) {
        return content.withCareModels(careModels().uses(content));
    }

    /** The bytes of the file that saving this content writes. */
    public byte[] canonical(Content content) {
        return new ContentWriter().write(toSave(content));
    }

    /** What all rules say about a content on a day. */
    public Findings check(Content content, LocalDate day) {
        var network = NetworkSnapshot.of(content.nodes(), content.links());
        return checker().check(new Check(network, day, content.settings().parameters()));
    }

    /** What all measures say about a content on a day. */
    public List<Measurement> measure(Content content, LocalDate day) {
        var network = NetworkSnapshot.of(content.nodes(), content.links());
        return measurements().take(new Check(network, day, content.settings().parameters()));
    }

    public Measurements measurements() {
        return new Measurements(careModels().measures());
    }

    public Checker checker() {
        return new Checker(careModels().rules());
    }
}
