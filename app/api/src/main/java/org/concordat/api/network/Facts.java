package org.concordat.api.network;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.Preset;
import org.jspecify.annotations.Nullable;

/**
 * An immutable map from typed keys to facts, in the order of the attributes' ids. A value may also be {@link Unread}: it stands in the
 * file but cannot be read here; it is kept and answers no typed key. Look-up takes the logarithm of the number of facts.
 *
 * @since 0.1.0
 */
public final class Facts {

    public static final Facts NONE = new Facts(new String[0], new Object[0]);

    private final String[] ids;
    private final Object[] values;

    private Facts(String[] ids, Object[] values) {
        this.ids = ids;
        this.values = values;
    }

    /** Facts by attribute id; the caller vouches for the kinds, as a reader of files does. */
    public static Facts ofChecked(SortedMap<String, Object> byId) {
        return byId.isEmpty()
                ? NONE
                : new Facts(
                        IdLists.shared(byId.keySet().toArray(String[]::new)),
                        byId.values().toArray());
    }

    public static <A> Facts of(Attribute<A> attribute, A value) {
        return NONE.with(attribute, value);
    }

    public static <A, B> Facts of(Attribute<A> a, A valueOfA, Attribute<B> b, B valueOfB) {
        return NONE.with(a, valueOfA).with(b, valueOfB);
    }

    /** The fact, or null. */
    public <T> @Nullable T get(Attribute<T> attribute) {
        var value = raw(attribute.id());
        return value == null || !attribute.kind().accepts(value)
                ? null
                : attribute.kind().checked(value);
    }

    public <T> Optional<T> find(Attribute<T> attribute) {
        return Optional.ofNullable(get(attribute));
    }

    /** The fact, or what to take where there is none. */
    public <T> T get(Attribute<T> attribute, T otherwise) {
        var value = get(attribute);
        return value == null ? otherwise : value;
    }

    /** The items of a fact that is a list; empty where there is none. */
    public <E> List<E> all(Attribute<List<E>> attribute) {
        return get(attribute, List.of());
    }

    public boolean has(Attribute<?> attribute) {
        return get(attribute) != null;
    }

    /** The value as it stands, typed or {@link Unread}, or null. */
    public @Nullable Object raw(String attributeId) {
        int i = Arrays.binarySearch(ids, attributeId);
        return i < 0 ? null : values[i];
    }

    /** These facts with one set. @throws IllegalArgumentException if the value is not of the attribute's kind */
    public <T> Facts with(Attribute<T> attribute, T value) {
        return withRaw(attribute.id(), attribute.kind().checked(value));
    }

    /** These facts with what a type presets. */
    <T> Facts with(Preset<T> preset) {
        return with(preset.attribute(), preset.value());
    }

    /** These facts with one set by its id; the caller vouches for the kind. */
    public Facts withRaw(String attributeId, Object value) {
        var map = asMap();
        map.put(attributeId, value);
        return ofChecked(map);
    }

    public Facts without(Attribute<?> attribute) {
        var map = asMap();
        map.remove(attribute.id());
        return ofChecked(map);
    }

    /** All facts by attribute id, sorted; a fresh map. */
    public SortedMap<String, Object> asMap() {
        var map = new TreeMap<String, Object>();
        forEach(map::put);
        return map;
    }

    public void forEach(BiConsumer<String, Object> visitor) {
        for (int i = 0; i < ids.length; i++) {
            visitor.accept(ids[i], values[i]);
        }
    }

    /** Whether any of the values, as they stand, is such a one. */
    public boolean anyMatch(Predicate<Object> wanted) {
        for (var value : values) {
            if (wanted.test(value)) {
                return true;
            }
        }
        return false;
    }

    public int size() {
        return ids.length;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Facts that && Arrays.equals(ids, that.ids) && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(ids) + Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return asMap().toString();
    }
}
