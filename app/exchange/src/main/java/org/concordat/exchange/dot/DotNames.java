package org.concordat.exchange.dot;

import java.util.Set;

/** Names of columns that Graphviz does not take for attributes of its own. */
final class DotNames {

    /** Those of nodes and edges that could be facts of the core care model. */
    private static final Set<String> TAKEN = Set.of(
            "area",
            "class",
            "color",
            "comment",
            "constraint",
            "decorate",
            "dir",
            "distortion",
            "group",
            "headport",
            "image",
            "label",
            "layer",
            "len",
            "lp",
            "margin",
            "ordering",
            "orientation",
            "pin",
            "pos",
            "rank",
            "rects",
            "regular",
            "root",
            "samehead",
            "sametail",
            "shape",
            "sides",
            "skew",
            "style",
            "tailport",
            "target",
            "tooltip",
            "vertices",
            "weight",
            "z");

    private DotNames() {}

    /** The name with its care model where it would else mean something. */
    static String of(String name) {
        return TAKEN.contains(name) ? "core." + name : name;
    }
}
