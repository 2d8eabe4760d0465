package org.concordat.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.concordat.core.plugin.InstalledPlugin;
import org.concordat.core.plugin.PluginHost;
import org.concordat.core.plugin.pack.PackReader;
import org.concordat.core.plugin.project.JavaProject;
import org.concordat.core.plugin.store.PluginStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new plugin in Java works from its first day on: it compiles, passes its own test, is packed, installed and in use. */
class JavaProjectTest {

    private static final String PACKAGE = "org.example.localpanels.";

    @TempDir
    private Path folder;

    private Path project;
    private Path classes;

    @BeforeEach
    void aProject() throws Exception {
        var lib = Files.createDirectory(folder.resolve("lib"));
        for (var library : List.of("api", "core", "testkit")) {
            Files.writeString(lib.resolve("concordat-" + library + "-0.1.0.jar"), library);
        }
        project = folder.resolve("local-panels");
        JavaProject.write(project, "local-panels", List.of(folder.resolve("elsewhere"), lib));
        classes = Files.createDirectory(folder.resolve("classes"));
    }

    private void compile(String sources) throws IOException {
        var words = new ArrayList<>(List.of("--release", "17", "-Xlint:all,-processing", "-Werror", "-d"));
        var classPath = System.getProperty("java.class.path");
        words.addAll(List.of(classes.toString(), "-cp", classes + System.getProperty("path.separator") + classPath));
        words.addAll(List.of("-processor", "org.pf4j.processor.ExtensionAnnotationProcessor"));
        files(project.resolve(sources)).stream()
                .map(Path::toString)
                .filter(name -> name.endsWith(".java"))
                .forEach(words::add);
        var said = new ByteArrayOutputStream();
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, said, said, words.toArray(String[]::new)))
                .as(() -> said.toString(StandardCharsets.UTF_8))
                .isZero();
    }

    private static List<Path> files(Path root) throws IOException {
        try (Stream<Path> found = Files.walk(root)) {
            return found.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private Path built() throws IOException {
        compile("src/main/java");
        var resources = project.resolve("src/main/resources");
        for (var file : files(resources)) {
            var place = classes.resolve(resources.relativize(file).toString());
            Files.createDirectories(place.getParent());
            Files.copy(file, place);
        }
        return classes;
    }

    /** The jar as Maven would make it, with the manifest that the pom asks for. */
    private Path packed() throws IOException {
        built();
        var manifest = new Manifest();
        var pom = Files.readString(project.resolve("pom.xml"));
        manifest.getMainAttributes().putValue("Manifest-Version", "1.0");
        for (var name : List.of("Id", "Provider", "Description", "License", "Requires")) {
            var value = pom.replaceAll("(?s).*<Plugin-" + name + ">(.*)</Plugin-" + name + ">.*", "$1");
            manifest.getMainAttributes().putValue("Plugin-" + name, value.replace("&gt;", ">"));
        }
        manifest.getMainAttributes().putValue("Plugin-Version", "0.1.0");
        var jar = folder.resolve("local-panels-0.1.0.jar");
        try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            for (var file : files(classes)) {
                out.putNextEntry(
                        new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, out);
            }
        }
        return jar;
    }

    @Test
    void installedItIsInUseWithItsTypeAndItsRule() throws Exception {
        var store = new PluginStore(folder.resolve("own"));
        store.install(packed(), new PackReader(PluginHost.API_VERSION));

        var plugins = PluginHost.start(folder.resolve("none"), store).plugins();

        assertThat(plugins.installed()).singleElement().matches(InstalledPlugin::inUse);
        assertThat(plugins.careModels()
                        .vocabulary()
                        .nodeType("local-panels.Panel")
                        .label())
                .isEqualTo("Care panel");
        assertThat(plugins.careModels().rules())
                .anyMatch(rule -> rule.about().id().equals("PANEL-01"));
    }

    @Test
    void itPassesItsOwnTest() throws Exception {
        built();
        compile("src/test/java");
        var urls = new URL[] {classes.toUri().toURL()};
        try (var loader = new URLClassLoader(urls, getClass().getClassLoader())) {
            var test = loader.loadClass(PACKAGE + "LocalPanelsCareModelTest");
            var facts = facts(test);

            assertThat(facts).hasSizeGreaterThan(15);
            for (var fact : facts) {
                var made = test.getDeclaredConstructor();
                made.setAccessible(true);
                fact.setAccessible(true);
                fact.invoke(made.newInstance());
            }
        }
    }

    /** What the guide adds to a new project, class by class. */
    @Test
    void whatTheGuideAddsToItCompiles() throws Exception {
        var guide = Files.readString(Path.of("..", "..", "docs", "plugins-in-java.md"));
        var blocks = Pattern.compile("```java\n(final class (\\w+) .*?)```", Pattern.DOTALL)
                .matcher(guide);
        var added = new ArrayList<String>();
        while (blocks.find()) {
            var imports = Stream.of(
                            "java.io.*",
                            "java.nio.charset.*",
                            "java.util.*",
                            "java.util.stream.*",
                            "org.concordat.api.exchange.*",
                            "org.concordat.api.reading.*",
                            "org.concordat.api.rule.*",
                            "static " + PACKAGE + "ModelWords.WORDS")
                    .map(name -> "import " + name + ";\n")
                    .collect(Collectors.joining());
            var place = "src/main/java/" + PACKAGE.replace('.', '/') + blocks.group(2) + ".java";
            var header = "package " + PACKAGE.replaceAll("\\.$", "") + ";\n";
            Files.writeString(project.resolve(place), header + imports + blocks.group(1));
            added.add(blocks.group(2));
        }

        compile("src/main/java");

        assertThat(added).containsExactly("PlacesStated", "PanelsList");
    }

    static List<Method> facts(Class<?> test) {
        return Stream.of(test.getDeclaredMethods(), CareModelContract.class.getDeclaredMethods())
                .flatMap(Stream::of)
                .filter(method -> method.isAnnotationPresent(Test.class))
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .toList();
    }

    @Test
    void nothingInItIsLeftToBeFilled() throws Exception {
        for (var file : files(project)) {
            if (!file.toString().endsWith(".jar")) {
                assertThat(Files.readString(file)).doesNotContainPattern("@[A-Za-z0-9]+@|\\$\\{(?!concordat|project)");
            }
        }
    }

    @Test
    void itCarriesTheLibrariesThatItIsBuiltWith() {
        for (var library : List.of("api", "core", "testkit")) {
            var place = project.resolve("repository/org/concordat/concordat-" + library + "/0.1.0");
            assertThat(place.resolve("concordat-" + library + "-0.1.0.jar")).hasContent(library);
            assertThat(place.resolve("concordat-" + library + "-0.1.0.pom"))
                    .content()
                    .contains("<artifactId>concordat-" + library + "</artifactId>");
        }
    }

    @Test
    void aWordOfJavaCanBeItsName() throws Exception {
        var lib = folder.resolve("lib");

        for (var name :
                Map.of("class", "ClassCareModel", "string", "StringCareModel").entrySet()) {
            project = folder.resolve(name.getKey());
            JavaProject.write(project, name.getKey(), List.of(lib));
            compile("src/main/java");
            assertThat(files(classes)).anyMatch(file -> file.endsWith(name.getValue() + ".class"));
        }
    }

    @Test
    void nothingThatIsThereIsWrittenOver() {
        assertThatThrownBy(() -> JavaProject.write(project, "local-panels", List.of(folder.resolve("lib"))))
                .isInstanceOf(FileAlreadyExistsException.class);
    }
}
