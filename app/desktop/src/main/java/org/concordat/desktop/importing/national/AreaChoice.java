package org.concordat.desktop.importing.national;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.concordat.api.vocabulary.Words;
import org.concordat.desktop.search.FuzzyMatch;
import org.concordat.exchange.ods.Area;
import org.concordat.exchange.ods.Area.By;
import org.concordat.exchange.ods.Area.Condition;
import org.concordat.exchange.ods.AreaName;
import org.concordat.exchange.ods.OdsFile;
import org.jspecify.annotations.Nullable;

/** Which part of England is to be imported. Belongs to one thread. */
final class AreaChoice {

    private static final Words WORDS = Words.beside(AreaChoice.class);
    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{1,6}( [A-Z0-9]{0,3})?");
    private static final int MOST = 50;

    private final Runnable listener;
    private List<AreaName> names = List.of();
    private @Nullable By by;
    private final Set<String> codes = new LinkedHashSet<>();

    /** All of England. @param listener told whenever the area changes */
    AreaChoice(Runnable listener) {
        this.listener = listener;
    }

    /** @param newNames what there is to choose from */
    void setNames(List<AreaName> newNames) {
        names = newNames;
    }

    /** By what practices are chosen; null for all of England. */
    @Nullable
    By by() {
        return by;
    }

    void setBy(@Nullable By newBy) {
        if (by != newBy) {
            by = newBy;
            codes.clear();
            listener.run();
        }
    }

    /** The chosen areas, with their names as far as the files have them. */
    List<AreaName> chosen() {
        var kind = by;
        return kind == null
                ? List.of()
                : codes.stream()
                        .map(code -> known(code).orElse(new AreaName(kind, code, "", "", 0)))
                        .toList();
    }

    private Optional<AreaName> known(String code) {
        return names.stream()
                .filter(name -> name.by() == by && name.code().equals(code))
                .findFirst();
    }

    /** What fits what was typed, the best first. */
    List<AreaName> suggestions(String typed) {
        var fitting = names.stream().filter(name -> name.by() == by && !codes.contains(name.code()));
        return FuzzyMatch.best(typed.strip(), fitting, AreaChoice::words).stream()
                .filter(name -> typed.isBlank() || contains(name, typed))
                .limit(MOST)
                .toList();
    }

    private static boolean contains(AreaName name, String typed) {
        var text = words(name).toLowerCase(Locale.ROOT);
        return List.of(typed.strip().toLowerCase(Locale.ROOT).split("\\s+")).stream()
                .allMatch(text::contains);
    }

    /** "06A NHS Wolverhampton CCG", or by its town where no file names it. */
    static String words(AreaName name) {
        if (!name.name().isEmpty()) {
            return WORDS.format("area", name.code(), name.name());
        }
        return name.town().isEmpty() ? name.code() : WORDS.format("area.town", name.code(), name.town());
    }

    void add(AreaName name) {
        if (name.by() == by && codes.add(name.code())) {
            listener.run();
        }
    }

    /**
     * Takes what was typed: codes parted by commas, or the one area that is called so.
     *
     * @return what could not be taken; empty if all could
     */
    String take(String typed) {
        var left = new ArrayList<String>();
        for (var part : typed.split(",")) {
            var text = part.strip();
            if (!text.isEmpty() && !takeOne(text)) {
                left.add(text);
            }
        }
        listener.run();
        return String.join(", ", left);
    }

    private boolean takeOne(String text) {
        var code = text.toUpperCase(Locale.ROOT);
        var fitting = suggestions(text);
        if (known(code).isPresent() || names.stream().noneMatch(n -> n.by() == by) || by == By.POSTCODE) {
            boolean isCode = CODE.matcher(code).matches();
            if (isCode) {
                codes.add(code);
            }
            return isCode;
        }
        if (fitting.size() == 1) {
            codes.add(fitting.get(0).code());
        }
        return fitting.size() == 1;
    }

    void remove(String code) {
        if (codes.remove(code)) {
            listener.run();
        }
    }

    Area area() {
        var kind = by;
        return kind == null
                ? Area.ENGLAND
                : new Area(codes.stream()
                        .map(code -> new Condition(kind, code))
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /** What is still needed before there can be a preview; empty if nothing is. @param files the kinds that were chosen */
    Optional<String> missing(Set<OdsFile> files) {
        if (by == By.TRUST && !files.contains(OdsFile.REFERRALS)) {
            return Optional.of(WORDS.get("missing.referrals"));
        }
        if (by == By.PCN && !files.contains(OdsFile.MAP) && !files.contains(OdsFile.PARTNERS)) {
            return Optional.of(WORDS.get("missing.pcns"));
        }
        return by != null && codes.isEmpty() ? Optional.of(WORDS.get("missing.code")) : Optional.empty();
    }
}
