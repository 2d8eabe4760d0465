package org.concordat.core.declared;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordat.api.model.Vocabulary;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.Choice;
import org.concordat.api.vocabulary.ElementType;
import org.concordat.api.vocabulary.LinkType;
import org.concordat.api.vocabulary.NodeType;
import org.concordat.core.declared.json.Mistakes;
import org.concordat.core.declared.json.Text;

/** A care model while it is read: what others have, what it has so far, and what was wrong. */
final class Draft {

    private static final Pattern OWN = Pattern.compile("[a-z][a-z0-9-]*\\.[A-Za-z][A-Za-z0-9_-]{0,62}");
    private static final Pattern ANY = Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,62}\\.[A-Za-z0-9][A-Za-z0-9_-]{0,62}");

    private final String id;
    private final Vocabulary others;
    private final Set<String> needs;
    private final Mistakes mistakes;
    private final Translation translation;
    private final Map<String, NodeType> nodeTypes = new HashMap<>();
    private final Map<String, LinkType> linkTypes = new HashMap<>();
    private final Map<String, Attribute<?>> attributes = new HashMap<>();
    private final Map<String, List<Choice>> choices = new HashMap<>();
    private final Set<String> ids = new HashSet<>();

    Draft(String id, Vocabulary others, Set<String> needs, Mistakes mistakes, Translation translation) {
        this.id = id;
        this.others = others;
        this.needs = needs;
        this.mistakes = mistakes;
        this.translation = translation;
    }

    String id() {
        return id;
    }

    Mistakes mistakes() {
        return mistakes;
    }

    Translation translation() {
        return translation;
    }

    /** The whole of an id that may stand without the prefix. */
    String whole(String text) {
        return text.contains(".") ? text : id + "." + text;
    }

    /** An id that this care model gives to something; empty with a mistake if it may not. */
    Optional<String> own(Text text) {
        var whole = whole(text.value());
        if (!OWN.matcher(whole).matches()) {
            mistakes.say(text.place(), Texts.get("badId", text.value()));
        } else if (!whole.startsWith(id + ".")) {
            mistakes.say(text.place(), Texts.get("foreignId", text.value(), id));
        } else if (!ids.add(whole)) {
            mistakes.say(text.place(), Texts.get("idTwice", text.value()));
        } else {
            return Optional.of(whole);
        }
        return Optional.empty();
    }

    void add(NodeType type) {
        nodeTypes.put(type.id(), type);
    }

    void add(LinkType type) {
        linkTypes.put(type.id(), type);
    }

    void add(Attribute<?> attribute) {
        attributes.put(attribute.id(), attribute);
    }

    private boolean isTrusted(String whole) {
        return needs.contains(whole.substring(0, whole.indexOf('.')));
    }

    /** The node type of an id; empty with a mistake if there is none. */
    Optional<NodeType> nodeType(Text text) {
        var whole = whole(text.value());
        if (whole.equals(NodeType.ANY.id())) {
            return Optional.of(NodeType.ANY);
        }
        var own = nodeTypes.get(whole);
        if (own != null) {
            return Optional.of(own);
        }
        return known(text, "noNodeType", isId(whole) ? Optional.of(others.nodeType(whole)) : Optional.empty());
    }

    /** The link type of an id; empty with a mistake if there is none. */
    Optional<LinkType> linkType(Text text) {
        var whole = whole(text.value());
        var own = linkTypes.get(whole);
        return own != null
                ? Optional.of(own)
                : known(text, "noLinkType", isId(whole) ? Optional.of(others.linkType(whole)) : Optional.empty());
    }

    boolean hasLinkType(Text text) {
        var whole = whole(text.value());
        return linkTypes.containsKey(whole)
                || isId(whole) && !others.linkType(whole).isPlaceholder();
    }

    private static boolean isId(String whole) {
        return ANY.matcher(whole).matches();
    }

    private <T extends ElementType> Optional<T> known(Text text, String mistake, Optional<T> type) {
        var found = type.filter(t -> !t.isPlaceholder() || isTrusted(t.id()));
        if (found.isEmpty()) {
            mistakes.say(text.place(), Texts.get(mistake, text.value()));
        }
        return found;
    }

    /** The attribute of an id; empty with a mistake if there is none. */
    Optional<Attribute<?>> attribute(Text text) {
        var whole = whole(text.value());
        var own = attributes.get(whole);
        Optional<Attribute<?>> found = own == null ? others.attribute(whole) : Optional.of(own);
        if (found.isEmpty()) {
            mistakes.say(text.place(), Texts.get("noAttribute", text.value()));
        }
        return found;
    }

    /** The node types of a list of ids. */
    List<NodeType> nodeTypes(List<Text> texts) {
        var types = new ArrayList<NodeType>();
        texts.forEach(text -> nodeType(text).ifPresent(types::add));
        return types;
    }

    /** The node type or else the link type of an id, if there is one. */
    Optional<ElementType> type(String id) {
        var whole = whole(id);
        if (whole.equals(NodeType.ANY.id())) {
            return Optional.of(NodeType.ANY);
        }
        if (!isId(whole)) {
            return Optional.empty();
        }
        return Stream.<ElementType>of(
                        nodeTypes.getOrDefault(whole, others.nodeType(whole)),
                        linkTypes.getOrDefault(whole, others.linkType(whole)))
                .filter(type -> !type.isPlaceholder() || isTrusted(whole))
                .min(Comparator.comparing(ElementType::isPlaceholder));
    }

    /** The ids of all types. */
    List<String> typeIds() {
        return Stream.of(nodeTypes.values(), linkTypes.values(), others.nodeTypes(), others.linkTypes())
                .flatMap(types -> types.stream().map(ElementType::id))
                .toList();
    }

    /** The attribute of an id, or of the last part of one as in formulas: its own come first, then the core's. */
    Optional<Attribute<?>> attributeNamed(String name) {
        return name.contains(".")
                ? attributeOf(name)
                : attributeOf(id + "." + name)
                        .or(() -> attributeOf("core." + name))
                        .or(() -> others.attributes().stream()
                                .filter(a -> a.id().endsWith("." + name))
                                .findFirst());
    }

    private Optional<Attribute<?>> attributeOf(String whole) {
        return Optional.<Attribute<?>>ofNullable(attributes.get(whole)).or(() -> others.attribute(whole));
    }

    /** What attributes are called, by their whole ids or by the last parts of these. */
    Set<String> attributeNames(boolean whole) {
        return Stream.concat(
                        attributes.keySet().stream(),
                        others.attributes().stream().map(Attribute::id))
                .map(a -> whole ? a : a.substring(a.lastIndexOf('.') + 1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether something belongs to a care model that this one builds on. */
    boolean isOfAnother(String id) {
        return isId(id) && isTrusted(id);
    }

    boolean buildsOnOthers() {
        return !needs.isEmpty();
    }

    /** Choices that it adds to an attribute of others. */
    void addChoices(Attribute<?> attribute, List<Choice> more) {
        choices.computeIfAbsent(attribute.id(), key -> new ArrayList<>()).addAll(more);
    }

    /** The choices of an attribute, those included that this care model and others add. */
    List<Choice> choicesOf(Attribute<?> attribute) {
        return Stream.concat(
                        others.choicesOf(attribute).stream(), choices.getOrDefault(attribute.id(), List.of()).stream())
                .toList();
    }
}
