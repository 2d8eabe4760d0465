package org.concordat.core.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.assertj.core.groups.Tuple;
import org.concordat.api.model.CareModel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginHostTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void aHealthyPluginIsThere() throws IOException {
        pack("m-healthy.jar", "healthy", "*", SampleCareModels.Healthy.class);
    }

    @Test
    void aHealthyPluginBringsItsTypes() {
        var plugins = PluginHost.load(folder);

        assertThat(plugins.careModels().vocabulary().nodeType("healthy.Type").isPlaceholder())
                .isFalse();
        assertThat(plugins.installed())
                .extracting(InstalledPlugin::id, InstalledPlugin::inUse)
                .containsExactly(tuple("healthy", true));
    }

    @Test
    void aFolderThatIsNotThereHasNoPlugins() {
        assertThat(PluginHost.load(folder.resolve("none")).careModels().models())
                .extracting(CareModel::id)
                .containsExactly("core");
    }

    @Test
    void aFileThatIsNoArchiveHarmsNobody() throws IOException {
        Files.writeString(folder.resolve("a-broken.jar"), "not a jar");

        assertHealthyBeside("a-broken.jar", "could not be loaded");
    }

    @Test
    void aPluginForANewerVersionIsNamedAndLeftOut() throws IOException {
        pack("a-newer.jar", "newer", ">=9.0.0", SampleCareModels.Throwing.class);

        assertHealthyBeside("newer", "it needs >=9.0.0, this is 0.1.0");
    }

    @Test
    void aCareModelThatThrowsAnErrorHarmsNobody() throws IOException {
        pack("a-throwing.jar", "throwing", "*", SampleCareModels.Throwing.class);

        assertHealthyBeside("a-throwing.jar", "planted");
    }

    @Test
    void aCareModelMayNotDefineTheTypesOfAnother() throws IOException {
        pack("a-greedy.jar", "greedy", "*", SampleCareModels.Greedy.class);

        assertHealthyBeside("a-greedy.jar", "may not define the type core.Type");
    }

    @Test
    void thePluginThatComesSecondWithTheSameIdsIsLeftOut() throws IOException {
        pack("z-copy.jar", "copy", "*", SampleCareModels.Healthy.class);

        assertHealthyBeside("z-copy.jar", "healthy.Type");
    }

    private void assertHealthyBeside(String other, String problem) {
        var plugins = PluginHost.load(folder);
        var left = plugins.installed().stream().filter(p -> !p.inUse()).toList();
        assertThat(left).extracting(InstalledPlugin::id).containsExactly(other);
        assertThat(left.get(0).problem()).contains(problem);
        assertThat(plugins.careModels().find("healthy")).isPresent();
    }

    private static Tuple tuple(Object... values) {
        return Tuple.tuple(values);
    }

    private void pack(String file, String id, String requires, Class<? extends CareModel> careModel)
            throws IOException {
        var manifest = new Manifest();
        var main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Plugin-Id", id);
        main.putValue("Plugin-Version", "1.0.0");
        main.putValue("Plugin-Requires", requires);
        try (var jar = new JarOutputStream(Files.newOutputStream(folder.resolve(file)), manifest)) {
            for (var type : List.of(SampleCareModels.class, SampleCareModels.Named.class, careModel)) {
                var name = type.getName().replace('.', '/') + ".class";
                jar.putNextEntry(new JarEntry(name));
                try (var bytes = Objects.requireNonNull(type.getClassLoader().getResourceAsStream(name))) {
                    bytes.transferTo(jar);
                }
            }
            jar.putNextEntry(new JarEntry("META-INF/extensions.idx"));
            jar.write(careModel.getName().getBytes(StandardCharsets.UTF_8));
        }
    }
}
