package org.concordat.dist.models;

import org.concordat.api.core.Core;
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
                .filter(s -> s.document().equals(MAPPING) || s.document().equals(EPRACCUR))
                .isPresent();
    }
}
