package org.concordat.api.model;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.concordat.api.vocabulary.Kind;

/**
 * One thing that became of a care model's own ids or values. Ids are whole, such as {@code mcp.listSize}. A value that a step does not fit
 * stays as it is, and the user is told.
 *
 * @since 0.1.0
 */
public sealed interface MigrationStep {

    /** The id in which the older version wrote what this is about. */
    String from();

    /** An attribute has another id. An element that has both keeps the older value apart, unread. */
    record AttributeRenamed(String from, String to) implements MigrationStep {
        public AttributeRenamed {
            requireOther(from, to);
        }
    }

    /** A node type has another id; several may become one. */
    record NodeTypeRenamed(String from, String to) implements MigrationStep {
        public NodeTypeRenamed {
            requireOther(from, to);
        }
    }

    /** A link type has another id; several may become one. */
    record LinkTypeRenamed(String from, String to) implements MigrationStep {
        public LinkTypeRenamed {
            requireOther(from, to);
        }
    }

    /** A choice of an attribute has another id; several may become one. */
    record ChoiceRenamed(String attribute, String choice, String to) implements MigrationStep {
        public ChoiceRenamed {
            Objects.requireNonNull(attribute, "attribute");
            requireOther(choice, to);
        }

        @Override
        public String from() {
            return attribute;
        }
    }

    /** The figures of an attribute are given in another unit: each is multiplied. */
    record AttributeScaled(String attribute, BigDecimal factor) implements MigrationStep {

        private static final int MOST_DIGITS = 30;

        /** @throws IllegalArgumentException if the factor is not above 0, or has more than 30 digits before or after the point */
        public AttributeScaled {
            Objects.requireNonNull(attribute, "attribute");
            if (factor.signum() <= 0
                    || factor.precision() > MOST_DIGITS
                    || Math.abs((long) factor.scale()) > MOST_DIGITS) {
                throw new IllegalArgumentException("Not a factor to reckon with: " + factor);
            }
        }

        @Override
        public String from() {
            return attribute;
        }
    }

    /**
     * An attribute has another kind. A value becomes what {@code values} has for it; one that is not there stays as it is unless its text
     * is a value of the new kind, such as the text 2017 for a date.
     *
     * @param values the new value by the older one, both as text, such as {@code yes -> true}
     */
    record KindChanged(String attribute, Kind<?> kind, Map<String, String> values) implements MigrationStep {

        private static final Set<Kind.Name> SINGLE = Set.of(
                Kind.Name.TEXT,
                Kind.Name.CHOICE,
                Kind.Name.DATE,
                Kind.Name.WHOLE,
                Kind.Name.DECIMAL,
                Kind.Name.MONEY,
                Kind.Name.YES_NO);

        /** @throws IllegalArgumentException if a value of the kind is not one text, number, date, choice, or yes or no */
        public KindChanged {
            Objects.requireNonNull(attribute, "attribute");
            values = Map.copyOf(values);
            if (!SINGLE.contains(kind.name())) {
                throw new IllegalArgumentException("Nothing can be turned into " + kind);
            }
        }

        @Override
        public String from() {
            return attribute;
        }
    }

    /** An attribute is not used any more. Its values stay in the document, unread. */
    record AttributeDropped(String attribute) implements MigrationStep {
        public AttributeDropped {
            Objects.requireNonNull(attribute, "attribute");
        }

        @Override
        public String from() {
            return attribute;
        }
    }

    private static void requireOther(String from, String to) {
        if (Objects.requireNonNull(from, "from").equals(Objects.requireNonNull(to, "to"))) {
            throw new IllegalArgumentException("Renamed to itself: " + from);
        }
    }
}
