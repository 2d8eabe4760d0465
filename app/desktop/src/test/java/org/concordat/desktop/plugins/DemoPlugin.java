package org.concordat.desktop.plugins;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.jar.Attributes.Name;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.concordat.api.model.CareModel;
import org.concordat.api.style.NodeShape;
import org.concordat.api.style.NodeStyle;
import org.concordat.api.vocabulary.NodeType;

/** A plugin with one type of node, {@code demo.Thing}, as a file to install. */
public final class DemoPlugin {

    private DemoPlugin() {}

    public static final class Demo implements CareModel {

        @Override
        public String id() {
            return "demo";
        }

        @Override
        public String name() {
            return "Demonstration";
        }

        @Override
        public String version() {
            return "1.0.0";
        }

        @Override
        public String description() {
            return "";
        }

        @Override
        public List<NodeType> nodeTypes() {
            return List.of(NodeType.of(
                    "demo.Thing", "Thing", "", NodeStyle.of(NodeShape.RECTANGLE, "#005EB8", "#FFFFFF"), List.of()));
        }
    }

    /** Writes the plugin into a folder. */
    public static Path in(Path folder) throws IOException {
        var file = folder.resolve("demo.jar");
        var manifest = new Manifest();
        var about = manifest.getMainAttributes();
        about.put(Name.MANIFEST_VERSION, "1.0");
        about.putValue("Plugin-Id", "demo");
        about.putValue("Plugin-Version", "1.0.0");
        about.putValue("Plugin-Provider", "Anywhere ICB");
        try (var jar = new JarOutputStream(Files.newOutputStream(file), manifest)) {
            jar.putNextEntry(new JarEntry("META-INF/extensions.idx"));
            jar.write(Demo.class.getName().getBytes(StandardCharsets.UTF_8));
            var name = Demo.class.getName().replace('.', '/') + ".class";
            jar.putNextEntry(new JarEntry(name));
            try (var bytes = Objects.requireNonNull(Demo.class.getClassLoader().getResourceAsStream(name))) {
                bytes.transferTo(jar);
            }
        }
        return file;
    }
}
