package org.concordat.diagram.overview;

import java.util.ArrayList;
import java.util.List;
import org.concordat.diagram.text.Wrapping;

/** The ways to set the name of a group into a width, the best first: whole, whole but wider, and cut. */
final class Fitting {

    private static final double NARROWEST = 56;
    private static final int LINES = 3;

    private Fitting() {}

    static List<List<String>> within(double width, String name) {
        double wide = Math.max(NARROWEST, width);
        List<List<String>> ways = new ArrayList<>();
        for (double tried : new double[] {wide, 1.25 * wide, 1.6 * wide}) {
            var whole = new Wrapping(Name.Role.GROUP.style(), tried, LINES);
            if (whole.keepsWhole(name)) {
                ways.add(whole.wrapEvenly(name));
            }
        }
        for (int lines = 2; lines > 0; lines--) {
            var cut = new Wrapping(Name.Role.GROUP.style(), wide, lines).wrap(name);
            if (!cut.isEmpty() && !breaksWord(cut, name)) {
                ways.add(cut);
            }
        }
        return ways;
    }

    private static boolean breaksWord(List<String> lines, String name) {
        int end = lines.get(0).length();
        return lines.size() > 1 && end < name.length() && Character.isLetter(name.charAt(end));
    }
}
