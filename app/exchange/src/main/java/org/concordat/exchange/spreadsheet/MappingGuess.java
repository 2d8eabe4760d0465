package org.concordat.exchange.spreadsheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.ExternalIds;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.model.Vocabulary;
import org.concordat.api.vocabulary.LinkType;
import org.concordat.api.vocabulary.NodeType;
import org.jspecify.annotations.Nullable;

/** Guesses what the columns of a table mean, by their headings first and by what is in them second. Leaves out what it cannot tell. */
final class MappingGuess {

    private static final String LINK = "link";
    private static final List<String> FROM = List.of(ImportTexts.list("guess.from"));
    private static final List<String> TO = List.of(ImportTexts.list("guess.to"));
    private static final List<String> LINK_TYPE = List.of(ImportTexts.list("guess.linkType"));
    private static final double MANY = 0.5;

    private final Vocabulary vocabulary;
    private final HeadingWords words;

    MappingGuess(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        words = new HeadingWords(vocabulary);
    }

    Mapping of(TableSample sample) {
        var names = sample.headings().names();
        var from = heading(names, FROM);
        var to = heading(names, TO);
        return from != null && to != null ? ofLinks(sample, null) : new Guessing(sample).mapping();
    }

    /** Where each row is a link between nodes that are there, of a type if one is given. */
    Mapping ofLinks(TableSample sample, @Nullable LinkType type) {
        var names = sample.headings().names();
        var columns = new ArrayList<ColumnRole>();
        add(heading(names, FROM), Role.FROM, columns);
        add(heading(names, TO), Role.TO, columns);
        add(heading(names, LINK_TYPE), Role.TYPE, columns);
        new FactGuess(vocabulary, sample).ofLink(LINK, type, columns);
        return new Mapping(List.of(), List.of(new LinkRule(LINK, type == null ? "" : type.id(), "", "")), columns);
    }

    private static void add(@Nullable String heading, Role role, List<ColumnRole> columns) {
        if (heading != null) {
            columns.add(ColumnRole.of(heading, role, LINK));
        }
    }

    /** The same where it is known that each row is about a node of this type: what its facts are called comes before all else. */
    Mapping about(TableSample sample, NodeType type) {
        var names = sample.headings().names();
        var roles = new TreeMap<Integer, ColumnRole>();
        var facts = new FactGuess(vocabulary, sample);
        for (int i = 0; i < names.size(); i++) {
            var heading = names.get(i);
            facts.labelled(heading, HeadingWords.MAIN, type)
                    .or(() -> told(heading, type))
                    .filter(role -> roles.values().stream().noneMatch(other -> saysSame(other, role)))
                    .ifPresent(put(roles, i));
        }
        facts.ofNodes(HeadingWords.MAIN, type, List.of(), roles);
        var rule = new NodeRule(HeadingWords.MAIN, type.isAbstract() ? "" : type.id());
        return new Mapping(List.of(rule), List.of(), List.copyOf(roles.values()));
    }

    private static Consumer<ColumnRole> put(Map<Integer, ColumnRole> roles, int column) {
        return role -> roles.put(column, role);
    }

    private Optional<ColumnRole> told(String heading, NodeType type) {
        return words.meaning(heading)
                .filter(m -> m.thing() == null || m.thing().type().equals(type))
                .map(m -> ColumnRole.of(heading, m.role(), HeadingWords.MAIN).withScheme(m.scheme()));
    }

    private static boolean saysSame(ColumnRole one, ColumnRole other) {
        return one.role() == other.role()
                && one.scheme().equals(other.scheme())
                && one.attribute().equals(other.attribute());
    }

    private static @Nullable String heading(List<String> names, List<String> words) {
        return names.stream()
                .filter(n -> words.contains(Letters.words(n)))
                .findFirst()
                .orElse(null);
    }

    /** One table of nodes on its way. */
    private final class Guessing {

        private final TableSample sample;
        private final List<String> names;
        private final Map<String, KnownThing> things = new LinkedHashMap<>();
        private final Map<Integer, ColumnRole> roles = new TreeMap<>();

        Guessing(TableSample sample) {
            this.sample = sample;
            names = sample.headings().names();
        }

        Mapping mapping() {
            byHeadings();
            byShape(CellShape.PRACTICE_CODE, "practice");
            byShape(CellShape.PCN_CODE, "pcn");
            if (things.isEmpty()) {
                byShape(CellShape.TRUST_CODE, "trust");
            }
            var main = main();
            if (main == null && !hasRole(HeadingWords.MAIN, Role.TYPE)) {
                return new Mapping(List.of(), List.of(), List.of());
            }
            var key = main == null ? HeadingWords.MAIN : main.key();
            settle(key);
            nameByContent(key);
            var keyed = things.values().stream()
                    .filter(t -> t.key().equals(key) || isTold(t.key()))
                    .toList();
            new FactGuess(vocabulary, sample).ofNodes(key, main == null ? null : main.type(), keyed, roles);
            return new Mapping(nodes(key, main, keyed), main == null ? List.of() : links(main, keyed), columns());
        }

        private void byHeadings() {
            for (int i = 0; i < names.size(); i++) {
                var meaning = words.meaning(names.get(i)).orElse(null);
                if (meaning == null || hasRole(meaning.key(), meaning.role(), meaning.scheme())) {
                    continue;
                }
                if (meaning.role() == Role.TYPE && (meaning.thing() != null || !holdsTypes(i + 1))) {
                    continue;
                }
                if (meaning.thing() != null) {
                    things.putIfAbsent(meaning.key(), meaning.thing());
                }
                roles.put(
                        i,
                        ColumnRole.of(names.get(i), meaning.role(), meaning.key())
                                .withScheme(meaning.scheme()));
            }
        }

