package org.concordat.api.vocabulary;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.concordat.api.fact.Alias;
import org.concordat.api.fact.DatedChoice;
import org.concordat.api.fact.Image;
import org.concordat.api.fact.NodeId;
import org.concordat.api.fact.Observation;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.fact.Source;

/**
 * The kind of value that an attribute holds: it decides the editor, the check and the form in the file. The kinds are closed; a care
 * model adds attributes, not kinds.
 *
 * @param <T> the Java type of a value; lists and maps of it are immutable
 * @since 0.1.0
 */
public final class Kind<T> {

    /** One name per kind, to switch on. */
    public enum Name {
        TEXT,
        TEXTS,
        WHOLE,
        DECIMAL,
        MONEY,
        YES_NO,
        DATE,
        CHOICE,
        DATED_CHOICES,
        REFERENCE,
        REFERENCES,
        OBSERVATIONS,
        ALIASES,
        SOURCES,
        CODES,
        IMAGE
    }

    public static final Kind<String> TEXT = new Kind<>(Name.TEXT, String.class);
    public static final Kind<List<String>> TEXTS = listOf(Name.TEXTS, String.class);
    public static final Kind<Long> WHOLE = new Kind<>(Name.WHOLE, Long.class);
    public static final Kind<BigDecimal> DECIMAL = new Kind<>(Name.DECIMAL, BigDecimal.class);
    /** An amount; its currency and period are the unit of the attribute, such as {@code GBP/yr}. */
    public static final Kind<BigDecimal> MONEY = new Kind<>(Name.MONEY, BigDecimal.class);

    public static final Kind<Boolean> YES_NO = new Kind<>(Name.YES_NO, Boolean.class);
    public static final Kind<PartialDate> DATE = new Kind<>(Name.DATE, PartialDate.class);
    /** The id of one of the attribute's choices; a value that is not among them is kept and reported. */
    public static final Kind<String> CHOICE = new Kind<>(Name.CHOICE, String.class);
    /** Choices that hold over time, each with its own dates, such as the model types of a partnership. */
    public static final Kind<List<DatedChoice>> DATED_CHOICES = listOf(Name.DATED_CHOICES, DatedChoice.class);

    public static final Kind<NodeId> REFERENCE = new Kind<>(Name.REFERENCE, NodeId.class);
    public static final Kind<List<NodeId>> REFERENCES = listOf(Name.REFERENCES, NodeId.class);
    public static final Kind<List<Observation>> OBSERVATIONS = listOf(Name.OBSERVATIONS, Observation.class);
    public static final Kind<List<Alias>> ALIASES = listOf(Name.ALIASES, Alias.class);
    public static final Kind<List<Source>> SOURCES = listOf(Name.SOURCES, Source.class);
    /** Code by scheme, such as {@code ods -> RXK}. */
    public static final Kind<Map<String, String>> CODES = mapOf();

    /** A picture, kept in the document itself. */
    public static final Kind<Image> IMAGE = new Kind<>(Name.IMAGE, Image.class);

    private final Name name;
    private final Class<?> type;
    private final Class<?> element;

    private Kind(Name name, Class<T> type) {
        this(name, type, type);
    }

    private Kind(Name name, Class<?> type, Class<?> element) {
        this.name = name;
        this.type = type;
        this.element = element;
    }

    private static <E> Kind<List<E>> listOf(Name name, Class<E> element) {
        return new Kind<>(name, List.class, element);
    }

    private static Kind<Map<String, String>> mapOf() {
        return new Kind<>(Name.CODES, Map.class, String.class);
    }

    public Name name() {
        return name;
    }

    /** The value as this kind's immutable Java value. @throws IllegalArgumentException if it is of another kind */
    @SuppressWarnings("unchecked")
    public T checked(Object value) {
        if (value instanceof List<?> list && type == List.class && list.stream().allMatch(element::isInstance)) {
            return (T) List.copyOf(list);
        }
        if (value instanceof Map<?, ?> map && type == Map.class && isTextMap(map)) {
            return (T) Map.copyOf(map);
        }
        if (type != List.class && type != Map.class && type.isInstance(value)) {
            return (T) value;
        }
        throw new IllegalArgumentException("Not a value of kind " + name + ": " + value);
    }

    /** Whether the value is of this kind. */
    public boolean accepts(Object value) {
        if (value instanceof List<?> list) {
            return type == List.class && list.stream().allMatch(element::isInstance);
        }
        if (value instanceof Map<?, ?> map) {
            return type == Map.class && isTextMap(map);
        }
        return type.isInstance(value);
    }

    private static boolean isTextMap(Map<?, ?> map) {
        return map.entrySet().stream().allMatch(e -> e.getKey() instanceof String && e.getValue() instanceof String);
    }

    @Override
    public String toString() {
        return name.name();
    }
}
