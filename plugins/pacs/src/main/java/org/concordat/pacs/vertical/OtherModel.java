package org.concordat.pacs.vertical;

import java.util.Optional;
import java.util.Set;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.Partnerships;
import org.concordat.api.network.Node;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.InWords;
import org.concordat.api.reading.ModelsOfCare;
import org.concordat.pacs.vocabulary.Pacs;

/** Which model of care, other than vertical integration and PACS, a group or a partnership follows on a day. */
final class OtherModel {

    /** What a partnership may be besides, none of it a model of care. */
    private static final Set<String> NO_MODELS =
            Set.of("vanguard", "programme", "alliance", "test_group", "informal_integration");

    /** Kinds of group that are a model of care by themselves. */
    private static final Set<String> KINDS =
            Set.of("PCN", "primary_care_home", "medical_chambers", "practice_federation_chambers");

    private OtherModel() {}

    /** In words: the models that it says it follows, else its kind of group. Empty for none. */
    static Optional<String> of(Node body, AsAt asAt) {
        if (Pacs.isEither(body, asAt)) {
            return Optional.empty();
        }
        var models = ModelsOfCare.of(body, asAt).stream()
                .filter(m -> !NO_MODELS.contains(m))
                .map(Partnerships.MODEL_TYPES::choiceLabel)
                .toList();
        return models.isEmpty() ? kind(body) : Optional.of(InWords.list(models));
    }

    private static Optional<String> kind(Node body) {
        return body.find(GeneralPractice.GROUP_KIND)
                .filter(KINDS::contains)
                .map(GeneralPractice.GROUP_KIND::choiceLabel);
    }
}