        private boolean holdsTypes(int column) {
            return sample.cells(column).stream()
                    .filter(c -> !CellValues.isNothing(c))
                    .anyMatch(c -> vocabulary.nodeTypes().stream().anyMatch(t -> TypeWords.isCalled(t, c)));
        }

        private boolean hasRole(String key, Role role) {
            return roles.values().stream().anyMatch(r -> r.of().equals(key) && r.role() == role);
        }

        private boolean hasRole(String key, Role role, String scheme) {
            return roles.values().stream()
                    .anyMatch(r ->
                            r.of().equals(key) && r.role() == role && r.scheme().equals(scheme));
        }

        private boolean isTold(String key) {
            return hasRole(key, Role.ID) || hasRole(key, Role.CODE) || hasRole(key, Role.NAME);
        }

        /** A code says what it is the code of, even under a heading that does not, or under none. */
        private void byShape(CellShape shape, String key) {
            var thing = words.thing(key).orElseThrow();
            for (int i = 0; i < names.size() && !hasRole(key, Role.CODE); i++) {
                var role = roles.get(i);
                boolean isOpen = role == null || (role.of().equals(HeadingWords.MAIN) && role.role() == Role.CODE);
                if (isOpen && shape.fits(sample.cells(i + 1)) && !isOdsElsewhere(role)) {
                    things.putIfAbsent(key, thing);
                    roles.put(i, ColumnRole.code(names.get(i), key, ExternalIds.ODS));
                }
            }
        }

        private boolean isOdsElsewhere(@Nullable ColumnRole role) {
            return role != null && !role.scheme().equals(ExternalIds.ODS);
        }

        /** What a row is about: of what there is most, and among equals the first that may be a member of the others. */
        private @Nullable KnownThing main() {
            long most = things.keySet().stream().mapToLong(this::count).max().orElse(0);
            var fine =
                    things.values().stream().filter(t -> count(t.key()) == most).toList();
            return fine.stream()
                    .filter(t -> things.values().stream()
                            .filter(o -> o != t)
                            .allMatch(o -> vocabulary.allows(MembershipLinks.MEMBER_OF, t.type(), o.type())))
                    .findFirst()
                    .orElse(fine.isEmpty() ? null : fine.get(0));
        }

        /** How many of a thing the sample tells apart. */
        private long count(String key) {
            return roles.entrySet().stream()
                    .filter(e -> e.getValue().of().equals(key))
                    .mapToLong(e ->
                            sample.cells(e.getKey() + 1).stream().distinct().count())
                    .max()
                    .orElse(0);
        }

        /** What the headings said of the row without a name for it is said of the main thing. */
        private void settle(String main) {
            roles.replaceAll((i, role) -> !role.of().equals(HeadingWords.MAIN)
                            || main.equals(HeadingWords.MAIN)
                            || hasRole(main, role.role(), role.scheme())
                    ? role
                    : new ColumnRole(role.column(), role.role(), main, "", role.scheme(), null, "", role.values()));
            roles.values().removeIf(r -> r.of().equals(HeadingWords.MAIN) && !main.equals(HeadingWords.MAIN));
        }

        private void nameByContent(String key) {
            for (int i = 0; i < names.size() && !hasRole(key, Role.NAME); i++) {
                var cells = sample.cells(i + 1).stream()
                        .filter(c -> !CellValues.isNothing(c))
                        .toList();
                boolean isText = cells.stream()
                                .filter(c -> c.codePoints()
                                                .filter(Character::isLetter)
                                                .count()
                                        > 3)
                                .count()
                        >= MANY * Math.max(1, cells.size());
                boolean isVaried = cells.stream().distinct().count() >= MANY * cells.size();
                boolean isOther = CellShape.POSTCODE.fits(cells) || CellShape.DATE.fits(cells);
                boolean isUnsaid = sample.headings().row() == 0;
                if (!roles.containsKey(i) && isUnsaid && isText && isVaried && !isOther) {
                    roles.put(i, ColumnRole.of(names.get(i), Role.NAME, key));
                }
            }
        }

        private List<NodeRule> nodes(String key, @Nullable KnownThing main, List<KnownThing> keyed) {
            var rules = new ArrayList<NodeRule>();
            boolean isTyped = hasRole(key, Role.TYPE);
            rules.add(
                    main == null || isTyped
                            ? new NodeRule(key, "")
                            : new NodeRule(key, main.type().id(), main.facts()));
            keyed.stream()
                    .filter(t -> !t.key().equals(key))
                    .forEach(t -> rules.add(new NodeRule(t.key(), t.type().id(), t.facts())));
            return rules;
        }

        private List<LinkRule> links(KnownThing main, List<KnownThing> keyed) {
            var rules = new ArrayList<LinkRule>();
            for (var other : keyed) {
                if (other != main) {
                    var there = fitting(main.type(), other.type());
                    var back = there == null ? fitting(other.type(), main.type()) : null;
                    if (there != null) {
                        rules.add(new LinkRule(main.key() + "-" + other.key(), there.id(), main.key(), other.key()));
                    } else if (back != null) {
                        rules.add(new LinkRule(other.key() + "-" + main.key(), back.id(), other.key(), main.key()));
                    }
                }
            }
            return rules;
        }

        /** Membership or commissioning where it fits, else the one link that fits. */
        private @Nullable LinkType fitting(NodeType from, NodeType to) {
            var possible = vocabulary.linkTypesBetween(from, to);
            return Stream.of(MembershipLinks.MEMBER_OF, ContractLinks.COMMISSIONS)
                    .filter(possible::contains)
                    .findFirst()
                    .orElse(possible.size() == 1 ? possible.get(0) : null);
        }

        private List<ColumnRole> columns() {
            return roles.values().stream().map(Objects::requireNonNull).toList();
        }
    }
}
