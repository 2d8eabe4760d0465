package org.concordat.exchange.graph;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Gives columns names that no reader takes for something of its own: Gephi eats {@code r}, {@code size} and {@code weight} as looks,
 * NetworkX overwrites {@code id}, Cytoscape keeps {@code name} and {@code selected}, yEd {@code url}. Upper and lower case count as one,
 * as they do in Gephi.
 */
public final class FactNames {

    private static final String CORE = "core.";
    private static final Set<String> RESERVED = Set.of(
            "r",
            "g",
            "b",
            "x",
            "y",
            "z",
            "width",
            "height",
            "color",
            "size",
            "weight",
            "key",
            "kind",
            "label",
            "labels",
            "id",
            "name",
            "shared name",
            "interaction",
            "selected",
            "suid",
            "source",
            "target",
            "from",
            "to",
            "url",
            "description",
            "ng",
            "eg",
            "type",
            "typeid",
            "edgeid",
            "nodeid",
            "relation",
            "parentid",
            "timeset",
            "start",
            "end");

    private final Set<String> taken = new HashSet<>(RESERVED);

    /** The part of the id after the care model for the core one, the whole id for any other: {@code listSize}, {@code mcp.hubStatus}. */
    String nameFor(String attributeId, String part) {
        var name = plain(attributeId) + part;
        var free = name;
        for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
            free = name + "_" + i;
        }
        return free;
    }

    private static String plain(String attributeId) {
        var own = attributeId.substring(attributeId.indexOf('.') + 1);
        boolean isPlain = attributeId.startsWith(CORE)
                && own.indexOf('.') < 0
                && !RESERVED.contains(own.toLowerCase(Locale.ROOT));
        return isPlain ? own : attributeId;
    }

    /** The attribute that a name is for. */
    public static String attributeOf(String name) {
        int part = name.indexOf(Cells.PART);
        var plain = part < 0 ? name : name.substring(0, part);
        return plain.indexOf('.') < 0 ? CORE + plain : plain;
    }

    /** Which part of the fact a column of this name holds. */
    public static String partOf(String name) {
        int part = name.indexOf(Cells.PART);
        return part < 0 ? "" : name.substring(part);
    }
}
