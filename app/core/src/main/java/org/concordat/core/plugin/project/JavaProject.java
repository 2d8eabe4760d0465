package org.concordat.core.plugin.project;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.concordat.core.declared.project.NewProject;

/**
 * A new plugin in Java to begin from: a Maven project with a type, an attribute, a rule, a measure, a template, an icon and a test.
 *
 * <p>The API of Concordat is on no public registry. So the project carries it, with the test kit, in a small Maven repository of its own, copied
 * from the installation that makes it: it builds wherever it is copied to, against just the version that it was begun with.
 */
public final class JavaProject {

    private static final String JAVA = "src/main/java/";
    private static final String RESOURCES = "src/main/resources/";
    private static final List<String> CLASSES =
            List.of("package-info", "ModelWords", "Panels", "EnoughMembers", "PlacesFilled", "PanelTemplate");
    private static final List<String> LIBRARIES = List.of("concordat-api", "concordat-core", "concordat-testkit");

    private final Names names;
    private final Properties versions;

    private JavaProject(String id) throws IOException {
        names = Names.of(id);
        versions = new Properties();
        try (var in = open("versions.properties")) {
            versions.load(in);
        }
    }

    /**
     * Writes one into a new folder.
     *
     * @param places folders in which the libraries of Concordat stand
     * @throws FileAlreadyExistsException if there is something of that name
     * @throws MissingLibraryException if a library stands in none of the places; nothing is written then
     * @throws IllegalArgumentException if the id cannot be one
     */
    public static void write(Path folder, String id, Collection<Path> places)
            throws IOException, MissingLibraryException {
        if (!NewProject.isId(id)) {
            throw new IllegalArgumentException("Not the id of a care model: " + id);
        }
        var project = new JavaProject(id);
        var libraries = project.libraries(places);
        Files.createDirectory(folder);
        for (var file : project.content().entrySet()) {
            var path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, project.text(file.getValue()));
        }
        for (var library : libraries.entrySet()) {
            Files.copy(library.getValue(), folder.resolve(project.place(library.getKey(), ".jar")));
        }
    }

    private Map<String, Path> libraries(Collection<Path> places) throws MissingLibraryException {
        var found = new LinkedHashMap<String, Path>();
        for (var library : LIBRARIES) {
            var file = library + "-" + version() + ".jar";
            var path = places.stream()
                    .map(place -> place.resolve(file))
                    .filter(Files::isRegularFile)
                    .findFirst()
                    .orElseThrow(() -> new MissingLibraryException(file));
            found.put(library, path);
        }
        return found;
    }

    /** Each file of the project, and which file of the template it is made of. */
    private Map<String, String> content() {
        var content = new LinkedHashMap<String, String>();
        content.put("pom.xml", "pom.xml");
        content.put("README.md", "README.md");
        content.put(".gitignore", "gitignore");
        content.put(".mvn/maven.config", "maven.config");
        var in = names.folder() + "/";
        CLASSES.forEach(name -> content.put(JAVA + in + name + ".java", "main/" + name + ".java"));
        content.put(JAVA + in + names.camel() + "CareModel.java", "main/NameCareModel.java");
        content.put("src/test/java/" + in + names.camel() + "CareModelTest.java", "test/NameCareModelTest.java");
        content.put(RESOURCES + in + "messages.properties", "messages.properties");
        content.put(RESOURCES + in + "icons/care-panel.svg", "icon.svg");
        LIBRARIES.forEach(library -> content.put(place(library, ".pom"), "repository/" + library + ".pom"));
        return content;
    }

    private String place(String library, String kind) {
        return "repository/org/concordat/" + library + "/" + version() + "/" + library + "-" + version() + kind;
    }

    private String version() {
        return versions.getProperty("version");
    }

    private String text(String file) throws IOException {
        try (var in = open(file)) {
            return names.in(new String(in.readAllBytes(), StandardCharsets.UTF_8), versions);
        }
    }

    private static InputStream open(String file) throws IOException {
        var in = JavaProject.class.getResourceAsStream(file);
        if (in == null) {
            throw new IOException("Not in the program: " + file);
        }
        return in;
    }
}
