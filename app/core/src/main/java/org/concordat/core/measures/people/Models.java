package org.concordat.core.measures.people;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.Partnerships;
import org.concordat.api.network.Node;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.ModelsOfCare;

/** The models of care of a partnership or group: as it says, by the kind of group that it is, or by its type. */
public final class Models {

    /** Ways of working together that say nothing of how care is given. */
    private static final Set<String> NO_MODELS = Set.of("vanguard", "programme", "alliance", "test_group");

    private static final Map<String, String> BY_KIND =
            Map.of("PCN", "PCN", "primary_care_home", "PCH", "medical_chambers", "medical_chambers");

    /** The types of other care models that make a partnership one of theirs. */
    private static final Map<String, String> BY_TYPE = Map.of(
            "mcp.MultispecialtyCommunityProvider", "MCP",
            "pacs.PrimaryAndAcuteCareSystem", "PACS",
            "primary-care-home.PrimaryCareHome", "PCH");

    private Models() {}

    /** The ids of the models that hold on the day, each once. */
    static Set<String> of(Node body, AsAt asAt) {
        var models = new LinkedHashSet<>(ModelsOfCare.of(body, asAt));
        models.removeAll(NO_MODELS);
        body.find(GeneralPractice.GROUP_KIND).map(BY_KIND::get).ifPresent(models::add);
        BY_TYPE.forEach((type, model) -> {
            if (body.type().id().equals(type)) {
                models.add(model);
            }
        });
        return models;
    }

    /** The same in words, each once, such as "MCP". */
    public static List<String> labels(Node body, AsAt asAt) {
        return of(body, asAt).stream().map(Models::label).distinct().sorted().toList();
    }

    private static String label(String model) {
        return Partnerships.MODEL_TYPES.choiceLabel(model).replace('_', ' ');
    }
}
