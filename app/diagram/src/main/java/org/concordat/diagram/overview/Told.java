package org.concordat.diagram.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.concordat.diagram.amount.Amounts;

/**
 * What an overview says at one scale, for a legend.
 *
 * @param level what the groups are that flows are added up by, such as "Sub-ICB location"; empty if there are no groups
 * @param groups how many such groups there are
 * @param flows the flows added up into the lines that are drawn
 * @param lines the lines drawn, each between two groups or single nodes
 * @param amount what these flows carry together, in the unit; 0 if there is no unit
 * @param unit such as {@code referrals/yr}; empty if flows were counted
 * @param smaller pairs with less between them, that are not drawn as lines
 * @param smallerFlows the flows of these
 * @param shaded links within a group, of nodes without one, or alone between two: shown as shades only, the stronger the more
 */
public record Told(
        String level,
        int groups,
        int flows,
        int lines,
        double amount,
        String unit,
        int smaller,
        int smallerFlows,
        int shaded) {

    /** All of it in a sentence or two; empty if the view has neither groups nor flows. */
    public String inWords() {
        List<String> sentences = new ArrayList<>();
        if (lines > 0) {
            sentences.add(
                    unit.isEmpty()
                            ? Texts.get("counted.flows", begun(level), flows, lines)
                            : Texts.get("added.flows", begun(level), flows, lines, Amounts.withUnit(amount, unit)));
        } else if (!level.isEmpty()) {
            sentences.add(Texts.get("grouped", begun(level), groups));
        }
        if (smaller > 0) {
            sentences.add(Texts.get("smaller", smaller, smallerFlows));
        }
        if (shaded > 0) {
            sentences.add(Texts.get(level.isEmpty() ? "shaded" : "shaded.others", shaded));
        }
        return String.join(" ", sentences);
    }

    /** A label within a sentence: "sub-ICB location", but "GP group". */
    private static String begun(String label) {
        boolean acronym = label.length() < 2 || Character.isUpperCase(label.charAt(1));
        return acronym ? label : label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }
}
