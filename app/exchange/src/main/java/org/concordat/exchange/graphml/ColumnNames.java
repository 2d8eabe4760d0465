package org.concordat.exchange.graphml;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Gives columns names that no reader takes for something of its own: Gephi eats {@code r}, {@code size} and {@code weight} as looks,
 * NetworkX overwrites {@code id}, Cytoscape keeps {@code name} and {@code selected}, yEd {@code url}. Upper and lower case count as one,
 * as they do in Gephi.
 */
final class ColumnNames {

    private static final Set<String> RESERVED = Set.of(
            "r",
            "g",
            "b",
            "x",
            "y",
            "z",
            "color",
            "size",
            "weight",
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
            "url",
            "description",
            "ng",
            "eg",
            "type",
            "typeid",
            "edgeid",
            "parentid");

    private final Set<String> taken = new HashSet<>(RESERVED);

    /** The part of the id after the care model for the core one, with the care model for any other: {@code mcp_hubStatus}. */
    String nameFor(String attributeId, String suffix) {
        var own = attributeId.substring(attributeId.indexOf('.') + 1).replace('.', '_');
        boolean isPlain = attributeId.startsWith("core.") && !RESERVED.contains(own.toLowerCase(Locale.ROOT));
        var name = (isPlain ? own : attributeId.replace('.', '_')) + suffix;
        var free = name;
        for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
            free = name + "_" + i;
        }
        return free;
    }
}
