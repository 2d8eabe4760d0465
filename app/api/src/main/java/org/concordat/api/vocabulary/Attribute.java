package org.concordat.api.vocabulary;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.concordat.api.fact.NodeId;
import org.concordat.api.fact.Observation;
import org.concordat.api.fact.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A typed key to a fact, such as the list size of a practice. Two attributes are equal when their ids are: the id is what the file
 * holds, has the prefix of its care model ({@code core.listSize}) and never changes once released.
 *
 * @param <T> the Java type of the value, given by its kind
 * @since 0.1.0
 */
public final class Attribute<T> {

    private final String id;
    private final Kind<T> kind;
    private final String label;
    private final String help;
    private final String unit;
    private final @Nullable BigDecimal least;
    private final @Nullable BigDecimal most;
    private final boolean required;
    private final List<Choice> choices;
    private final List<NodeType> targets;

    private Attribute(
            String id,
            Kind<T> kind,
            String label,
            String help,
            String unit,
            @Nullable BigDecimal least,
            @Nullable BigDecimal most,
            boolean required,
            List<Choice> choices,
            List<NodeType> targets) {
        Ids.requireQualified(id);
        this.id = id;
        this.kind = kind;
        this.label = label;
        this.help = help;
        this.unit = unit;
        this.least = least;
        this.most = most;
        this.required = required;
        this.choices = List.copyOf(choices);
        this.targets = List.copyOf(targets);
    }

    /** An attribute whose label, help and unit are the texts {@code id}, {@code id.help} and {@code id.unit} of the bundle. */
    public static <T> Attribute<T> of(Words words, String id, Kind<T> kind) {
        return new Attribute<>(
                id,
                kind,
                words.get(id),
                words.orEmpty(id + ".help"),
                words.orEmpty(id + ".unit"),
                null,
                null,
                false,
                List.of(),
                List.of());
    }

    /** An attribute with its label given, for care models without a bundle. */
    public static <T> Attribute<T> of(String id, Kind<T> kind, String label) {
        return new Attribute<>(id, kind, label, "", "", null, null, false, List.of(), List.of());
    }

    /** A choice whose labels are the texts {@code id.choice} of the bundle. */
    public static Attribute<String> choice(Words words, String id, String... choices) {
        return of(words, id, Kind.CHOICE).withChoices(words.choices(id, choices));
    }

    public static Attribute<String> text(Words words, String id) {
        return of(words, id, Kind.TEXT);
    }

    public static Attribute<Long> whole(Words words, String id) {
        return of(words, id, Kind.WHOLE);
    }

    public static Attribute<Boolean> yesNo(Words words, String id) {
        return of(words, id, Kind.YES_NO);
    }

    public static Attribute<PartialDate> date(Words words, String id) {
        return of(words, id, Kind.DATE);
    }

    public static Attribute<NodeId> reference(Words words, String id, NodeType... targets) {
        return of(words, id, Kind.REFERENCE).withTargets(targets);
    }

    public static Attribute<List<Observation>> observations(Words words, String id) {
        return of(words, id, Kind.OBSERVATIONS);
    }

    public Attribute<T> withHelp(String newHelp) {
        return new Attribute<>(id, kind, label, newHelp, unit, least, most, required, choices, targets);
    }

    public Attribute<T> withUnit(String newUnit) {
        return new Attribute<>(id, kind, label, help, newUnit, least, most, required, choices, targets);
    }

    /** Bounds, both included; null for none. They are checked and reported, never enforced. */
    public Attribute<T> withBounds(@Nullable Number newLeast, @Nullable Number newMost) {
        return new Attribute<>(
                id, kind, label, help, unit, decimal(newLeast), decimal(newMost), required, choices, targets);
    }

    /** Says that an element without this fact is incomplete; it is reported, never refused. */
    public Attribute<T> asRequired() {
        return new Attribute<>(id, kind, label, help, unit, least, most, true, choices, targets);
    }

    public Attribute<T> withChoices(List<Choice> newChoices) {
        return new Attribute<>(id, kind, label, help, unit, least, most, required, newChoices, targets);
    }

    /** The node types that a reference may name; subtypes count; none given means any. */
    public Attribute<T> withTargets(NodeType... newTargets) {
        return new Attribute<>(id, kind, label, help, unit, least, most, required, choices, List.of(newTargets));
    }

    private static @Nullable BigDecimal decimal(@Nullable Number number) {
        return number == null ? null : new BigDecimal(number.toString());
    }

    public String id() {
        return id;
    }

    public Kind<T> kind() {
        return kind;
    }

    public String label() {
        return label;
    }

    /** One or two sentences, or empty. */
    public String help() {
        return help;
    }

    /** The unit as printed after a figure, such as {@code patients}, {@code GBP/yr} or {@code %}; empty for none. */
    public String unit() {
        return unit;
    }

    public Optional<BigDecimal> least() {
        return Optional.ofNullable(least);
    }

    public Optional<BigDecimal> most() {
        return Optional.ofNullable(most);
    }

    public boolean required() {
        return required;
    }

    /** The allowed values of a choice, in the order to offer them; empty for other kinds. */
    public List<Choice> choices() {
        return choices;
    }

    public List<NodeType> targets() {
        return targets;
    }

    /** The label of a choice, or its id where the choice is not known. */
    public String choiceLabel(String choice) {
        return choices.stream()
                .filter(c -> c.id().equals(choice))
                .map(Choice::label)
                .findFirst()
                .orElse(choice);
    }

    /** Whether a reference to a node of this type is meant by the attribute. */
    public boolean mayRefer(NodeType type) {
        return targets.isEmpty() || targets.stream().anyMatch(type::isA);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Attribute<?> that && id.equals(that.id);
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
