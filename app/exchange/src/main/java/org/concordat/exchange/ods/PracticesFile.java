package org.concordat.exchange.ods;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.concordat.api.fact.Source;
import org.concordat.exchange.table.Row;
import org.jspecify.annotations.Nullable;

/**
 * The list of practices, epraccur. It holds every prescribing cost centre: walk-in centres, out-of-hours services and prisons too, so that
 * only rows with the setting of a GP practice count.
 */
final class PracticesFile implements OdsRows {

    static final Field HEADED_CODE = Field.named("ORGANISATION_CODE");
    static final Field HEADED_SETTING = Field.named("PRESCRIBING_SETTING");

    private static final Field COMMISSIONER =
            Field.at(15, "COMMISSIONER", "COMMISSIONER_CODE", "PARENT_ORGANISATION_CODE");
    private static final Field JOINED = Field.at(16, "JOIN_PROVIDER_PURCHASER_DATE", "JOIN_DATE");
    private static final Field LEFT = Field.at(17, "LEFT_PROVIDER_PURCHASER_DATE", "LEFT_DATE");
    private static final Field SETTING = Field.at(26, "PRESCRIBING_SETTING");

    private static final String GP_PRACTICE = "4";
    private static final String GP_PRACTICE_ROLE = "RO76";
    private static final String DOCUMENT = "NHS Organisation Data Service, epraccur";

    /** Open GP practices by code, in the order of the file. */
    final Map<String, Practice> open = new LinkedHashMap<>();
    /** GP practices that have closed. */
    final Map<String, Practice> closed = new LinkedHashMap<>();

    /** What is in the list and is no open or closed GP practice. */
    final Set<String> others = new HashSet<>();

    private final LocalDate day;
    private @Nullable LocalDate latest;

    PracticesFile(LocalDate day) {
        this.day = day;
    }

    /** The day of the latest entry: the file says no other date. Null if it has none. */
    @Nullable
    LocalDate asOf() {
        return latest;
    }

    Source source(String quote) {
        return Licence.source(DOCUMENT, quote, latest);
    }

    @Override
    public void take(Row row, Columns columns, Rejection rejection) {
        var code = columns.code(row, Frame.CODE);
        var name = columns.text(row, Frame.NAME);
        if (!Shape.PRACTICE.matcher(code).matches()) {
            rejection.because("skip.noCode", code);
        } else if (!isGpPractice(columns.code(row, SETTING))) {
            others.add(code);
            rejection.because("skip.notPractice", code);
        } else if (name.isEmpty()) {
            rejection.because("skip.noName", code);
        } else if (open.containsKey(code) || closed.containsKey(code)) {
            var earlier = open.getOrDefault(code, closed.get(code));
            boolean same = earlier != null && earlier.name().equalsIgnoreCase(name);
            rejection.because(same ? "skip.repeated" : "skip.twoNames", code + " " + name);
        } else {
            take(practice(row, columns, code, name), Frame.standing(row, columns, day), rejection);
        }
    }

    private void take(Practice practice, Frame.Standing standing, Rejection rejection) {
        latest = Frame.later(
                Frame.later(Frame.later(latest, practice.opened(), day), practice.closed(), day),
                practice.joined(),
                day);
        switch (standing) {
            case OPEN -> open.put(practice.code(), practice);
            case CLOSED -> {
                closed.put(practice.code(), practice);
                rejection.because("skip.closed", practice.code());
            }
            case NOT_YET_OPEN, NEITHER -> {
                others.add(practice.code());
                rejection.because(
                        standing == Frame.Standing.NEITHER ? "skip.dormant" : "skip.notYetOpen", practice.code());
            }
        }
    }

    private Practice practice(Row row, Columns columns, String code, String name) {
        var left = OdsDates.parse(columns.text(row, LEFT));
        boolean hasLeft = left != null && left.isBefore(day);
        return new Practice(
                row.number(),
                code,
                name,
                Frame.address(row, columns),
                Frame.postcode(row, columns),
                OdsDates.parse(columns.text(row, Frame.OPENED)),
                OdsDates.parse(columns.text(row, Frame.CLOSED)),
                columns.code(row, Frame.REGION),
                hasLeft ? "" : columns.code(row, COMMISSIONER),
                OdsDates.parse(columns.text(row, JOINED)));
    }

    private static boolean isGpPractice(String setting) {
        return setting.equals(GP_PRACTICE)
                || Arrays.asList(setting.split("\\|")).contains(GP_PRACTICE_ROLE);
    }
}
