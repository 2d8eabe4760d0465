package org.concordat.api.model;

import java.util.List;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.Choice;
import org.concordat.api.vocabulary.ElementType;
import org.concordat.api.vocabulary.Join;
import org.concordat.api.vocabulary.LinkType;

/**
 * Something that one care model adds to what another has.
 *
 * @since 0.1.0
 */
public sealed interface Addition {

    /** Attributes for the elements of a type and of its subtypes. */
    record Attributes(ElementType type, List<Attribute<?>> attributes) implements Addition {
        public Attributes {
            attributes = List.copyOf(attributes);
        }
    }

    /** Further pairs of node types that a link type may join. */
    record Joins(LinkType type, List<Join> joins) implements Addition {
        public Joins {
            joins = List.copyOf(joins);
        }
    }

    /** Further choices of a choice attribute. */
    record Choices(Attribute<?> attribute, List<Choice> choices) implements Addition {
        public Choices {
            choices = List.copyOf(choices);
        }
    }
}
