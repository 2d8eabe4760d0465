package org.concordat.exchange.spreadsheet;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.concordat.api.fact.PartialDate;
import org.concordat.core.storage.disk.SaveException;
import org.concordat.core.storage.disk.WholeFile;
import org.concordat.exchange.intake.IntakeException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Mappings as files that people can read and change: JSON, one object for each column. */
public final class MappingFile {

    /** How the name of such a file ends. */
    public static final String EXTENSION = ".mapping.json";

    private static final String FORMAT = "concordat-mapping";
    private static final int VERSION = 1;
    private static final long LARGEST = 4L << 20;
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private MappingFile() {}

    /** Writes it whole or not at all. */
    public static void write(Path file, Mapping mapping) throws IOException, SaveException {
        byte[] text = (JSON.writeValueAsString(json(mapping)) + "\n").getBytes(StandardCharsets.UTF_8);
        WholeFile.write(file, out -> out.write(text));
    }

    private static ObjectNode json(Mapping mapping) {
        var root = JSON.createObjectNode();
        root.put("format", FORMAT).put("version", VERSION);
        var nodes = root.putArray("nodes");
        for (var rule : mapping.nodes()) {
            var node = nodes.addObject().put("key", rule.key());
            putText(node, "type", rule.type());
            putWords(node, "facts", rule.facts());
        }
        var links = root.putArray("links");
        for (var rule : mapping.links()) {
            var link = links.addObject().put("key", rule.key());
            putText(link, "type", rule.type());
            putText(link, "from", rule.from());
            putText(link, "to", rule.to());
            putWords(link, "facts", rule.facts());
        }
        var columns = root.putArray("columns");
        mapping.columns().forEach(role -> put(columns.addObject(), role));
        return root;
    }

    private static void put(ObjectNode column, ColumnRole role) {
        column.put("column", role.column());
        column.put("role", role.role().name().toLowerCase(Locale.ROOT));
        column.put("of", role.of());
        putText(column, "attribute", role.attribute());
        putText(column, "scheme", role.scheme());
        putText(column, "date", role.date() == null ? "" : role.date().toString());
        putText(column, "dateColumn", role.dateColumn());
        putWords(column, "values", role.values());
    }

    private static void putText(ObjectNode into, String name, String text) {
        if (!text.isEmpty()) {
            into.put(name, text);
        }
    }

    private static void putWords(ObjectNode into, String name, Map<String, String> words) {
        if (!words.isEmpty()) {
            var object = into.putObject(name);
            new TreeMap<>(words).forEach(object::put);
        }
    }

    /** @throws IntakeException if the file is no mapping, with what is wrong in it */
    public static Mapping read(Path file) throws IOException, IntakeException {
        var name = String.valueOf(file.getFileName());
        if (Files.size(file) > LARGEST) {
            throw new IntakeException(ImportTexts.of("mappingFile.none", name));
        }
        try {
            var root = JSON.readTree(Files.readString(file));
            if (!FORMAT.equals(root.path("format").asString(""))) {
                throw new IntakeException(ImportTexts.of("mappingFile.none", name));
            }
            if (root.path("version").asInt(0) != VERSION) {
                throw new IntakeException(ImportTexts.of("mappingFile.version", name, VERSION));
            }
            return mapping(root);
        } catch (JacksonException | IllegalArgumentException | CharacterCodingException e) {
            var told = e instanceof JacksonException json ? json.getOriginalMessage() : e.getMessage();
            throw new IntakeException(ImportTexts.of("mappingFile.damaged", name, String.valueOf(told)));
        }
    }

    private static Mapping mapping(JsonNode root) {
        var nodes = new ArrayList<NodeRule>();
        for (var node : root.path("nodes")) {
            nodes.add(new NodeRule(required(node, "key"), text(node, "type"), words(node, "facts")));
        }
        var links = new ArrayList<LinkRule>();
        for (var link : root.path("links")) {
            links.add(new LinkRule(
                    required(link, "key"),
                    text(link, "type"),
                    text(link, "from"),
                    text(link, "to"),
                    words(link, "facts")));
        }
        var columns = new ArrayList<ColumnRole>();
        for (var column : root.path("columns")) {
            columns.add(role(column));
        }
        return new Mapping(nodes, links, columns);
    }

    private static ColumnRole role(JsonNode column) {
        var date = text(column, "date");
        return new ColumnRole(
                required(column, "column"),
                role(required(column, "role")),
                required(column, "of"),
                text(column, "attribute"),
                text(column, "scheme"),
                date.isEmpty() ? null : PartialDate.parse(date),
                text(column, "dateColumn"),
                words(column, "values"));
    }

    private static Role role(String name) {
        for (var role : Role.values()) {
            if (role.name().equalsIgnoreCase(name)) {
                return role;
            }
        }
        var names = List.of(Role.values()).stream()
                .map(r -> r.name().toLowerCase(Locale.ROOT))
                .toList();
        throw new IllegalArgumentException(ImportTexts.of("mappingFile.noRole", name, String.join(", ", names)));
    }

    private static String required(JsonNode node, String name) {
        var text = text(node, name);
        if (text.isEmpty()) {
            throw new IllegalArgumentException(ImportTexts.of("mappingFile.missing", name, node.toString()));
        }
        return text;
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asString("");
    }

    private static Map<String, String> words(JsonNode node, String name) {
        var words = new TreeMap<String, String>();
        node.path(name)
                .properties()
                .forEach(e -> words.put(e.getKey(), e.getValue().asString("")));
        return words;
    }
}
