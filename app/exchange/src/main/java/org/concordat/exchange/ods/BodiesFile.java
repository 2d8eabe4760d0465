package org.concordat.exchange.ods;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.concordat.api.fact.Source;
import org.concordat.exchange.table.Row;

/** A report of trusts (etr) or of commissioners (eccg). */
final class BodiesFile implements OdsRows {

    /** Closed ones too, as a network may have them from an earlier time. */
    final Map<String, Body> bodies = new LinkedHashMap<>();

    private final Pattern codes;
    private final String document;
    private final LocalDate day;

    private BodiesFile(Pattern codes, String document, LocalDate day) {
        this.codes = codes;
        this.document = document;
        this.day = day;
    }

    static BodiesFile ofTrusts(LocalDate day) {
        return new BodiesFile(Shape.TRUST, "NHS Organisation Data Service, etr", day);
    }

    static BodiesFile ofCommissioners(LocalDate day) {
        return new BodiesFile(Shape.COMMISSIONER, "NHS Organisation Data Service, eccg", day);
    }

    @Override
    public void take(Row row, Columns columns, Rejection rejection) {
        var code = columns.code(row, Frame.CODE);
        var name = columns.text(row, Frame.NAME);
        var earlier = bodies.get(code);
        if (!codes.matcher(code).matches()) {
            rejection.because("skip.noCode", code);
        } else if (name.isEmpty()) {
            rejection.because("skip.noName", code);
        } else if (earlier != null) {
            boolean same = earlier.name().equalsIgnoreCase(name);
            rejection.because(same ? "skip.repeated" : "skip.twoNames", code + " " + name);
        } else if (Frame.standing(row, columns, day) == Frame.Standing.NOT_YET_OPEN) {
            rejection.because("skip.notYetOpen", code);
        } else {
            bodies.put(code, body(row, columns, code, name));
        }
    }

    private Body body(Row row, Columns columns, String code, String name) {
        return new Body(
                row.number(),
                code,
                name,
                "",
                Frame.address(row, columns),
                Frame.postcode(row, columns),
                OdsDates.parse(columns.text(row, Frame.OPENED)),
                OdsDates.parse(columns.text(row, Frame.CLOSED)),
                columns.code(row, Frame.REGION),
                columns.code(row, Frame.GEOGRAPHY),
                source(name));
    }

    Source source(String quote) {
        return Licence.source(document, quote, null);
    }

    /** Whether it has closed by the day. */
    static boolean isClosed(Body body, LocalDate day) {
        var closed = body.closed();
        return closed != null && closed.isBefore(day);
    }
}
