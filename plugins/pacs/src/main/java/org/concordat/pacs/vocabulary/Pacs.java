package org.concordat.pacs.vocabulary;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.Partnerships;
import org.concordat.api.integration.IntegratedModel;
import org.concordat.api.integration.IntegratedPartnership;
import org.concordat.api.network.Node;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.ModelsOfCare;
import org.concordat.api.rule.Check;

/**
 * What makes a partnership or a group a primary and acute care system. A partnership of vertical integration (PACS_VI) is no such
 * system by that alone: a trust that runs five practices does not hold one contract for a population.
 */
public final class Pacs {

    public static final IntegratedModel MODEL = new IntegratedModel(
            PacsAdditions.PACS,
            PacsTypes.PRIMARY_AND_ACUTE_CARE_SYSTEM,
            Set.of(
                    PacsAdditions.PACS_CONTRACT,
                    PacsAdditions.PACS_PARTIAL,
                    PacsAdditions.PACS_FULL,
                    "accountable_care_contract",
                    "ICP",
                    "integrated_contract",
                    "single_contract"),
            Contracts.CONTRACT.withPreset(Contracts.CONTRACT_FORM, Contracts.ALLIANCE_AGREEMENT),
            Contracts.CONTRACT.withPreset(Contracts.CONTRACT_FORM, Contracts.INTEGRATION_AGREEMENT));

    private Pacs() {}

    /** The partnerships and groups that are primary and acute care systems on the day of the check. */
    public static List<IntegratedPartnership> all(Check check) {
        return IntegratedPartnership.all(MODEL, check);
    }

    /** Whether the body says that its practices are trust-run on the day. */
    public static boolean isVertical(Node body, AsAt asAt) {
        return ModelsOfCare.of(body, asAt).contains(PacsAdditions.PACS_VI);
    }

    /** Whether it is a primary and acute care system or one of vertical integration on the day. */
    public static boolean isEither(Node body, AsAt asAt) {
        return isVertical(body, asAt) || ModelsOfCare.follows(body, MODEL.choice(), MODEL.type(), asAt);
    }

    /** Those that are one or the other on the day. */
    public static List<Node> either(AsAt asAt) {
        return Stream.concat(asAt.nodes(Partnerships.PARTNERSHIP), asAt.nodes(GeneralPractice.GP_GROUP))
                .filter(n -> isEither(n, asAt))
                .toList();
    }
}
