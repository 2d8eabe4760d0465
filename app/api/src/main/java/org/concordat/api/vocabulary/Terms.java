package org.concordat.api.vocabulary;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The types and attributes of all care models that are here, to look up. Immutable.
 *
 * @since 0.1.0
 */
public interface Terms {

    /** All node types, abstract ones too, in the order of the care models. */
    Collection<NodeType> nodeTypes();

    Collection<LinkType> linkTypes();

    Collection<Attribute<?>> attributes();

    /** The type with this id, or a placeholder for it. @throws IllegalArgumentException if the text cannot be an id */
    NodeType nodeType(String id);

    /** The type with this id, or a placeholder for it. @throws IllegalArgumentException if the text cannot be an id */
    LinkType linkType(String id);

    Optional<Attribute<?>> attribute(String id);

    /** The attributes that an element of this type may have: common ones, then inherited, own and added ones. */
    List<Attribute<?>> attributesOf(ElementType type);

    /** The choices of an attribute, those that other care models added included. */
    List<Choice> choicesOf(Attribute<?> attribute);

    /** The label of a choice of an attribute, or its id where it is not known. */
    String choiceLabel(Attribute<?> attribute, String choice);

    /** Whether a link of this type may lead from a node of one type to a node of another. Placeholders may join anything. */
    boolean allows(LinkType type, NodeType from, NodeType to);
}
