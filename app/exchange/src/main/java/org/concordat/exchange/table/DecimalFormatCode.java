package org.concordat.exchange.table;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * The number format of figures whose last decimals are zeros, which a workbook would else not keep: 12.50. It says the same of figures
 * below nothing, so that it is none that a person chooses, and spreadsheets keep it; LibreOffice marks the minus as a sign to be shown.
 */
public final class DecimalFormatCode {

    private static final Pattern OURS = Pattern.compile("0\\.(0+);\\\\?-0\\.\\1");

    private DecimalFormatCode() {}

    /** The format of so many decimals, at least one. */
    public static String of(int decimals) {
        var one = "0." + "0".repeat(decimals);
        return one + ";-" + one;
    }

    /** The figure with as many decimals as a format of ours says, if it has not more; any other as it is. */
    static String padded(String figure, String format) {
        var ours = OURS.matcher(format);
        if (!ours.matches()) {
            return figure;
        }
        var exact = new BigDecimal(figure);
        return exact.setScale(Math.max(exact.scale(), ours.group(1).length())).toPlainString();
    }
}
