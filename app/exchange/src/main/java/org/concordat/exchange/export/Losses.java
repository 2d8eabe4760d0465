package org.concordat.exchange.export;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordat.api.core.Core;
import org.concordat.api.fact.Alias;
import org.concordat.api.fact.DatedChoice;
import org.concordat.api.fact.ElementId;
import org.concordat.api.fact.Image;
import org.concordat.api.fact.NodeId;
import org.concordat.api.fact.Observation;
import org.concordat.api.fact.Source;
import org.concordat.api.network.Element;
import org.concordat.api.network.Link;
import org.concordat.api.network.Unread;
import org.concordat.api.view.Look;
import org.concordat.api.view.View;
import org.concordat.core.storage.PlainValue;
import org.jspecify.annotations.Nullable;

/** Counts what of an export a format does not hold. */
final class Losses {

    private static final int EXAMPLES = 3;

    private final Export export;

    private Losses(Export export) {
        this.export = export;
    }

    /** What of these matters the export has, and what was left out of it before. */
    static List<Loss> of(Export export, Collection<Matter> dropped) {
        var losses = new Losses(export);
        return Stream.concat(dropped.stream(), Stream.of(Matter.PERSON_NAMES))
                .sorted(Comparator.naturalOrder())
                .map(losses::of)
                .filter(loss -> loss.count() > 0)
                .toList();
    }

    private Loss of(Matter matter) {
        var names = names(matter).toList();
        var examples = names.stream()
                .filter(name -> !name.isBlank())
                .distinct()
                .sorted()
                .limit(EXAMPLES)
                .toList();
        return new Loss(matter, names.size(), examples);
    }

    /** One name for each thing that is lost; blank where it has none. */
    private Stream<String> names(Matter matter) {
        return switch (matter) {
            case OTHER_VIEWS -> nameless(export.otherViews());
            case PLACES, SIZES -> inView(view -> view.boxes().keySet());
            case BENDS -> inView(view -> view.bends().keySet());
            case CLOSED_GROUPS -> inView(view -> view.closed().keySet());
            case LOOK -> views().filter(v -> !v.look().equals(Look.PLAIN)).map(View::name);
            case FRAMES -> framed();
            case SEVERAL_FRAMES -> inSeveralFrames();
            case NODE_TYPES -> named(nodes());
            case LINK_TYPES -> named(links());
            case NODE_FACTS -> named(nodes().filter(Losses::hasMoreThanAName));
            case LINK_FACTS -> named(links().filter(Losses::hasMoreThanAName));
            case LINK_NAMES -> named(links().filter(l -> l.has(Core.NAME)));
            case PARALLEL_LINKS -> named(parallel());
            case IDS -> nameless(Math.toIntExact(elements().count()));
            case SHARED_NAMES -> shared();
            case NAME_MARKS -> named(nodes().filter(Losses::hasMarksInItsName));
            case QUOTES -> named(elements().filter(has(Losses::holdsQuotes)));
            case LONG_TEXTS -> named(elements().filter(has(Losses::isLong)));
            case IMAGES -> named(elements().filter(has(Image.class::isInstance)));
            case EMPTY_FACTS -> named(elements().filter(has(Losses::isEmpty)));
            case CONTROL_CHARACTERS -> named(elements().filter(has(Losses::holdsControls)));
            case FORMULAS -> named(elements().filter(has(Losses::looksLikeAFormula)));
            case THRESHOLDS -> nameless(export.thresholds().size());
            case PERSON_NAMES -> nameless(export.unnamed());
        };
    }

    private Stream<String> framed() {
        var frames = Frames.of(export.network());
        return named(export.network().nodes().stream().filter(n -> frames.parent(n.id()) != null));
    }

    private Stream<String> inSeveralFrames() {
        return inView(view -> Nesting.of(export.network(), view).inSeveral());
    }

    private Stream<View> views() {
        return export.views().stream();
    }

    private Stream<String> inView(Function<View, Collection<? extends ElementId>> ids) {
        return views().flatMap(view -> ids.apply(view).stream())
                .map(id -> name(export.network().element(id)));
    }

