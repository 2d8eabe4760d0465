package org.concordat.exchange.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.concordat.api.fact.Alias;
import org.concordat.api.fact.DatedChoice;
import org.concordat.api.fact.Observation;
import org.concordat.api.network.Facts;
import org.concordat.api.network.Unread;
import org.jspecify.annotations.Nullable;

/**
 * As a planner writes facts into a table: what is said takes the place of what was there. A figure without a date corrects the one that
 * the table shows; what a cell of a table cannot say, such as the dates of a choice or the source of a figure, stays.
 *
 * @param day at which the table shows figures
 */
public record Rewriting(LocalDate day) implements Merging {

    @Override
    public Facts of(Facts here, Facts incoming) {
        var facts = new Facts[] {here};
        incoming.forEach((id, value) -> {
            var now = here.raw(id);
            var written = written(now, value);
            if (!written.equals(now)) {
                facts[0] = facts[0].withRaw(id, written);
            }
        });
        return facts[0];
    }

    private Object written(@Nullable Object here, Object said) {
        if (here == null) {
            return said;
        }
        if (here instanceof Unread) {
            return here;
        }
        if (here instanceof Map<?, ?> codes && said instanceof Map<?, ?> more) {
            var all = new HashMap<Object, Object>(codes);
            all.putAll(more);
            return Map.copyOf(all);
        }
        return here instanceof List<?> list && said instanceof List<?> more && !more.isEmpty()
                ? written(list, more)
                : said;
    }

    private Object written(List<?> here, List<?> said) {
        var first = said.get(0);
        if (first instanceof Observation) {
            return figures(here, said);
        }
        if (first instanceof Alias) {
            return said.stream().map(alias -> known(here, (Alias) alias)).toList();
        }
        return first instanceof DatedChoice ? choices(here, said) : said;
    }

    private List<Observation> figures(List<?> here, List<?> said) {
        var figures = new ArrayList<Observation>();
        here.forEach(figure -> figures.add((Observation) figure));
        said.forEach(figure -> write((Observation) figure, figures));
        return List.copyOf(figures);
    }

    private void write(Observation said, List<Observation> figures) {
        var meant = said.date() == null ? Observation.on(day, figures) : sameDay(said, figures);
        if (meant.isEmpty()) {
            figures.add(said);
        } else if (meant.get().value().compareTo(said.value()) != 0) {
            var old = meant.get();
            figures.set(figures.indexOf(old), new Observation(said.value(), old.date(), old.source(), old.basis()));
        }
    }

    private static Optional<Observation> sameDay(Observation said, List<Observation> figures) {
        return figures.stream()
                .filter(f -> Objects.equals(f.date(), said.date()))
                .findFirst();
    }

    private static Alias known(List<?> here, Alias said) {
        return here.stream()
                .map(Alias.class::cast)
                .filter(alias -> alias.name().equals(said.name()))
                .findFirst()
                .orElse(said);
    }

    private static List<Object> choices(List<?> here, List<?> said) {
        var all = new LinkedHashSet<Object>(here);
        said.stream()
                .filter(choice -> here.stream()
                        .noneMatch(known -> ((DatedChoice) known).choice().equals(((DatedChoice) choice).choice())))
                .forEach(all::add);
        return List.copyOf(all);
    }
}
