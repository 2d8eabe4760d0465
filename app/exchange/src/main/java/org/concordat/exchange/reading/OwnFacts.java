package org.concordat.exchange.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.concordat.api.core.Core;
import org.concordat.api.fact.Alias;
import org.concordat.api.fact.DatedChoice;
import org.concordat.api.fact.NodeId;
import org.concordat.api.fact.Observation;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.model.Vocabulary;
import org.concordat.api.network.Facts;
import org.concordat.api.network.Unread;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.ElementType;
import org.concordat.api.vocabulary.Kind;
import org.concordat.core.storage.PlainValue;
import org.concordat.exchange.graph.Cells;
import org.concordat.exchange.graph.FactNames;
import org.jspecify.annotations.Nullable;

/** Makes facts of the cells of a file of ours, the same that they were written from. */
final class OwnFacts {

    private final Vocabulary vocabulary;
    private final Retyped retyped;
    private final LocalDate day;

    /** @param day the day whose figures stand in the cells for people */
    OwnFacts(Vocabulary vocabulary, LocalDate day) {
        this.vocabulary = vocabulary;
        this.day = day;
        retyped = new Retyped(vocabulary);
    }

    /** Hears of a cell that does not say what its column is for; it is kept unread. */
    @FunctionalInterface
    interface Complaint {
        void about(String attribute, String text, String reason);
    }

    Facts of(ElementType type, Map<String, String> cells, Complaint complaint) {
        var byAttribute = new TreeMap<String, Map<String, String>>();
        cells.forEach((name, text) -> {
            if (!Cell.ALL.contains(name) && !text.isEmpty()) {
                byAttribute
                        .computeIfAbsent(FactNames.attributeOf(name), id -> new HashMap<>())
                        .put(FactNames.partOf(name), text);
            }
        });
        var facts = new TreeMap<String, Object>();
        byAttribute.forEach((id, parts) -> facts.put(id, value(id, parts, complaint)));
        var label = cells.getOrDefault(Cell.LABEL, "");
        if (!label.isEmpty() && !label.equals(calledByItsType(type, cells))) {
            facts.putIfAbsent(Core.NAME.id(), label);
        }
        return Facts.ofChecked(facts);
    }

    /** What an element without a name is labelled by. */
    private static String calledByItsType(ElementType type, Map<String, String> cells) {
        return cells.getOrDefault(Cell.TYPE, type.label());
    }

    private Object value(String id, Map<String, String> parts, Complaint complaint) {
        var unread = parts.get(Cells.UNREAD);
        var attribute = vocabulary.attribute(id);
        if (unread != null || attribute.isEmpty()) {
            return unread(unread == null ? PlainValue.json(text(parts)) : unread, attribute.orElse(null));
        }
        try {
            return read(attribute.get().kind(), parts);
        } catch (IllegalArgumentException | ArithmeticException e) {
            return retyped(attribute.get(), parts, String.valueOf(e.getMessage()), complaint);
        }
    }

    private Object retyped(Attribute<?> attribute, Map<String, String> parts, String reason, Complaint complaint) {
        var why = reason;
        if (!parts.containsKey(Cells.ALL)) {
            try {
                return retyped.read(attribute, text(parts));
            } catch (IllegalArgumentException e) {
                why = String.valueOf(e.getMessage());
            }
        }
        complaint.about(attribute.label(), text(parts), why);
        return new Unread(PlainValue.json(text(parts)), why);
    }

    private static String text(Map<String, String> parts) {
        return parts.getOrDefault("", parts.values().iterator().next());
    }

    /** Perhaps the care model that was missing is here now. */
    private static Object unread(String json, @Nullable Attribute<?> attribute) {
        if (attribute != null) {
            try {
                return PlainValue.read(attribute.kind().name(), json);
            } catch (IllegalArgumentException e) {
                return new Unread(json, String.valueOf(e.getMessage()));
            }
        }
        return new Unread(json, "");
    }

    private Object read(Kind<?> kind, Map<String, String> parts) {
        if (kind.name() == Kind.Name.CODES) {
            var codes = new HashMap<String, String>();
            parts.forEach((part, code) -> codes.put(part.isEmpty() ? "" : part.substring(1), code));
            return Map.copyOf(codes);
        }
        var all = parts.get(Cells.ALL);
        if (all != null) {
            var whole = PlainValue.read(kind.name(), all);
            return kind.name() == Kind.Name.OBSERVATIONS ? corrected((List<?>) whole, parts.get("")) : whole;
        }
        var text = text(parts);
        return switch (kind.name()) {
            case TEXT, CHOICE -> text;
            case TEXTS -> list(text, item -> item);
            case WHOLE -> new BigDecimal(text).longValueExact();
            case DECIMAL, MONEY -> new BigDecimal(text);
            case YES_NO -> truth(text);
            case DATE -> PartialDate.parse(text);
            case DATED_CHOICES -> list(text, DatedChoice::always);
            case REFERENCE -> new NodeId(text);
            case REFERENCES -> list(text, NodeId::new);
            case OBSERVATIONS -> List.of(new Observation(new BigDecimal(text), null, null, ""));
            case ALIASES -> list(text, Alias::of);
            case SOURCES, IMAGE, CODES -> PlainValue.read(kind.name(), text);
        };
    }

    /** Somebody may have changed the figure beside which all of them stand: then that of the day is it, and its source is not known. */
    private List<Observation> corrected(List<?> whole, @Nullable String figure) {
        var all = whole.stream().map(Observation.class::cast).toList();
        if (figure == null || Retyped.isSame(figure, Cells.shown(all, day))) {
            return all;
        }
        var value = retyped.figure(figure);
        var old = Observation.on(day, all).orElse(null);
        if (old == null) {
            return Stream.concat(all.stream(), Stream.of(new Observation(value, PartialDate.day(day), null, "")))
                    .toList();
        }
        return all.stream()
                .map(each -> each.equals(old) ? new Observation(value, old.date(), null, old.basis()) : each)
                .toList();
    }

    private static <T> List<T> list(String text, Function<String, T> item) {
        return Stream.of(text.split(Cells.SEPARATOR)).map(item).toList();
    }

    private static Boolean truth(String text) {
        if (text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false")) {
            return Boolean.valueOf(text);
        }
        throw new IllegalArgumentException(ReadingTexts.of("wanted.truth"));
    }
}
