package org.concordat.core.declared.expression;

import java.util.Optional;
import java.util.Set;
import org.concordat.api.model.Vocabulary;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.LinkType;
import org.concordat.api.vocabulary.NodeType;

/**
 * Looks up types and attributes by their ids; one without a dot belongs to the care model itself.
 *
 * @param model the id of the care model
 * @param needs the ids of those that it builds on; what they have is taken on trust where they are not here
 */
public record TypeIds(Vocabulary vocabulary, String model, Set<String> needs) {

    /** The whole id. */
    public String whole(String id) {
        return id.contains(".") ? id : model + "." + id;
    }

    public NodeType nodeType(String id) {
        return whole(id).equals(NodeType.ANY.id()) ? NodeType.ANY : vocabulary.nodeType(whole(id));
    }

    public LinkType linkType(String id) {
        return vocabulary.linkType(whole(id));
    }

    /** The node type, if there is one. */
    public Optional<NodeType> findNodeType(String id) {
        return looksLikeId(id)
                ? Optional.of(nodeType(id)).filter(t -> !t.isPlaceholder() || isTrusted(t.id()))
                : Optional.empty();
    }

    /** The link type, if there is one. */
    public Optional<LinkType> findLinkType(String id) {
        return looksLikeId(id)
                ? Optional.of(linkType(id)).filter(t -> !t.isPlaceholder() || isTrusted(t.id()))
                : Optional.empty();
    }

    public Optional<Attribute<?>> findAttribute(String id) {
        return vocabulary.attribute(whole(id));
    }

    /** Whether an id belongs to a care model that this one builds on. */
    boolean isTrusted(String id) {
        return needs.contains(id.substring(0, id.indexOf('.')));
    }

    /** Whether a text is made as ids are. */
    public static boolean looksLikeId(String id) {
        return id.matches("[A-Za-z][A-Za-z0-9_-]*(\\.[A-Za-z0-9][A-Za-z0-9_-]*)?");
    }
}
