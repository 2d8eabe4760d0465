package org.concordat.diagram.surface;

import java.util.HashSet;
import java.util.Set;

/** The ids given out in one SVG file. */
final class SvgIds {

    private final Set<String> given = new HashSet<>();

    /** The wanted id as an XML name, with a number if it is taken. */
    String unique(String wanted) {
        String name = name(wanted);
        String id = name;
        for (int copy = 2; !given.add(id); copy++) {
            id = name + "." + copy;
        }
        return id;
    }

    /** An XML name begins with a letter and holds few other signs. */
    static String name(String wanted) {
        String safe = wanted.replaceAll("[^A-Za-z0-9_.-]", "_");
        return safe.matches("[A-Za-z_].*") ? safe : "_" + safe;
    }
}
