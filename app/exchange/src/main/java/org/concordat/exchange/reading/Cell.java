package org.concordat.exchange.reading;

import java.util.Set;

/** The names of columns that all formats share, whatever they call them in their files. */
public final class Cell {

    public static final String LABEL = "label";
    /** What the type is called. */
    public static final String TYPE = "type";
    /** The id of the type, in files of ours. */
    public static final String TYPE_ID = "typeId";
    /** The node that this one is drawn in. */
    public static final String PARENT = "parentId";
    /** The middle of a node. */
    public static final String X = "x";

    public static final String Y = "y";
    public static final String WIDTH = "width";
    public static final String HEIGHT = "height";
    /** The kind of a link where a format tells parallel ones apart by it. */
    public static final String KIND = "kind";

    public static final String EDGE_ID = "edgeId";
    public static final String NODE_ID = "nodeId";
    /** The day from which it stands, where a format has a place of its own for it. */
    public static final String START = "start";

    public static final String END = "end";

    /** All of them: none is the name of a fact. */
    static final Set<String> ALL =
            Set.of(LABEL, TYPE, TYPE_ID, PARENT, X, Y, WIDTH, HEIGHT, KIND, EDGE_ID, NODE_ID, START, END);

    private Cell() {}
}
