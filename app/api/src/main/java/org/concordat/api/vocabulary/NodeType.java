package org.concordat.api.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.api.style.NodeShape;
import org.concordat.api.style.NodeStyle;
import org.concordat.api.style.Stroke;
import org.jspecify.annotations.Nullable;

/**
 * A type of node, such as provider, contract or board. Equal when the ids are. A subtype counts wherever its parent does: in joins, in
 * references and in rules.
 *
 * @since 0.1.0
 */
public final class NodeType implements ElementType {

    private static final NodeStyle PLACEHOLDER_STYLE = NodeStyle.of(NodeShape.RECTANGLE, "#E8EDEE", "#425563")
            .withLine("#768692")
            .withBorder(Stroke.DASHED);

    /** What every type is a kind of: for links that may lead to anything. No node has it. */
    public static final NodeType ANY = new NodeType(
            "core.Any",
            Words.beside(NodeType.class).get("any"),
            "",
            null,
            true,
            false,
            List.of(),
            PLACEHOLDER_STYLE,
            List.of());

    private final String id;
    private final String label;
    private final String help;
    private final @Nullable NodeType parent;
    private final boolean isAbstract;
    private final boolean placeholder;
    private final List<Attribute<?>> ownAttributes;
    private final NodeStyle style;
    private final List<Preset<?>> presets;

    private NodeType(
            String id,
            String label,
            String help,
            @Nullable NodeType parent,
            boolean isAbstract,
            boolean placeholder,
            List<Attribute<?>> ownAttributes,
            NodeStyle style,
            List<Preset<?>> presets) {
        Ids.requireQualified(id);
        this.id = id;
        this.label = label;
        this.help = help;
        this.parent = parent;
        this.isAbstract = isAbstract;
        this.placeholder = placeholder;
        this.ownAttributes = List.copyOf(ownAttributes);
        this.style = style;
        this.presets = presets;
    }

    /** A type whose label and help are the texts {@code id} and {@code id.help} of the bundle. */
    public static NodeType of(Words words, String id, NodeStyle style, Attribute<?>... attributes) {
        return new NodeType(
                id,
                words.get(id),
                words.orEmpty(id + ".help"),
                null,
                false,
                false,
                List.of(attributes),
                style,
                List.of());
    }

    /** A type with its label given, for care models without a bundle. */
    public static NodeType of(String id, String label, String help, NodeStyle style, List<Attribute<?>> attributes) {
        return new NodeType(id, label, help, null, false, false, attributes, style, List.of());
    }

    /** The stand-in for a type whose care model is not here: grey and dashed, named by what follows the last dot of its id. */
    public static NodeType placeholder(String id) {
        return new NodeType(
                id,
                id.substring(id.lastIndexOf('.') + 1),
                "",
                null,
                false,
                true,
                List.of(),
                PLACEHOLDER_STYLE,
                List.of());
    }

    public NodeType withParent(NodeType newParent) {
        return new NodeType(id, label, help, newParent, isAbstract, placeholder, ownAttributes, style, presets);
    }

    /** A type whose new nodes start with this fact, and whose nodes count as having it where nothing else is said. */
    public <T> NodeType withPreset(Attribute<T> attribute, T value) {
        var more = new ArrayList<Preset<?>>(presets);
        more.add(new Preset<>(attribute, value));
        return new NodeType(id, label, help, parent, isAbstract, placeholder, ownAttributes, style, List.copyOf(more));
    }

    /** A type that only gathers others: it is never created. */
    public NodeType asAbstract() {
        return new NodeType(id, label, help, parent, true, placeholder, ownAttributes, style, presets);
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

    public Optional<NodeType> parent() {
        return Optional.ofNullable(parent);
    }

    public boolean isAbstract() {
        return isAbstract;
    }

    @Override
    public boolean isPlaceholder() {
        return placeholder;
    }

    @Override
    public List<Attribute<?>> ownAttributes() {
        return ownAttributes;
    }

    public NodeStyle style() {
        return style;
    }

    /** What new nodes start with, presets of the parent types first. */
    public List<Preset<?>> presets() {
        return parent().map(p -> Stream.concat(p.presets().stream(), presets.stream())
                        .<Preset<?>>map(preset -> preset)
                        .toList())
                .orElse(presets);
    }

    /** The preset of one attribute, the nearest type's first. */
    public <T> Optional<T> preset(Attribute<T> attribute) {
        return presets.stream()
                .filter(p -> p.attribute().equals(attribute))
                .findFirst()
                .map(p -> attribute.kind().checked(p.value()))
                .or(() -> parent().flatMap(p -> p.preset(attribute)));
    }

    /** Whether this is the other type or one of its subtypes. */
    public boolean isA(NodeType other) {
        if (other.id.equals(ANY.id)) {
            return true;
        }
        for (NodeType type = this; type != null; type = type.parent) {
            if (type.id.equals(other.id)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NodeType that && id.equals(that.id) && placeholder == that.placeholder;
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
