package org.concordat.exchange.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
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

/** Mappings of graph files as files that people can read and change. */
public final class GraphMappingFile {

    private static final String FORMAT = "concordat-graph-mapping";
    private static final long LARGEST = 4L << 20;
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private GraphMappingFile() {}

    /** Writes it whole or not at all. */
    public static void write(Path file, GraphMapping mapping) throws IOException, SaveException {
        var root = JSON.createObjectNode();
        root.put("format", FORMAT).put("version", 1);
        put(root.putObject("nodes"), mapping.nodes());
        put(root.putObject("links"), mapping.links());
        var text = (JSON.writeValueAsString(root) + "\n").getBytes(StandardCharsets.UTF_8);
        WholeFile.write(file, out -> out.write(text));
    }

    private static void put(ObjectNode into, GraphMapping.Half half) {
        into.put("typeColumn", half.typeColumn());
        var types = into.putObject("types");
        half.types().forEach(types::put);
        into.put("otherType", half.otherType());
        into.put("nameColumn", half.nameColumn());
        var facts = into.putObject("facts");
        half.facts().forEach(facts::put);
    }

    /** @throws IntakeException if the file is no mapping, with what is wrong in it */
    public static GraphMapping read(Path file) throws IOException, IntakeException {
        var name = String.valueOf(file.getFileName());
        try {
            var root = Files.size(file) > LARGEST ? JSON.createObjectNode() : JSON.readTree(Files.readString(file));
            if (!FORMAT.equals(root.path("format").asString(""))
                    || root.path("version").asInt(0) != 1) {
                throw new IntakeException(ReadingTexts.of("mapping.none", name));
            }
            return new GraphMapping(half(root.path("nodes")), half(root.path("links")));
        } catch (JacksonException e) {
            throw new IntakeException(ReadingTexts.of("mapping.damaged", name, e.getOriginalMessage()));
        }
    }

    private static GraphMapping.Half half(JsonNode json) {
        return new GraphMapping.Half(
                json.path("typeColumn").asString(""),
                words(json.path("types")),
                json.path("otherType").asString(""),
                json.path("nameColumn").asString(""),
                words(json.path("facts")));
    }

    private static Map<String, String> words(JsonNode json) {
        var words = new TreeMap<String, String>();
        json.properties().forEach(e -> words.put(e.getKey(), e.getValue().asString("")));
        return words;
    }
}
