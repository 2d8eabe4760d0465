package org.concordat.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.concordat.api.model.CareModel;

/** A plugin with code, to be written to a file. */
record PanelsPlugin(String id, String version) {

    /** What it brings. */
    public static final class Panels implements CareModel {

        @Override
        public String id() {
            return "panels";
        }

        @Override
        public String name() {
            return "Local panels";
        }

        @Override
        public String version() {
            return "1.2.0";
        }

        @Override
        public String description() {
            return "";
        }
    }

    static PanelsPlugin of(String version) {
        return new PanelsPlugin("panels", version);
    }

    Path in(Path folder) throws IOException {
        var file = folder.resolve(id + "-" + version + ".jar");
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Plugin-Id", id);
        manifest.getMainAttributes().putValue("Plugin-Version", version);
        manifest.getMainAttributes().putValue("Plugin-Provider", "Wolverhampton");
        manifest.getMainAttributes().putValue("Plugin-Description", "Panels of places");
        try (var jar = new JarOutputStream(Files.newOutputStream(file), manifest)) {
            var name = Panels.class.getName().replace('.', '/') + ".class";
            jar.putNextEntry(new JarEntry(name));
            try (var in = Objects.requireNonNull(Panels.class.getClassLoader().getResourceAsStream(name))) {
                in.transferTo(jar);
            }
            jar.putNextEntry(new JarEntry("META-INF/extensions.idx"));
            jar.write(Panels.class.getName().getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    /** The same without code. */
    Path asData(Path folder) throws IOException {
        var file = folder.resolve(id + "-" + version + ".zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("care-model.json"));
            zip.write("""
                    {"formatVersion": 1, "id": "%s", "name": "Plain panels", "version": "%s", "description": "Panels"}
                    """.formatted(id, version).getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }
}
