package org.concordat.bench;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.concordat.api.core.Core;
import org.concordat.api.core.ExternalIds;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.Places;
import org.concordat.api.fact.Observation;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.fact.Source;
import org.concordat.api.network.Facts;

/** What is known of a generated organisation: as much as national files say of a real one. */
final class GeneratedFacts {

    private GeneratedFacts() {}

    static Facts of(String name, int i) {
        return Facts.of(Core.NAME, name)
                .with(Core.STATUS, "actual")
                .with(Core.VALID_FROM, PartialDate.year(1970 + i % 50))
                .with(Core.SOURCES, List.of(new Source("National register of practices", "row " + i, "", "2022")))
                .with(Core.EXTERNAL_IDS, Map.of(ExternalIds.ODS, "Y" + i))
                .with(Core.CONFIDENCE, "stated")
                .with(Places.PLACE_NAME, "Town " + i % 300);
    }

    static Facts withList(Facts facts, Random random) {
        var patients = BigDecimal.valueOf(1_000 + random.nextInt(20_000));
        return facts.with(
                GeneralPractice.LIST_SIZE,
                List.of(new Observation(patients, PartialDate.month(2022, 1), null, "registered")));
    }
}