    private Stream<? extends Element> elements() {
        return Stream.concat(nodes(), links());
    }

    private Stream<? extends Element> nodes() {
        return export.network().nodes().stream();
    }

    private Stream<Link> links() {
        return export.network().links().stream();
    }

    private Stream<Link> parallel() {
        var seen = new HashSet<List<ElementId>>();
        return links().filter(l -> !seen.add(List.of(l.from(), l.to())));
    }

    private Stream<String> shared() {
        Map<String, Long> counts =
                nodes().map(Labels::of).collect(Collectors.groupingBy(name -> name, Collectors.counting()));
        return nodes().map(Labels::of).filter(name -> counts.getOrDefault(name, 0L) > 1);
    }

    private static Stream<String> nameless(int count) {
        return Stream.generate(() -> "").limit(count);
    }

    private static Stream<String> named(Stream<? extends Element> elements) {
        return elements.map(Losses::name);
    }

    private static String name(@Nullable Element element) {
        return element == null ? "" : Labels.of(element);
    }

    private static boolean hasMoreThanAName(Element element) {
        return element.facts().size() > (element.has(Core.NAME) ? 1 : 0);
    }

    private static Predicate<Element> has(Predicate<Object> wanted) {
        return element -> element.facts().anyMatch(wanted);
    }

    private static boolean isEmpty(Object fact) {
        return fact instanceof String text
                ? text.isEmpty()
                : fact instanceof List<?> list && list.isEmpty() || fact instanceof Map<?, ?> map && map.isEmpty();
    }

    private static boolean holdsControls(@Nullable Object fact) {
        if (fact instanceof String text) {
            return !LegalText.of(text).equals(text);
        } else if (fact instanceof List<?> list) {
            return list.stream().anyMatch(Losses::holdsControls);
        } else if (fact instanceof Map<?, ?> codes) {
            return holdsControls(List.copyOf(codes.keySet())) || holdsControls(List.copyOf(codes.values()));
        } else if (fact instanceof Source source) {
            return holdsControls(source.document()) || holdsControls(source.locator()) || holdsControls(source.quote());
        } else if (fact instanceof Observation observation) {
            return holdsControls(observation.basis()) || holdsControls(observation.source());
        } else if (fact instanceof Alias alias) {
            return holdsControls(alias.name());
        } else if (fact instanceof DatedChoice choice) {
            return holdsControls(choice.choice());
        }
        return fact instanceof Unread unread && holdsControls(unread.json());
    }

    private static boolean hasMarksInItsName(Element element) {
        var name = LegalText.of(Labels.of(element));
        return !NameMarks.replaced(name).equals(name);
    }

    /** A list whose texts do not say all is written as JSON, which has quotation marks. */
    private static boolean holdsQuotes(Object fact) {
        if (fact instanceof List<?> list) {
            return !list.stream().allMatch(Losses::isPlainItem);
        }
        var text = asText(fact);
        return text.indexOf('"') >= 0 || text.indexOf('\n') >= 0;
    }

    private static boolean isPlainItem(Object item) {
        return item instanceof NodeId
                || item instanceof String text && text.equals(text.strip()) && text.matches("[^;\"\n]+");
    }

    private static boolean isLong(Object fact) {
        return asText(fact).length() > SpreadsheetText.LONGEST;
    }

    private static String asText(Object fact) {
        return fact instanceof List<?> list
                ? PlainValue.json(list)
                : fact instanceof Unread unread ? unread.json() : fact instanceof Image ? "" : fact.toString();
    }

    private static boolean looksLikeAFormula(Object fact) {
        if (fact instanceof Map<?, ?> codes) {
            return codes.values().stream().anyMatch(Losses::looksLikeAFormula);
        }
        if (fact instanceof List<?> list) {
            return !list.isEmpty() && looksLikeAFormula(list.get(0));
        }
        return fact instanceof String text && SpreadsheetText.isLikeAFormula(text)
                || fact instanceof Alias alias && SpreadsheetText.isLikeAFormula(alias.name())
                || fact instanceof Unread unread && SpreadsheetText.isLikeAFormula(unread.json());
    }
}
