package org.concordat.exchange.ods;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.concordat.exchange.table.Row;

/** What a national file is, as its header or the codes in its rows show, whatever it is called. */
enum Shape {
    PRACTICES,
    TRUSTS,
    COMMISSIONERS,
    PCNS,
    PARTNERS,
    LISTS,
    MAP,
    REFERRALS,
    AUTHORITIES,
    SHARES,
    /** Branch surgeries: known, so that the message can say it. */
    BRANCHES,
    TRUST_SITES;

    static final Pattern PCN = Pattern.compile("U\\d{5}");
    static final Pattern PRACTICE = Pattern.compile("[A-Z]{1,3}\\d{3,5}");
    static final Pattern TRUST = Pattern.compile("[A-Z0-9]{3}");
    static final Pattern COMMISSIONER = Pattern.compile("[0-9A-Z]{3}|[A-Z0-9]{5}");
    static final Pattern AUTHORITY = Pattern.compile("[EW](06|07|08|09|10)\\d{6}");
    private static final Pattern BRANCH = Pattern.compile("[A-Z]\\d{8}");
    private static final Pattern TRUST_SITE = Pattern.compile("R[A-Z0-9]{4}");
    private static final int FRAME = 11;

    /** Each kind of file with the header that only it has; the first that fits counts. */
    private static final List<Map.Entry<Shape, List<Field>>> HEADERS = List.of(
            Map.entry(REFERRALS, List.of(ReferralsFile.COMMISSIONER, ReferralsFile.PROVIDER)),
            Map.entry(PARTNERS, List.of(PartnersFile.HEADED_PRACTICE, PartnersFile.PCN)),
            Map.entry(AUTHORITIES, List.of(AuthoritiesFile.LOWER, AuthoritiesFile.UPPER)),
            Map.entry(SHARES, List.of(SharesFile.TRUST, SharesFile.AUTHORITY, SharesFile.OF_AUTHORITY)),
            Map.entry(MAP, List.of(MapFile.PRACTICE, MapFile.PCN)),
            Map.entry(LISTS, List.of(ListsFile.CODE, ListsFile.PATIENTS)),
            Map.entry(PCNS, List.of(PcnsFile.HEADED_CODE, PcnsFile.HEADED_NAME)),
            Map.entry(PRACTICES, List.of(PracticesFile.HEADED_CODE, PracticesFile.HEADED_SETTING)));

    /** What is shown to a planner: "a list of trusts (etr)". */
    String label() {
        return OdsTexts.of("file." + name().toLowerCase(Locale.ROOT));
    }

    Optional<OdsFile> file() {
        return IntStream.range(0, OdsFile.values().length)
                .mapToObj(i -> OdsFile.values()[i])
                .filter(f -> f.name().equals(name()))
                .findFirst();
    }

    /** What the header says, or empty. */
    static Optional<Shape> ofHeader(Row row) {
        var columns = Columns.byHeader(row);
        return HEADERS.stream()
                .filter(e -> e.getValue().stream().allMatch(columns::have))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** What most of the rows are, if most are one thing. */
    static Optional<Shape> ofRows(List<Row> rows) {
        var counts = rows.stream()
                .map(Shape::ofRow)
                .flatMap(Optional::stream)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return counts.entrySet().stream()
                .filter(e -> e.getValue() * 2 > rows.size())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static Optional<Shape> ofRow(Row row) {
        var code = row.cell(1).strip();
        var name = row.cell(2).toUpperCase(Locale.ROOT);
        if (PRACTICE.matcher(code).matches() && PCN.matcher(row.cell(5).strip()).matches()) {
            return Optional.of(PARTNERS);
        }
        if (row.cells().size() < FRAME - 4) {
            return Optional.empty();
        }
        if (PCN.matcher(code).matches() && !PCN.matcher(row.cell(5).strip()).matches()) {
            return Optional.of(PCNS);
        }
        if (BRANCH.matcher(code).matches()) {
            return Optional.of(BRANCHES);
        }
        if (PRACTICE.matcher(code).matches() && code.length() == 6) {
            return Optional.of(PRACTICES);
        }
        boolean isTrust = name.contains("TRUST") || name.contains("HEALTH BOARD");
        if (TRUST.matcher(code).matches() && isTrust) {
            return Optional.of(TRUSTS);
        }
        if (TRUST_SITE.matcher(code).matches()) {
            return Optional.of(TRUST_SITES);
        }
        return COMMISSIONER.matcher(code).matches() && namesCommissioner(name)
                ? Optional.of(COMMISSIONERS)
                : Optional.empty();
    }

    private static boolean namesCommissioner(String name) {
        return name.contains("CCG")
                || name.contains("COMMISSION")
                || name.contains("ICB")
                || name.contains("INTEGRATED CARE BOARD")
                || name.contains("NHS ENGLAND");
    }
}
