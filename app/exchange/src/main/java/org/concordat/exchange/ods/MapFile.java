package org.concordat.exchange.ods;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.concordat.api.fact.Source;
import org.concordat.exchange.table.Row;
import org.jspecify.annotations.Nullable;

/** The practice mapping: for each practice its network, commissioner, system and region, with their names. */
final class MapFile implements OdsRows {

    static final Field PRACTICE = Field.named("PRACTICE_CODE");
    static final Field PCN = Field.named("PCN_CODE");

    private static final Field DATE = Field.named("EXTRACT_DATE");
    private static final Field NAME = Field.named("PRACTICE_NAME");
    private static final Field POSTCODE = Field.named("PRACTICE_POSTCODE", "POSTCODE");
    private static final Field PCN_NAME = Field.named("PCN_NAME");
    private static final Field COMMISSIONER = Field.named("SUB_ICB_LOCATION_CODE", "CCG_CODE");
    private static final Field COMMISSIONER_NAME = Field.named("SUB_ICB_LOCATION_NAME", "CCG_NAME");
    private static final Field COMMISSIONER_ONS = Field.named("ONS_SUB_ICB_LOCATION_CODE", "ONS_CCG_CODE");
    private static final Field SYSTEM = Field.named("ICB_CODE", "STP_CODE");
    private static final Field SYSTEM_NAME = Field.named("ICB_NAME", "STP_NAME");
    private static final Field SYSTEM_ONS = Field.named("ONS_ICB_CODE", "ONS_STP_CODE");
    private static final Field REGION = Field.named("COMM_REGION_CODE");
    private static final Field REGION_NAME = Field.named("COMM_REGION_NAME");
    private static final Field REGION_ONS = Field.named("ONS_COMM_REGION_CODE");

    static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
    private static final String DOCUMENT = "Patients Registered at a GP Practice, practice mapping";

    final Map<String, Mapped> practices = new LinkedHashMap<>();
    final Map<String, Body> pcns = new LinkedHashMap<>();
    final Map<String, Body> commissioners = new LinkedHashMap<>();
    final Map<String, Body> systems = new LinkedHashMap<>();
    final Map<String, Body> regions = new LinkedHashMap<>();
    private @Nullable LocalDate date;

    /** When it was extracted; null if there is no mapping. */
    @Nullable
    LocalDate date() {
        return date;
    }

    Source source(String quote) {
        return Licence.source(DOCUMENT, quote, date);
    }

    @Override
    public void take(Row row, Columns columns, Rejection rejection) {
        var code = columns.code(row, PRACTICE);
        var day = OdsDates.parse(columns.text(row, DATE));
        if (!Shape.PRACTICE.matcher(code).matches()) {
            rejection.because("skip.noCode", code);
        } else if (day == null) {
            rejection.because("skip.noDate", code);
        } else if (date != null && day.isBefore(date)) {
            rejection.because("skip.olderExtract", code);
        } else if (practices.containsKey(code) && day.equals(date)) {
            rejection.because("skip.repeated", code);
        } else {
            date = day;
            take(row, columns, code);
        }
    }

    private void take(Row row, Columns columns, String code) {
        var pcn = columns.code(row, PCN);
        var commissioner = columns.code(row, COMMISSIONER);
        var system = columns.code(row, SYSTEM);
        var region = columns.code(row, REGION);
        boolean hasPcn = Shape.PCN.matcher(pcn).matches();
        practices.put(
                code,
                new Mapped(
                        row.number(),
                        code,
                        columns.text(row, NAME),
                        columns.code(row, POSTCODE),
                        hasPcn ? pcn : "",
                        commissioner));
        if (hasPcn) {
            name(pcns, pcn, columns.text(row, PCN_NAME), "", commissioner);
        }
        name(
                commissioners,
                commissioner,
                columns.text(row, COMMISSIONER_NAME),
                columns.code(row, COMMISSIONER_ONS),
                system);
        name(systems, system, columns.text(row, SYSTEM_NAME), columns.code(row, SYSTEM_ONS), region);
        name(regions, region, columns.text(row, REGION_NAME), columns.code(row, REGION_ONS), "");
    }

    private void name(Map<String, Body> bodies, String code, String name, String ons, String parent) {
        if (!code.isEmpty() && !bodies.containsKey(code)) {
            bodies.put(code, Body.named(code, name, ons, parent, source(name)));
        }
    }
}
