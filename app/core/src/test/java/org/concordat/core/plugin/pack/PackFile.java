package org.concordat.core.plugin.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A plugin's file to be written, healthy until something is done to it. */
public final class PackFile {

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Map<String, String> manifest = new LinkedHashMap<>();

    private PackFile() {}

    /** A whole plugin of these classes, the last of which is its care model. */
    public static PackFile of(String id, String version, Class<?>... classes) {
        var file = new PackFile();
        file.says("Manifest-Version", "1.0").says("Plugin-Id", id).says("Plugin-Version", version);
        for (var type : classes) {
            file.with(name(type), bytes(type));
            file.with("META-INF/extensions.idx", type.getName());
        }
        return file;
    }

    static String name(Class<?> type) {
        return type.getName().replace('.', '/') + ".class";
    }

    static byte[] bytes(Class<?> type) {
        try (var in = Objects.requireNonNull(type.getClassLoader().getResourceAsStream(name(type)))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** A line of its manifest. */
    public PackFile says(String name, String value) {
        manifest.put(name, value);
        return this;
    }

    PackFile saysNo(String name) {
        manifest.remove(name);
        return this;
    }

    public PackFile with(String name, byte[] bytes) {
        parts.put(name, bytes);
        return this;
    }

    public PackFile with(String name, String text) {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    PackFile without(String name) {
        parts.remove(name);
        return this;
    }

    /** Writes it into a folder. */
    public Path in(Path folder) throws IOException {
        var called = manifest.getOrDefault("Plugin-Id", "nameless") + "-" + manifest.getOrDefault("Plugin-Version", "");
        var file = folder.resolve(called.replaceAll("[^A-Za-z0-9.-]", "_") + ".jar");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            if (!manifest.isEmpty()) {
                var text = new StringBuilder();
                manifest.forEach((name, value) ->
                        text.append(name).append(": ").append(value).append("\r\n"));
                write(
                        zip,
                        "META-INF/MANIFEST.MF",
                        text.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
            }
            for (var part : parts.entrySet()) {
                write(zip, part.getKey(), part.getValue());
            }
        }
        return file;
    }

    private static void write(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }
}
