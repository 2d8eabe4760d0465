package org.concordat.exchange.spreadsheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.concordat.api.core.ExternalIds;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.model.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Guesses of which things the rows of a table speak, by headings, by the shape of codes and by what else is in the cells. For one table. */
final class NodesGuess {

    private static final double MANY = 0.5;

    /** A text of so many letters is more than an abbreviation. */
    private static final int LETTERS = 3;

    private final Vocabulary vocabulary;
    private final HeadingWords words;
    private final TableSample sample;
    private final List<String> names;
    private final Map<String, KnownThing> things = new LinkedHashMap<>();
    private final Roles roles = new Roles();

    NodesGuess(Vocabulary vocabulary, HeadingWords words, TableSample sample) {
        this.vocabulary = vocabulary;
        this.words = words;
        this.sample = sample;
        names = sample.headings().names();
    }

    /** Without any node if no column says what a row is about. */
    Mapping mapping() {
        byHeadings();
        byShape(CellShape.PRACTICE_CODE, "practice");
        byShape(CellShape.PCN_CODE, "pcn");
        if (things.isEmpty()) {
            byShape(CellShape.TRUST_CODE, "trust");
        }
        var main = main();
        if (main == null && !roles.has(HeadingWords.MAIN, Role.TYPE)) {
            return new Mapping(List.of(), List.of(), List.of());
        }
        var key = main == null ? HeadingWords.MAIN : main.key();
        // What headings say of the row without a name for it, they say of the main thing.
        roles.move(HeadingWords.MAIN, key);
        nameByContent(key);
        var told = things.values().stream()
                .filter(thing -> thing.key().equals(key) || roles.identify(thing.key()))
                .toList();
        new FactGuess(vocabulary, sample).ofNodes(key, main == null ? null : main.type(), told, roles);
        return new Mapping(
                RowRules.nodes(rule(key, main), told),
                main == null ? List.of() : new RowRules(vocabulary).links(main, told),
                roles.all());
    }

    private NodeRule rule(String key, @Nullable KnownThing main) {
        return main == null || roles.has(key, Role.TYPE)
                ? new NodeRule(key, "")
                : new NodeRule(key, main.type().id(), main.facts());
    }

    private void byHeadings() {
        for (int i = 0; i < names.size(); i++) {
            var meaning = words.meaning(names.get(i)).orElse(null);
            if (meaning == null || roles.has(meaning.key(), meaning.role(), meaning.scheme())) {
                continue;
            }
            if (meaning.role() == Role.TYPE && (meaning.thing() != null || !holdsTypes(i))) {
                continue;
            }
            if (meaning.thing() != null) {
                things.putIfAbsent(meaning.key(), meaning.thing());
            }
            roles.put(
                    i,
                    ColumnRole.of(names.get(i), meaning.role(), meaning.key()).withScheme(meaning.scheme()));
        }
    }

    private boolean holdsTypes(int column) {
        return said(column).stream()
                .anyMatch(cell -> vocabulary.nodeTypes().stream().anyMatch(type -> TypeWords.isCalled(type, cell)));
    }

    private List<String> cells(int column) {
        return sample.cells(column + 1);
    }

    /** Those of its cells that say something. */
    private List<String> said(int column) {
        return cells(column).stream()
                .filter(cell -> !CellValues.isNothing(cell))
                .toList();
    }

    /** A code says what it is the code of, even under a heading that does not, or under none. */
    private void byShape(CellShape shape, String key) {
        var thing = words.thing(key).orElseThrow();
        for (int i = 0; i < names.size() && !roles.has(key, Role.CODE); i++) {
            if (mayBeOdsCode(roles.at(i)) && shape.fits(cells(i))) {
                things.putIfAbsent(key, thing);
                roles.put(i, ColumnRole.code(names.get(i), key, ExternalIds.ODS));
            }
        }
    }

    /** Nothing is known of the column, or only that it is such a code of whatever the row is about. */
    private static boolean mayBeOdsCode(@Nullable ColumnRole role) {
        return role == null
                || role.of().equals(HeadingWords.MAIN)
                        && role.role() == Role.CODE
                        && role.scheme().equals(ExternalIds.ODS);
    }

    /** What a row is about: of what there is most, and among equals the first that may be a member of the others. */
    private @Nullable KnownThing main() {
        long most = things.keySet().stream().mapToLong(this::count).max().orElse(0);
        var fine = things.values().stream()
                .filter(thing -> count(thing.key()) == most)
                .toList();
        return fine.stream().filter(this::mayBeMemberOfOthers).findFirst().orElse(fine.isEmpty() ? null : fine.get(0));
    }

    private boolean mayBeMemberOfOthers(KnownThing thing) {
        return things.values().stream()
                .filter(other -> other != thing)
                .allMatch(other -> vocabulary.allows(MembershipLinks.MEMBER_OF, thing.type(), other.type()));
    }

    /** How many of a thing the sample tells apart. */
    private long count(String key) {
        return roles.of(key).stream()
                .mapToLong(column -> cells(column).stream().distinct().count())
                .max()
                .orElse(0);
    }

    /** In a table without headings the names are where there is much text. */
    private void nameByContent(String key) {
        boolean isUnsaid = sample.headings().row() == 0;
        for (int i = 0; isUnsaid && i < names.size() && !roles.has(key, Role.NAME); i++) {
            if (roles.isOpen(i) && holdsNames(said(i))) {
                roles.put(i, ColumnRole.of(names.get(i), Role.NAME, key));
            }
        }
    }

    private static boolean holdsNames(List<String> cells) {
        long texts = cells.stream().filter(NodesGuess::isText).count();
        boolean isText = texts >= MANY * Math.max(1, cells.size());
        boolean isVaried = cells.stream().distinct().count() >= MANY * cells.size();
        return isText && isVaried && !CellShape.POSTCODE.fits(cells) && !CellShape.DATE.fits(cells);
    }

    private static boolean isText(String cell) {
        return cell.codePoints().filter(Character::isLetter).count() > LETTERS;
    }
}
