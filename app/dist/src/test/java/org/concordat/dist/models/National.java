package org.concordat.dist.models;

import java.util.List;
import org.concordat.api.core.Core;
import org.concordat.api.fact.Source;
import org.concordat.api.network.Element;

/** What a sample network has from the national files of practices, beside the facts that it was drawn from. */
final class National {

    static final String MAPPING = "Patients Registered at a GP Practice, practice mapping";
    static final String EPRACCUR = "NHS Organisation Data Service, epraccur";

    private National() {}

    /** Whether the first source of the element is one of the national files. */
    static boolean isFrom(Element element) {
        return element.all(Core.SOURCES).stream()
                .findFirst()
                .filter(National::isOne)
                .isPresent();
    }

    /** The sources without the national files, which may say something of a node of the facts too. */
    static List<Source> leftOut(List<Source> sources) {
        return sources.stream().filter(s -> !isOne(s)).toList();
    }

    private static boolean isOne(Source source) {
        return source.document().equals(MAPPING) || source.document().equals(EPRACCUR);
    }
}
