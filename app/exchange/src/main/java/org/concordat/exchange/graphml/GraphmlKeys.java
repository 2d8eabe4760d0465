package org.concordat.exchange.graphml;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.concordat.exchange.reading.XmlInput;

/** The columns of a file by their keys, for nodes, edges and the graph apart: a key may stand for one thing in each. */
final class GraphmlKeys {

    private static final List<String> DOMAINS = List.of("node", "edge", "graph");

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Map<String, String>> presets = new HashMap<>();
    private final Set<String> drawings = new HashSet<>();

    /** Reads the declaration of a key, which begins here; goes to its end. */
    void read(XmlInput xml) throws XMLStreamException {
        var id = xml.attribute("id");
        var domain = xml.attribute("for");
        var name = xml.attribute("attr.name");
        boolean draws = !xml.attribute("yfiles.type").isEmpty();
        var preset = xml.textOf("default");
        for (var each : DOMAINS.contains(domain) ? List.of(domain) : DOMAINS) {
            names.put(each + ' ' + id, name.isEmpty() ? id : name);
            if (draws) {
                drawings.add(each + ' ' + id);
            }
            if (!preset.isEmpty()) {
                presets.computeIfAbsent(each, d -> new LinkedHashMap<>()).put(name.isEmpty() ? id : name, preset);
            }
        }
    }

    /** The name of the column; of a key that is not declared the key. */
    String name(String key, String domain) {
        return names.getOrDefault(domain + ' ' + key, key);
    }

    /** Whether it holds a drawing of yEd's. */
    boolean isDrawing(String key, String domain) {
        return drawings.contains(domain + ' ' + key);
    }

    /** The texts of cells that are not there. */
    Map<String, String> presets(String domain) {
        return presets.getOrDefault(domain, Map.of());
    }
}
