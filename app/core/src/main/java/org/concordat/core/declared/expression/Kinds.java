package org.concordat.core.declared.expression;

import dev.cel.common.types.CelKind;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.StructTypeReference;
import dev.cel.common.types.TypeParamType;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The kinds of value in expressions: text, number, truth, date, node, link, and lists of them. */
final class Kinds {

    static final CelType TEXT = SimpleType.STRING;
    static final CelType NUMBER = SimpleType.DOUBLE;
    static final CelType TRUTH = SimpleType.BOOL;
    static final CelType DATE = SimpleType.TIMESTAMP;
    static final CelType NODE = StructTypeReference.create("node");
    static final CelType LINK = StructTypeReference.create("link");
    static final CelType NETWORK = StructTypeReference.create("network");
    static final CelType ANY = TypeParamType.create("A");
    static final CelType TEXTS = ListType.create(TEXT);
    static final CelType NUMBERS = ListType.create(NUMBER);
    static final CelType NODES = ListType.create(NODE);
    static final CelType LINKS = ListType.create(LINK);
    static final CelType LIST = ListType.create(ANY);

    private static final Map<CelType, Class<?>> CLASSES = Map.of(
            TEXT, String.class,
            NUMBER, Double.class,
            TRUTH, Boolean.class,
            DATE, Instant.class,
            NODE, NodeValue.class,
            LINK, LinkValue.class,
            NETWORK, NetworkValue.class,
            ANY, Object.class);

    private Kinds() {}

    /** The Java class of its values. */
    static Class<?> classOf(CelType kind) {
        return isList(kind) ? List.class : CLASSES.getOrDefault(kind, Object.class);
    }

    static boolean isList(CelType kind) {
        return kind.kind() == CelKind.LIST;
    }

    /** How many lists lie in each other. */
    static int depth(CelType kind) {
        return 1 + kind.parameters().stream().mapToInt(Kinds::depth).max().orElse(0);
    }

    /** As people call it. */
    static String inWords(CelType kind) {
        if (isList(kind)) {
            return Texts.get("kind.list", inWords(kind.parameters().get(0)));
        }
        return switch (kind.name()) {
            case "string" -> Texts.get("kind.text");
            case "double", "int" -> Texts.get("kind.number");
            case "bool" -> Texts.get("kind.truth");
            case "google.protobuf.Timestamp" -> Texts.get("kind.date");
            case "node" -> Texts.get("kind.node");
            case "link" -> Texts.get("kind.link");
            default -> kind.name();
        };
    }
}
