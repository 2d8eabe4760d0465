package org.concordat.exchange.ods;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordat.exchange.table.Row;
import org.jspecify.annotations.Nullable;

/** The columns that the reports of the Organisation Data Service share: 27, mostly without a header. */
final class Frame {

    static final Field CODE = Field.at(1, "ORGANISATION_CODE", "CODE", "ORG_CODE");
    static final Field NAME = Field.at(2, "NAME", "ORGANISATION_NAME");
    static final Field REGION = Field.at(3, "NATIONAL_GROUPING");
    static final Field GEOGRAPHY = Field.at(4, "HIGH_LEVEL_HEALTH_GEOGRAPHY", "HIGH_LEVEL_HEALTH_AUTHORITY");
    private static final Field LINE_1 = Field.at(5, "ADDRESS_LINE_1");
    private static final Field LINE_2 = Field.at(6, "ADDRESS_LINE_2");
    private static final Field LINE_3 = Field.at(7, "ADDRESS_LINE_3");
    private static final Field LINE_4 = Field.at(8, "ADDRESS_LINE_4");
    private static final Field LINE_5 = Field.at(9, "ADDRESS_LINE_5");
    static final Field POSTCODE = Field.at(10, "POSTCODE");
    static final Field OPENED = Field.at(11, "OPEN_DATE");
    static final Field CLOSED = Field.at(12, "CLOSE_DATE");
    static final Field STATUS = Field.at(13, "STATUS_CODE", "STATUS");
    /** The non-primary roles in the newer reports, separated by bars. */
    static final Field SUBTYPE = Field.at(14, "ORGANISATION_SUB_TYPE_CODE", "NON_PRIMARY_ROLES");

    private static final Set<String> OPEN_STATUS = Set.of("", "A", "ACTIVE");
    private static final Set<String> CLOSED_STATUS = Set.of("C", "CLOSED", "INACTIVE");

    private Frame() {}

    static String address(Row row, Columns columns) {
        return Stream.of(LINE_1, LINE_2, LINE_3, LINE_4, LINE_5)
                .map(field -> columns.text(row, field))
                .filter(line -> !line.isEmpty())
                .map(ReadableName::of)
                .collect(Collectors.joining(", "));
    }

    static String postcode(Row row, Columns columns) {
        return columns.code(row, POSTCODE);
    }

    /** What its status and dates make of an organisation on a day. */
    enum Standing {
        OPEN,
        CLOSED,
        NOT_YET_OPEN,
        /** Dormant, proposed, or a status that is not known. */
        NEITHER
    }

    /** The status counts, not an empty close date: a record that is closed was still open before its close date. */
    static Standing standing(Row row, Columns columns, LocalDate day) {
        var status = columns.code(row, STATUS);
        var opened = OdsDates.parse(columns.text(row, OPENED));
        var closed = OdsDates.parse(columns.text(row, CLOSED));
        boolean isPast = closed != null && closed.isBefore(day);
        boolean isKnownClosed = CLOSED_STATUS.contains(status) && (closed == null || isPast);
        if (isPast || isKnownClosed) {
            return Standing.CLOSED;
        }
        if (!OPEN_STATUS.contains(status) && !CLOSED_STATUS.contains(status)) {
            return Standing.NEITHER;
        }
        return opened != null && opened.isAfter(day) ? Standing.NOT_YET_OPEN : Standing.OPEN;
    }

    /** The later of the two, where not after the day. */
    static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other, LocalDate day) {
        if (other == null || other.isAfter(day)) {
            return one;
        }
        return one == null || one.isBefore(other) ? other : one;
    }
}
