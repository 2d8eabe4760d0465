package org.concordat.core.recasting;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.concordat.api.edit.ChangeLink;
import org.concordat.api.edit.Edit;
import org.concordat.api.edit.Group;
import org.concordat.api.model.Vocabulary;
import org.concordat.api.network.Link;
import org.concordat.api.network.Network;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.LinkType;

/**
 * Giving links another type. Facts that the new type does not know are kept as they stand.
 *
 * @param links those that are of another type now
 * @param kept the labels of attributes that the new type does not know, of facts that some link has
 * @param illegal those that may not join their ends afterwards; they are kept
 */
public record LinkTypeChange(List<Link> links, LinkType type, List<String> kept, List<Link> illegal) {

    /** What comes of giving links a type; those that have it already are left alone. */
    public static LinkTypeChange of(Network network, Vocabulary vocabulary, Collection<Link> links, LinkType type) {
        var changing = links.stream().filter(link -> !link.type().equals(type)).toList();
        var known = vocabulary.attributesOf(type).stream().map(Attribute::id).collect(Collectors.toSet());
        var kept = changing.stream()
                .flatMap(link -> link.facts().asMap().keySet().stream())
                .distinct()
                .filter(id -> !known.contains(id))
                .map(id -> vocabulary.attribute(id).map(Attribute::label).orElse(id))
                .toList();
        var legality = new Legality(network, vocabulary);
        var illegal = changing.stream()
                .filter(link -> legality.allows(link) && !legality.allows(link.withType(type)))
                .toList();
        return new LinkTypeChange(changing, type, kept, illegal);
    }

    /** The types that may join the ends of all these links, in the order of the vocabulary. */
    public static List<LinkType> legal(Network network, Vocabulary vocabulary, Collection<Link> links) {
        var legality = new Legality(network, vocabulary);
        return vocabulary.linkTypes().stream()
                .filter(type -> links.stream().allMatch(link -> legality.allows(link.withType(type))))
                .toList();
    }

    /** It as one step; without effect if all links are of the type already. */
    public Edit edit() {
        return new Group(
                TypeChange.WORDS.format("step.linkType", links.size(), type.label()),
                links.stream()
                        .<Edit>map(link -> new ChangeLink(link, link.withType(type)))
                        .toList());
    }
}
