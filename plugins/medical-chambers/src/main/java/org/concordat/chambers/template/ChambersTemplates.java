package org.concordat.chambers.template;

import static org.concordat.chambers.vocabulary.ChambersWords.WORDS;

import java.util.List;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.Partnerships;
import org.concordat.api.fact.DatedChoice;
import org.concordat.api.model.Template;
import org.concordat.api.network.Node;
import org.concordat.api.template.Parts;
import org.concordat.chambers.vocabulary.ChambersAdditions;
import org.concordat.chambers.vocabulary.ChambersTypes;

/** The networks to begin from. */
public final class ChambersTemplates {

    static final Parts PARTS = new Parts(WORDS, "medical-chambers.template.");

    private ChambersTemplates() {}

    /** Of practices, then of locum doctors. */
    public static List<Template> all() {
        return List.of(FederationToCompany.template(), LocumChambers.template());
    }

    static Node chambers(String key, String groupKind, String chambersKind) {
        return PARTS.node(GeneralPractice.GP_GROUP, key)
                .with(GeneralPractice.GROUP_KIND, groupKind)
                .with(Partnerships.MODEL_TYPES, List.of(DatedChoice.always(ChambersAdditions.CHAMBERS)))
                .with(ChambersAdditions.CHAMBERS_KIND, chambersKind);
    }

    static Node shared(String key, String function) {
        return PARTS.node(ChambersTypes.SHARED_SERVICE, key).with(ChambersTypes.FUNCTION, function);
    }
}
