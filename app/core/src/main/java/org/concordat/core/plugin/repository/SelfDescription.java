package org.concordat.core.plugin.repository;

import java.io.IOException;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.concordat.core.declared.ModelHeader;
import org.concordat.core.declared.ModelSource;
import org.concordat.core.declared.UnfitModelException;
import org.concordat.core.plugin.pack.Pack;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a pack says of itself that only whoever looks for plugins needs. */
final class SelfDescription {

    /** The line of a manifest that names the care models of a plugin, where they are not called as it is. */
    private static final String BRINGS = "Plugin-Care-Models";

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

    /** The care models that it says it brings; without a word, the one that is called as it is. */
    static List<String> brings(Pack pack) {
        try (var jar = new JarFile(pack.file().toFile(), false)) {
            var manifest = jar.getManifest();
            var said = manifest == null ? null : manifest.getMainAttributes().getValue(BRINGS);
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
