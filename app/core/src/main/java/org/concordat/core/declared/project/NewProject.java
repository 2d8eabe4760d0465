package org.concordat.core.declared.project;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.concordat.core.declared.DeclaredCareModel;

/** A new care model to begin from: a folder with a type, an attribute, a rule, a measure, a template, an icon and two examples, all of which work. */
public final class NewProject {

    private static final String SCHEMA = "care-model.schema.json";
    private static final List<String> FILES = List.of(
            "care-model.json",
            "README.md",
            "icons/care-panel.svg",
            "examples/expectations.json",
            "examples/passes.concordat.json",
            "examples/fails.concordat.json");

    private NewProject() {}

    /** Whether a text can be the id of a care model. */
    public static boolean isId(String id) {
        return id.matches("[a-z][a-z0-9-]{1,40}") && !id.equals("core");
    }

    /**
     * Writes one into a new folder.
     *
     * @throws FileAlreadyExistsException if there is something of that name
     * @throws IllegalArgumentException if the id cannot be one
     */
    public static void write(Path folder, String id) throws IOException {
        if (!isId(id)) {
            throw new IllegalArgumentException("Not the id of a care model: " + id);
        }
        Files.createDirectories(folder.toAbsolutePath().getParent());
        Files.createDirectory(folder);
        for (var file : content(id).entrySet()) {
            var path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    private static Map<String, String> content(String id) throws IOException {
        var name = id.replace('-', ' ');
        var title = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        var content = new LinkedHashMap<String, String>();
        for (var file : FILES) {
            content.put(file, text(NewProject.class, file).replace("@id@", id).replace("@name@", title));
        }
        content.put(SCHEMA, text(DeclaredCareModel.class, SCHEMA));
        return content;
    }

    private static String text(Class<?> beside, String name) throws IOException {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("Not in the program: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
