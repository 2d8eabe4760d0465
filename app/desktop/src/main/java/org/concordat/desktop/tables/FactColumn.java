package org.concordat.desktop.tables;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordat.api.core.Core;
import org.concordat.api.fact.Observation;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.network.Element;
import org.concordat.api.network.Unread;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.Kind;
import org.jspecify.annotations.Nullable;

/** The column of an attribute. */
record FactColumn<T>(Attribute<T> attribute) implements Column {

    private static final Set<Kind.Name> FIGURES =
            Set.of(Kind.Name.WHOLE, Kind.Name.DECIMAL, Kind.Name.MONEY, Kind.Name.OBSERVATIONS);
    /** What every element may have, and few have, or what does not fit on a line. */
    private static final Set<Attribute<?>> APART =
            Set.of(Core.ALIASES, Core.OPTION, Core.CONFIDENCE, Core.SOURCES, Core.NOTE);

    private static final Map<Kind.Name, Integer> WIDTHS = new EnumMap<>(Map.of(
            Kind.Name.WHOLE, 100,
            Kind.Name.DECIMAL, 100,
            Kind.Name.MONEY, 120,
            Kind.Name.OBSERVATIONS, 110,
            Kind.Name.YES_NO, 90,
            Kind.Name.DATE, 110,
            Kind.Name.CHOICE, 140));
    private static final int WIDTH = 180;
    private static final int OF_NAME = 270;

    @Override
    public String id() {
        return attribute.id();
    }

    @Override
    public String title() {
        // Beside the ends of a link, "From" and "To" would be read as those.
        return attribute.equals(Core.VALID_FROM)
                ? Texts.get("column.validFrom")
                : attribute.equals(Core.VALID_TO) ? Texts.get("column.validTo") : attribute.label();
    }

    @Override
    public String unit() {
        return attribute.unit();
    }

    @Override
    public int width() {
        return attribute.equals(Core.NAME)
                ? OF_NAME
                : WIDTHS.getOrDefault(attribute.kind().name(), WIDTH);
    }

    @Override
    public boolean isFigure() {
        return FIGURES.contains(attribute.kind().name());
    }

    @Override
    public boolean isShownAtFirst() {
        return !APART.contains(attribute);
    }

    @Override
    public String text(Element element, Sight sight) {
        return new FactText(sight).of(attribute, element.facts());
    }

    /** Of a figure when it was so and where it was found. */
    @Override
    public String remark(Element element, Sight sight) {
        if (element.facts().raw(attribute.id()) instanceof Unread unread) {
            return Texts.format("unread", unread.reason());
        }
        return attribute.kind() == Kind.OBSERVATIONS
                ? FactText.shown(figures(element), sight)
                        .map(FactColumn::provenance)
                        .orElse("")
                : "";
    }

    private static String provenance(Observation figure) {
        return Stream.of(figure.date(), figure.source(), figure.basis())
                .map(part -> part == null ? "" : part.toString())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" \u00b7 "));
    }

    @SuppressWarnings("unchecked")
    private List<Observation> figures(Element element) {
        return element.all((Attribute<List<Observation>>) attribute);
    }

    @Override
    public @Nullable Comparable<?> key(Element element, Sight sight) {
        var value = element.get(attribute);
        if (value == null) {
            return null;
        }
        return switch (attribute.kind().name()) {
            case WHOLE, DECIMAL, MONEY, YES_NO -> (Comparable<?>) value;
            case DATE -> ((PartialDate) value).start();
            case OBSERVATIONS ->
                FactText.shown(figures(element), sight).map(Observation::value).orElse(null);
            default -> {
                var text = text(element, sight);
                yield text.isEmpty() ? null : text.toLowerCase(Locale.UK);
            }
        };
    }

    @Override
    public Optional<Entry> entry(Sight sight) {
        return FactEntry.of(attribute, sight);
    }
}
