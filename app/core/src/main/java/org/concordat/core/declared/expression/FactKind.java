package org.concordat.core.declared.expression;

import dev.cel.common.types.CelType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concordat.api.fact.Alias;
import org.concordat.api.fact.DatedChoice;
import org.concordat.api.fact.NodeId;
import org.concordat.api.fact.Observation;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.fact.Source;
import org.concordat.api.network.Element;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.Kind;
import org.jspecify.annotations.Nullable;

/**
 * How the facts of a kind stand in expressions. A text or a list that is not there is empty, and a yes or no that is not there is no; a
 * figure, a date or a node that is not there is not known.
 *
 * @param otherwise what counts where there is no fact
 */
record FactKind(CelType type, Optional<Object> otherwise, Reader reader) {

    interface Reader {
        @Nullable
        Object read(Object fact, Look look);
    }

    static Optional<FactKind> of(Kind.Name kind) {
        return Optional.ofNullable(
                switch (kind) {
                    case TEXT, CHOICE -> new FactKind(Kinds.TEXT, Optional.of(""), (fact, look) -> fact);
                    case TEXTS -> new FactKind(Kinds.TEXTS, Optional.of(List.of()), (fact, look) -> fact);
                    case WHOLE, DECIMAL, MONEY ->
                        new FactKind(Kinds.NUMBER, Optional.empty(), (fact, look) -> ((Number) fact).doubleValue());
                    case YES_NO -> new FactKind(Kinds.TRUTH, Optional.of(false), (fact, look) -> fact);
                    case DATE ->
                        new FactKind(
                                Kinds.DATE,
                                Optional.empty(),
                                (fact, look) -> Values.date(((PartialDate) fact).start()));
                    case DATED_CHOICES -> new FactKind(Kinds.TEXT, Optional.of(""), FactKind::choice);
                    case REFERENCE -> new FactKind(Kinds.NODE, Optional.empty(), FactKind::node);
                    case REFERENCES -> new FactKind(Kinds.NODES, Optional.of(List.of()), FactKind::nodes);
                    case OBSERVATIONS -> new FactKind(Kinds.NUMBER, Optional.empty(), FactKind::figure);
                    case ALIASES ->
                        new FactKind(
                                Kinds.TEXTS,
                                Optional.of(List.of()),
                                (fact, look) -> all(fact, Alias.class).stream()
                                        .map(Alias::name)
                                        .toList());
                    case SOURCES ->
                        new FactKind(
                                Kinds.TEXTS,
                                Optional.of(List.of()),
                                (fact, look) -> all(fact, Source.class).stream()
                                        .map(Source::toString)
                                        .toList());
                    case CODES, IMAGE -> null;
                });
    }

    /** The fact of an element, or what its type presets. */
    Optional<Object> read(Element element, Attribute<?> attribute, Look look) {
        return Stated.fact(element, attribute).map(fact -> reader.read(fact, look));
    }

    private static <T> List<T> all(Object fact, Class<T> type) {
        var all = new ArrayList<T>();
        for (var item : (List<?>) fact) {
            all.add(type.cast(item));
        }
        return all;
    }

    private static @Nullable Object choice(Object fact, Look look) {
        return DatedChoice.on(look.check().day(), all(fact, DatedChoice.class))
                .map(DatedChoice::choice)
                .orElse(null);
    }

    private static @Nullable Object figure(Object fact, Look look) {
        return Observation.on(look.check().day(), all(fact, Observation.class))
                .map(Observation::value)
                .map(BigDecimal::doubleValue)
                .orElse(null);
    }

    private static @Nullable Object node(Object fact, Look look) {
        return look.asAt()
                .network()
                .find((NodeId) fact)
                .filter(look.asAt()::stands)
                .map(look::value)
                .orElse(null);
    }

    private static Object nodes(Object fact, Look look) {
        var standing = all(fact, NodeId.class).stream()
                .flatMap(id -> look.asAt().network().find(id).stream())
                .filter(look.asAt()::stands);
        return look.values(standing);
    }
}
