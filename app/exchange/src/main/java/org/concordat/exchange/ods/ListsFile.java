package org.concordat.exchange.ods;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.concordat.api.fact.Observation;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.fact.Source;
import org.concordat.exchange.intake.IntakeException;
import org.concordat.exchange.table.Row;

/** Patients registered at a GP practice, in any of its layouts: in all, by single year of age, by five years, by small area. */
final class ListsFile implements OdsRows {

    static final Field CODE = Field.named("CODE", "ORG_CODE", "PRACTICE_CODE");
    static final Field PATIENTS = Field.named("NUMBER_OF_PATIENTS", "ALL_PATIENTS", "TOTAL_ALL");

    private static final Field DATE = Field.named("EXTRACT_DATE");
    private static final Field TYPE = Field.named("TYPE", "ORG_TYPE");
    private static final Field COMMISSIONER = Field.named("SUB_ICB_LOCATION_CODE", "CCG_CODE");
    private static final Field SEX = Field.named("SEX", "GENDER");
    private static final Field PART = Field.named("AGE", "AGE_GROUP_5", "AGE_GROUP", "LSOA_CODE");
    private static final String PRACTICE = "GP";
    private static final Set<String> ALL = Set.of("", "ALL", "TOTAL", "PERSONS", "BOTH");
    private static final String DOCUMENT = "Patients Registered at a GP Practice";

    /** The list of a practice on a day. */
    private record Key(String practice, LocalDate date) {}

    private final Map<Key, Tally> tallies = new LinkedHashMap<>();
    private final Map<String, Long> rows = new LinkedHashMap<>();
    private final Map<String, String> commissioners = new HashMap<>();
    private final Map<String, Integer> parts = new HashMap<>();
    private final Set<String> sexes = new HashSet<>();
    private final DateMemo dates = new DateMemo();

    @Override
    public void take(Row row, Columns columns, Rejection rejection) {
        var code = columns.code(row, CODE);
        var type = columns.code(row, TYPE);
        var day = dates.of(columns.text(row, DATE));
        long patients = patients(columns.text(row, PATIENTS));
        if (!type.isEmpty() && !type.equals(PRACTICE)) {
            rejection.because("skip.notPracticeTotal", code);
        } else if (!Shape.PRACTICE.matcher(code).matches()) {
            rejection.because("skip.noCode", code);
        } else if (day == null) {
            rejection.because("skip.noDate", code);
        } else if (patients < 0) {
            rejection.because("skip.noFigure", code + " " + columns.text(row, PATIENTS));
        } else if (!add(new Key(code, day), columns.code(row, SEX), columns.code(row, PART), patients)) {
            rejection.because("skip.repeated", code);
        } else {
            rows.putIfAbsent(code, row.number());
            var commissioner = columns.code(row, COMMISSIONER);
            if (!commissioner.isEmpty()) {
                commissioners.put(code, commissioner);
            }
        }
    }

    private boolean add(Key key, String sex, String part, long patients) {
        boolean isOneSex = !ALL.contains(sex);
        sexes.add(isOneSex ? sex : "");
        int number = parts.computeIfAbsent(sex + "|" + part, p -> parts.size());
        return tallies.computeIfAbsent(key, k -> new Tally()).add(isOneSex, !ALL.contains(part), number, patients);
    }

    /** A whole number, with or without thousands separators; -1 for none. */
    static long patients(String text) {
        var digits = text.replace(",", "");
        boolean isNumber =
                !digits.isEmpty() && digits.length() < 10 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return isNumber ? Long.parseLong(digits) : -1;
    }

    @Override
    public void end(String file) throws IntakeException {
        if (sexes.size() == 1 && !sexes.contains("")) {
            var sex = sexes.iterator().next();
            throw new IntakeException(OdsTexts.of("refused.oneSex", file, sex));
        }
    }

    /** The file as the source of what it says beside figures. */
    Source source() {
        return Licence.source(DOCUMENT, "", null);
    }

    /** The practices that have a list here, with the row where each is first met. */
    Map<String, Long> practices() {
        return rows;
    }

    /** The commissioner that the file has for a practice; empty for none. */
    String commissioner(String practice) {
        return commissioners.getOrDefault(practice, "");
    }

    /** The figures of each practice by day. */
    Map<String, List<Observation>> sizes() {
        var sizes = new HashMap<String, Map<LocalDate, Observation>>();
        tallies.forEach((key, tally) -> {
            var total = tally.total();
            if (total != null) {
                sizes.computeIfAbsent(key.practice, p -> new TreeMap<>()).put(key.date, figure(total, key.date));
            }
        });
        var lists = new HashMap<String, List<Observation>>();
        sizes.forEach((practice, byDay) -> lists.put(practice, List.copyOf(byDay.values())));
        return lists;
    }

    private static Observation figure(long total, LocalDate date) {
        return Observation.of(
                total, PartialDate.day(date), new Source(DOCUMENT, MapFile.MONTH.format(date), "", date.toString()));
    }
}
