package org.concordat.exchange.ods;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.concordat.exchange.table.Row;

/** The list of primary care networks, epcn: code, name, sub-ICB code and name, open, close, address, postcode. */
final class PcnsFile implements OdsRows {

    static final Field HEADED_CODE = Field.named("PCN_CODE");
    static final Field HEADED_NAME = Field.named("PCN_NAME");

    private static final Field CODE = Field.at(1, "PCN_CODE");
    private static final Field NAME = Field.at(2, "PCN_NAME");
    private static final Field PARENT = Field.at(
            3,
            "CURRENT_SUB_ICB_LOC_CODE",
            "CURRENT_SUB_ICB_CODE",
            "CURRENT_CLINICAL_COMMISSIONING_GROUP_CODE",
            "SUB_ICB_CODE",
            "CURRENT_CCG_CODE");
    private static final Field OPENED = Field.at(5, "OPEN_DATE");
    private static final Field CLOSED = Field.at(6, "CLOSE_DATE");
    private static final List<Field> ADDRESS = List.of(
            Field.at(7, "ADDRESS_LINE_1"),
            Field.at(8, "ADDRESS_LINE_2"),
            Field.at(9, "ADDRESS_LINE_3"),
            Field.at(10, "ADDRESS_LINE_4"),
            Field.at(11, "ADDRESS_LINE_5"));
    private static final Field POSTCODE = Field.at(12, "POSTCODE");
    private static final String DOCUMENT = "NHS Organisation Data Service, epcn";

    final Map<String, Body> bodies = new LinkedHashMap<>();
    private final LocalDate day;

    PcnsFile(LocalDate day) {
        this.day = day;
    }

    @Override
    public void take(Row row, Columns columns, Rejection rejection) {
        var code = columns.code(row, CODE);
        var name = columns.text(row, NAME);
        var earlier = bodies.get(code);
        if (!Shape.PCN.matcher(code).matches()) {
            rejection.because("skip.noCode", code);
        } else if (name.isEmpty()) {
            rejection.because("skip.noName", code);
        } else if (earlier != null) {
            rejection.because(
                    earlier.name().equalsIgnoreCase(name) ? "skip.repeated" : "skip.twoNames", code + " " + name);
        } else {
            var body = body(row, columns, code, name);
            bodies.put(code, body);
            if (BodiesFile.isClosed(body, day)) {
                rejection.because("skip.closed", code);
            }
        }
    }

    private static Body body(Row row, Columns columns, String code, String name) {
        var address = ADDRESS.stream()
                .map(field -> columns.text(row, field))
                .filter(line -> !line.isEmpty())
                .map(ReadableName::of)
                .collect(Collectors.joining(", "));
        return new Body(
                row.number(),
                code,
                name,
                "",
                address,
                columns.code(row, POSTCODE),
                OdsDates.parse(columns.text(row, OPENED)),
                OdsDates.parse(columns.text(row, CLOSED)),
                "",
                columns.code(row, PARENT),
                Licence.source(DOCUMENT, name, null));
    }
}
