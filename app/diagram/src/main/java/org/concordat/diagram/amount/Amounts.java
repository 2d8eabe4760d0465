package org.concordat.diagram.amount;

import java.math.BigDecimal;
import java.math.MathContext;
import org.concordat.api.reading.InWords;
import org.concordat.api.vocabulary.Words;

/** Amounts as a planner says them. */
public final class Amounts {

    private static final Words WORDS = Words.beside(Amounts.class);
    private static final String A_YEAR = "/yr";
    private static final String POUNDS = "GBP";
    private static final double MILLION = 1e6;

    private Amounts() {}

    /** Short enough for a line: "8.2 million", "8,210". */
    public static String number(double amount) {
        return amount < MILLION
                ? InWords.number(BigDecimal.valueOf(Math.round(amount)))
                : WORDS.format("million", InWords.number(new BigDecimal(amount / MILLION, new MathContext(3))));
    }

    /** An amount on a line; its unit is said elsewhere, but for money. */
    public static String onLine(double amount, String unit) {
        return unit.startsWith(POUNDS) ? WORDS.format("pounds", number(amount)) : number(amount);
    }

    /** With its unit: "8.2 million referrals a year", "£8.2 million a year". */
    public static String withUnit(double amount, String unit) {
        boolean yearly = unit.endsWith(A_YEAR);
        String counted = yearly ? unit.substring(0, unit.length() - A_YEAR.length()) : unit;
        String plain = counted.equals(POUNDS)
                ? WORDS.format("pounds", number(amount))
                : WORDS.format("counted", number(amount), counted);
        return yearly ? WORDS.format("yearly", plain) : plain;
    }
}
