package org.concordat.exchange.ods;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.concordat.api.fact.Source;
import org.concordat.exchange.table.Row;

/** A look-up of local authorities: each of the lower tier with the one of the upper tier that it is in, or itself where there is one tier. */
final class AuthoritiesFile implements OdsRows {

    static final Field LOWER = column("LTLA", "CD");
    static final Field UPPER = column("UTLA", "CD");

    private static final Field LOWER_NAME = column("LTLA", "NM");
    private static final Field UPPER_NAME = column("UTLA", "NM");
    private static final String DOCUMENT = "Office for National Statistics, lower tier to upper tier local authorities";

    /** Of both tiers, by code; one that is in another has its code as parent. */
    final Map<String, Body> bodies = new LinkedHashMap<>();

    /** The name of a column has the year of the look-up in it. */
    private static Field column(String tier, String what) {
        return Field.named(IntStream.rangeClosed(17, 40)
                .mapToObj(year -> tier + year + what)
                .toArray(String[]::new));
    }

    static Source source(String quote) {
        return Licence.source(DOCUMENT, quote, null);
    }

    @Override
    public void take(Row row, Columns columns, Rejection rejection) {
        var code = columns.code(row, LOWER);
        var upper = columns.code(row, UPPER);
        var name = columns.text(row, LOWER_NAME);
        if (!Shape.AUTHORITY.matcher(code).matches()) {
            rejection.because("skip.noCode", code);
        } else if (name.isEmpty()) {
            rejection.because("skip.noName", code);
        } else if (bodies.containsKey(code)) {
            rejection.because("skip.repeated", code);
        } else {
            boolean isWithin =
                    !upper.equals(code) && Shape.AUTHORITY.matcher(upper).matches();
            bodies.put(code, body(row.number(), code, name, isWithin ? upper : ""));
            if (isWithin) {
                bodies.putIfAbsent(upper, body(0, upper, columns.text(row, UPPER_NAME), ""));
            }
        }
    }

    private static Body body(long row, String code, String name, String parent) {
        return new Body(row, code, name, code, "", "", null, null, "", parent, source(name));
    }
}
