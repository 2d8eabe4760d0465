package org.concordat.core.plugin.repository;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.concordat.core.declared.ModelHeader;
import org.concordat.core.declared.ModelSource;
import org.concordat.core.declared.UnfitModelException;
import org.concordat.core.plugin.pack.Pack;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a pack says of itself that only whoever looks for plugins needs. */
final class SelfDescription {

    /** The line of a manifest that names the care models of a plugin, where they are not called as it is. */
    private static final String BRINGS = "Plugin-Care-Models";

    /** The line of a manifest that says what is new in this version of a plugin. */
    private static final String NOTES = "Plugin-Notes";

    private static final Logger LOG = LoggerFactory.getLogger(SelfDescription.class);

    private SelfDescription() {}

    /** Its name for people: that of a care model without code, otherwise its id. */
    static String name(Pack pack) {
        var id = pack.descriptor().id();
        if (pack.holdsCode()) {
            return id;
        }
        try {
            var name = ModelHeader.read(ModelSource.of(pack.file())).name();
            return name.isBlank() ? id : name;
        } catch (IOException | UnfitModelException e) {
            LOG.debug("Listed by its id: {}", pack.file(), e);
            return id;
        }
    }

    /** What is new in this version: what a care model without code says of it, or the manifest; empty if neither does. */
    static String notes(Pack pack) {
        try {
            return pack.holdsCode()
                    ? Objects.requireNonNullElse(manifestLine(pack, NOTES), "")
                    : ModelHeader.changes(ModelSource.of(pack.file()))
                            .getOrDefault(pack.descriptor().version(), "");
        } catch (IOException e) {
            LOG.debug("Listed without notes: {}", pack.file(), e);
            return "";
        }
    }

    private static @Nullable String manifestLine(Pack pack, String name) throws IOException {
        try (var jar = new JarFile(pack.file().toFile(), false)) {
            var manifest = jar.getManifest();
            return manifest == null ? null : manifest.getMainAttributes().getValue(name);
        }
    }

    /** The care models that it says it brings; without a word, the one that is called as it is. */
    static List<String> brings(Pack pack) {
        try {
            var said = manifestLine(pack, BRINGS);
            return said == null
                    ? List.of(pack.descriptor().id())
                    : Stream.of(said.split(",", -1))
                            .map(String::strip)
                            .filter(id -> !id.isEmpty())
                            .sorted()
                            .toList();
        } catch (IOException e) {
            LOG.debug("Listed by its id: {}", pack.file(), e);
            return List.of(pack.descriptor().id());
        }
    }
}
