package org.concordat.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import org.concordat.api.core.Core;
import org.concordat.api.core.Organisations;
import org.concordat.api.exchange.Exported;
import org.concordat.api.exchange.Exporter;
import org.concordat.api.exchange.FileFormat;
import org.concordat.api.exchange.Imported;
import org.concordat.api.exchange.Importer;
import org.concordat.api.exchange.Importing;
import org.concordat.api.exchange.UnreadableFile;
import org.concordat.api.fact.NodeId;
import org.concordat.api.model.CareModel;
import org.concordat.api.network.Facts;
import org.concordat.api.network.Node;

/** A plugin with code that writes and reads lists of names, one a line, and has an exporter that fails halfway. */
final class NamesPlugin {

    private NamesPlugin() {}

    /** What it brings. */
    public static final class Names implements CareModel {

        @Override
        public String id() {
            return "names";
        }

        @Override
        public String name() {
            return "Names";
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
        public List<Exporter> exporters() {
            return List.of(new NamesFormat(), new BrokenFormat());
        }

        @Override
        public List<Importer> importers() {
            return List.of(new NamesFormat());
        }
    }

    /** A name a line. */
    public static final class NamesFormat implements Exporter, Importer {

        @Override
        public FileFormat format() {
            return new FileFormat("names.list", "List of names", "For name badges.", ".names.csv");
        }

        @Override
        public void write(Exported what, OutputStream out) throws IOException {
            var names = what.network().nodes().stream()
                    .map(node -> node.get(Core.NAME, ""))
                    .sorted()
                    .collect(Collectors.joining("\n"));
            out.write(names.getBytes(UTF_8));
        }

        @Override
        public Imported read(InputStream in, Importing into) throws IOException, UnreadableFile {
            var nodes = new ArrayList<Node>();
            var left = new ArrayList<Imported.LeftOut>();
            long line = 0;
            for (var name : new String(in.readAllBytes(), UTF_8).split("\n")) {
                line++;
                if (name.indexOf('\0') >= 0) {
                    throw new UnreadableFile("Line " + line + " is no text. Save the list as text.");
                }
                if (name.isBlank()) {
                    left.add(new Imported.LeftOut(line, "no name", ""));
                } else {
                    var facts = Facts.of(Core.NAME, name);
                    nodes.add(new Node(NodeId.ofText(name), Organisations.PROVIDER, facts));
                }
            }
            return new Imported(nodes, List.of(), left, List.of("Check the spelling."));
        }
    }

    /** Breaks when it has written some. */
    public static final class BrokenFormat implements Exporter {

        @Override
        public FileFormat format() {
            return new FileFormat("names.broken", "Broken list", "For nobody.", ".broken");
        }

        @Override
        public void write(Exported what, OutputStream out) throws IOException {
            out.write(new byte[100_000]);
            throw new IllegalStateException("planted");
        }
    }

    static Path in(Path folder) throws IOException {
        var file = folder.resolve("names-1.0.0.jar");
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Plugin-Id", "names");
        manifest.getMainAttributes().putValue("Plugin-Version", "1.0.0");
        try (var jar = new JarOutputStream(Files.newOutputStream(file), manifest)) {
            for (var type : List.of(Names.class, NamesFormat.class, BrokenFormat.class)) {
                var name = type.getName().replace('.', '/') + ".class";
                jar.putNextEntry(new JarEntry(name));
                try (var in = Objects.requireNonNull(type.getClassLoader().getResourceAsStream(name))) {
                    in.transferTo(jar);
                }
            }
            jar.putNextEntry(new JarEntry("META-INF/extensions.idx"));
            jar.write(Names.class.getName().getBytes(UTF_8));
        }
        return file;
    }
}
