package org.concordat.api.vocabulary;

import java.util.List;

/**
 * The type of a node or a link: an id that the file holds, words for people, and the attributes that it brings.
 *
 * @since 0.1.0
 */
public sealed interface ElementType permits NodeType, LinkType {

    /** The persisted id, with the prefix of its care model: {@code core.Provider}. */
    String id();

    String label();

    /** One or two sentences that say what it stands for, or empty. */
    String help();

    /** The attributes that this type brings by itself, without those of its parents or those that other care models add. */
    List<Attribute<?>> ownAttributes();

    /** True for the stand-in of a type whose care model is not here. */
    boolean isPlaceholder();
}
