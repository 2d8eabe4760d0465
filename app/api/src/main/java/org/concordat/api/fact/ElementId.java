package org.concordat.api.fact;

/**
 * The id of a node or a link: stable across versions of a file, unique in it, and never reused.
 *
 * @since 0.1.0
 */
public sealed interface ElementId extends Comparable<ElementId> permits NodeId, LinkId {

    String value();

    /** In the order of the texts, which is the order of the file. */
    @Override
    default int compareTo(ElementId other) {
        return value().compareTo(other.value());
    }
}
