package org.concordat.core.plugin.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.concordat.core.storage.disk.SaveException;
import org.concordat.core.storage.disk.WholeFile;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The file that says which plugins are installed, {@code installed.json}: what is not in it is not there, whatever lies about.
 *
 * @param format the version of this form
 */
record InstalledList(int format, List<StoredPlugin> plugins) {

    static final int FORMAT = 1;

    InstalledList {
        plugins =
                plugins.stream().sorted(Comparator.comparing(StoredPlugin::id)).toList();
    }

    static InstalledList empty() {
        return new InstalledList(FORMAT, List.of());
    }

    /** Reads the list; empty if there is none yet. @throws IOException if it is damaged or cannot be read */
    static InstalledList read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return empty();
        }
        try {
            var list = Form.JSON.readValue(Files.readAllBytes(file), InstalledList.class);
            if (list.format != FORMAT) {
                throw new IOException("Of a later form: " + list.format);
            }
            return list;
        } catch (JacksonException e) {
            throw new IOException(e);
        }
    }

    void write(Path file) throws IOException {
        try {
            WholeFile.write(file, out -> out.write(Form.JSON.writeValueAsBytes(this)));
        } catch (SaveException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    Optional<StoredPlugin> find(String id) {
        return plugins.stream().filter(plugin -> plugin.id().equals(id)).findFirst();
    }

    InstalledList with(StoredPlugin plugin) {
        var others = new ArrayList<>(without(plugin.id()).plugins);
        others.add(plugin);
        return new InstalledList(format, others);
    }

    InstalledList without(String id) {
        return new InstalledList(
                format,
                plugins.stream().filter(plugin -> !plugin.id().equals(id)).toList());
    }

    /** Made when a list is read or written, which a start without plugins never does. */
    private static final class Form {
        static final JsonMapper JSON = JsonMapper.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build();
    }
}
