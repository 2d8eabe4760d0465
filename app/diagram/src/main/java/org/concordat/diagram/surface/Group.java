package org.concordat.diagram.surface;

/**
 * A part of a picture that reads as one thing: a layer, a node, a link.
 *
 * @param id what the part is called inside the picture; a surface that needs unique ids makes them so
 * @param kind what sort of thing it is, such as {@code node}, in the manner of a style-sheet class
 * @param element the document's id of the element shown; empty for none
 * @param title its name, for readers who cannot see the picture; empty for none
 * @param description the rest of what the picture says of it; empty for none
 */
public record Group(String id, String kind, String element, String title, String description) {

    public static final Group LANES = layer("layer-lanes", "Lanes");
    public static final Group FRAMES = layer("layer-frames", "Frames");
    public static final Group LINKS = layer("layer-links", "Links");
    public static final Group NODES = layer("layer-nodes", "Nodes");
    public static final Group LABELS = layer("layer-labels", "Labels");
    public static final Group LEGEND = layer("layer-legend", "Legend");
    public static final Group FOOTER = layer("layer-footer", "Day and source");

    private static final String LAYER = "layer";

    public static Group element(String kind, String element, String title, String description) {
        return new Group(kind + "-" + element, kind, element, title, description);
    }

    /** @param name how a drawing program lists the layer */
    public static Group layer(String id, String name) {
        return new Group(id, LAYER, "", name, "");
    }

    public boolean isLayer() {
        return kind.equals(LAYER);
    }
}
