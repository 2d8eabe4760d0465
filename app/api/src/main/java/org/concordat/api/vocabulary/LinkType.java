package org.concordat.api.vocabulary;

import java.util.ArrayList;
import java.util.List;
import org.concordat.api.style.Arrow;
import org.concordat.api.style.LinkStyle;
import org.concordat.api.style.Stroke;
import org.jspecify.annotations.Nullable;

/**
 * A type of link, such as commissions, sub-contracts or sits on. It says which node types it may join. Equal when the ids are.
 *
 * @since 0.1.0
 */
public final class LinkType implements ElementType {

    private static final LinkStyle PLACEHOLDER_STYLE = LinkStyle.of("#768692", Stroke.DASHED, 1.2, Arrow.OPEN);

    private final String id;
    private final String label;
    private final String help;
    private final LinkFamily family;
    private final boolean placeholder;
    private final List<Attribute<?>> ownAttributes;
    private final List<Join> joins;
    private final LinkStyle style;

    private LinkType(
            String id,
            String label,
            String help,
            LinkFamily family,
            boolean placeholder,
            List<Attribute<?>> ownAttributes,
            List<Join> joins,
            LinkStyle style) {
        Ids.requireQualified(id);
        this.id = id;
        this.label = label;
        this.help = help;
        this.family = family;
        this.placeholder = placeholder;
        this.ownAttributes = List.copyOf(ownAttributes);
        this.joins = List.copyOf(joins);
        this.style = style;
    }

    /** A type whose label ("commissions": it reads from source to target) and help are texts of the bundle; it joins nothing yet. */
    public static LinkType of(Words words, String id, LinkFamily family, LinkStyle style, Attribute<?>... attributes) {
        return new LinkType(
                id, words.get(id), words.orEmpty(id + ".help"), family, false, List.of(attributes), List.of(), style);
    }

    /** A type with its label given, for care models without a bundle. */
    public static LinkType of(
            String id, String label, String help, LinkFamily family, LinkStyle style, List<Attribute<?>> attributes) {
        return new LinkType(id, label, help, family, false, attributes, List.of(), style);
    }

    /** The stand-in for a type whose care model is not here; it may join anything. */
    public static LinkType placeholder(String id) {
        return new LinkType(
                id,
                id.substring(id.lastIndexOf('.') + 1),
                "",
                LinkFamily.OTHER,
                true,
                List.of(),
                List.of(),
                PLACEHOLDER_STYLE);
    }

    /** Also joins these two, in this direction. */
    public LinkType joining(NodeType from, NodeType to) {
        return joining(List.of(from), List.of(to));
    }

    /** Also joins each of these sources with each of these targets. */
    public LinkType joining(List<NodeType> from, List<NodeType> to) {
        var more = new ArrayList<>(joins);
        from.forEach(f -> to.forEach(t -> more.add(new Join(f, t))));
        return new LinkType(id, label, help, family, placeholder, ownAttributes, more, style);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public String help() {
        return help;
    }

    public LinkFamily family() {
        return family;
    }

    @Override
    public boolean isPlaceholder() {
        return placeholder;
    }

    @Override
    public List<Attribute<?>> ownAttributes() {
        return ownAttributes;
    }

    public List<Join> joins() {
        return joins;
    }

    public LinkStyle style() {
        return style;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LinkType that && id.equals(that.id) && placeholder == that.placeholder;
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }
}
