package org.concordat.exchange.ods;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.concordat.api.fact.Observation;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.fact.Source;
import org.concordat.exchange.intake.IntakeException;
import org.concordat.exchange.table.Row;
import org.jspecify.annotations.Nullable;

/** The Monthly Referral Return: how many patients of each commissioner were referred to each provider, by GPs and by others. */
final class ReferralsFile implements OdsRows {

    static final Field COMMISSIONER = Field.named("COMMISSIONER_ORG_CODE");
    static final Field PROVIDER = Field.named("PROVIDER_ORG_CODE");

    private static final Field PERIOD = Field.named("PERIODNAME", "PERIOD_NAME", "PERIOD");
    private static final Field COMMISSIONER_NAME = Field.named("COMMISSIONER_ORG_NAME");
    private static final Field BY_GPS = Field.named("OP_GPREFSMADE_M", "OP_GP_REFS_MADE_M");
    private static final Field BY_OTHERS = Field.named("OP_OTHERREFSMADE_M", "OP_OTHER_REFS_MADE_M");
    private static final String DOCUMENT = "Monthly Referral Return";
    private static final int MONTHS = 12;

    private record Key(int year, String commissioner, String provider) {}

    private record RowKey(YearMonth month, String commissioner, String provider) {}

    private final Map<Key, Flow> flows = new LinkedHashMap<>();
    private final Map<Integer, Set<YearMonth>> months = new TreeMap<>();
    private final Map<String, String> commissioners = new HashMap<>();
    private final Set<RowKey> known = new HashSet<>();
    private boolean hasFigures = true;

    @Override
    public void take(Row row, Columns columns, Rejection rejection) {
        hasFigures = columns.have(BY_GPS) && columns.have(BY_OTHERS) && columns.have(PERIOD);
        var month = Months.parse(columns.text(row, PERIOD));
        var commissioner = columns.code(row, COMMISSIONER);
        var provider = columns.code(row, PROVIDER);
        long gps = figure(columns.text(row, BY_GPS));
        long others = figure(columns.text(row, BY_OTHERS));
        if (!Shape.COMMISSIONER.matcher(commissioner).matches() || provider.isEmpty()) {
            rejection.because("skip.noCode", (commissioner + " " + provider).strip());
        } else if (month == null) {
            rejection.because("skip.noDate", columns.text(row, PERIOD));
        } else if (gps < 0 || others < 0) {
            rejection.because("skip.noFigure", commissioner + " " + provider);
        } else if (!known.add(new RowKey(month, commissioner, provider))) {
            rejection.because("skip.repeated", commissioner + " " + provider);
        } else {
            add(month, commissioner, provider, gps, others);
            commissioners.putIfAbsent(commissioner, columns.text(row, COMMISSIONER_NAME));
        }
    }

    private void add(YearMonth month, String commissioner, String provider, long gps, long others) {
        int year = Months.financialYear(month);
        months.computeIfAbsent(year, y -> new TreeSet<>()).add(month);
        var key = new Key(year, commissioner, provider);
        var flow = flows.getOrDefault(key, new Flow(year, commissioner, provider, 0, 0));
        flows.put(key, flow.plus(gps, others));
    }

    /** An empty cell is nobody. */
    private static long figure(String text) {
        return text.isEmpty()
                ? 0
                : ListsFile.patients(text.endsWith(".0") ? text.substring(0, text.length() - 2) : text);
    }

    @Override
    public void end(String file) throws IntakeException {
        if (!hasFigures) {
            throw new IntakeException(OdsTexts.of("refused.noReferralFigures", file));
        }
    }

    /** All flows of at least one patient. */
    List<Flow> flows() {
        return flows.values().stream().filter(flow -> flow.total() > 0).toList();
    }

    /** The commissioners whose patients are referred to a provider. */
    Set<String> commissionersOf(String provider) {
        return flows().stream()
                .filter(flow -> flow.provider().equals(provider))
                .map(Flow::commissioner)
                .collect(Collectors.toSet());
    }

    /** The name of a commissioner as printed, or null. */
    @Nullable
    String commissionerName(String code) {
        return commissioners.get(code);
    }

    /** The figure of a flow; its basis says the months, and how many of the referrals were made by GPs. */
    Observation figure(Flow flow) {
        var period = period(flow.year());
        return new Observation(
                BigDecimal.valueOf(flow.total()),
                PartialDate.financialYear(flow.year()),
                source(flow.year()),
                OdsTexts.of("referrals.basis", period, flow.byGps(), flow.byOthers()));
    }

    Source source(int year) {
        return new Source(DOCUMENT, period(year), "", "");
    }

    /** "April 2022 to March 2023"; with the number of months where some are missing. */
    private String period(int year) {
        var here = new TreeSet<>(months.getOrDefault(year, Set.of()));
        if (here.isEmpty()) {
            return String.valueOf(year);
        }
        var first = MapFile.MONTH.format(here.first());
        var last = MapFile.MONTH.format(here.last());
        return OdsTexts.of(here.size() == MONTHS ? "referrals.year" : "referrals.months", first, last, here.size());
    }

    /** The financial years of which months are missing, in words. */
    List<String> incomplete() {
        return months.entrySet().stream()
                .filter(e -> e.getValue().size() < MONTHS)
                .map(e -> OdsTexts.of(
                        "remark.months",
                        period(e.getKey()),
                        PartialDate.financialYear(e.getKey()).toString()))
                .toList();
    }
}
