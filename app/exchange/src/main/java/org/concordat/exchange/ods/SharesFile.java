package org.concordat.exchange.ods;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.concordat.api.fact.Source;
import org.concordat.exchange.table.Row;
import org.jspecify.annotations.Nullable;

/**
 * Where the people of each lower-tier local authority were treated: admissions with COVID-19, mapped from hospitals to authorities by the
 * covid19.nhs.data package of S. Meakin and others. It leaves out pairs with fewer than ten stays in hospital.
 */
final class SharesFile implements OdsRows {

    static final Field TRUST = Field.named("TRUST_CODE");
    static final Field AUTHORITY = Field.named("GEO_CODE");
    static final Field OF_AUTHORITY = Field.named("P_GEO");

    private static final Field OF_TRUST = Field.named("P_TRUST");
    private static final Source SOURCE = new Source(
            "covid19.nhs.data, trust to local authority mapping", "MIT licence, Sophie Meakin, 2021", "", "2021");
    private static final Pattern PART = Pattern.compile("(0?\\.\\d+|[01](\\.\\d*)?)([eE]-\\d{1,2})?");
    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    /** In per cent of the authority's patients: less is hardly more than people who fell ill away from home. */
    private static final BigDecimal LEAST = BigDecimal.ONE;

    final List<Share> shares = new ArrayList<>();
    private final Set<List<String>> known = new HashSet<>();

    Source source() {
        return SOURCE;
    }

    @Override
    public void take(Row row, Columns columns, Rejection rejection) {
        var trust = columns.code(row, TRUST);
        var authority = columns.code(row, AUTHORITY);
        var ofAuthority = percent(columns.text(row, OF_AUTHORITY));
        var ofTrust = percent(columns.text(row, OF_TRUST));
        var pair = authority + " " + trust;
        if (!Shape.TRUST.matcher(trust).matches()
                || !Shape.AUTHORITY.matcher(authority).matches()) {
            rejection.because("skip.noCode", pair.strip());
        } else if (ofAuthority == null || ofTrust == null) {
            rejection.because("skip.noFigure", pair);
        } else if (!known.add(List.of(authority, trust))) {
            rejection.because("skip.repeated", pair);
        } else if (ofAuthority.compareTo(LEAST) < 0) {
            rejection.because("skip.smallShare", pair);
        } else {
            shares.add(new Share(row.number(), authority, trust, rounded(ofAuthority), rounded(ofTrust)));
        }
    }

    /** Null for anything but a part from 0 to 1. */
    private static @Nullable BigDecimal percent(String text) {
        if (!PART.matcher(text).matches()) {
            return null;
        }
        var percent = new BigDecimal(text).multiply(ALL);
        return percent.compareTo(ALL) > 0 ? null : percent;
    }

    private static BigDecimal rounded(BigDecimal percent) {
        return percent.setScale(1, RoundingMode.HALF_UP);
    }
}
