package org.concordat.pacs.template;

import static org.concordat.pacs.vocabulary.PacsWords.WORDS;

import java.util.List;
import org.concordat.api.model.Template;
import org.concordat.api.template.Parts;

/** The networks to begin from. */
public final class PacsTemplates {

    static final Parts PARTS = new Parts(WORDS, "pacs.template.");

    private PacsTemplates() {}

    public static List<Template> all() {
        return List.of(Vanguard.template(), TrustRunWaves.template(), HospitalAndSuperPartnership.template());
    }
}
