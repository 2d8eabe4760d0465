package org.concordat.pacs;

import static org.concordat.pacs.vocabulary.PacsWords.WORDS;

import org.concordat.api.model.CareModel;
import org.pf4j.Extension;

/** Primary, community and most hospital care in one system built on the registered list, and practices that a trust runs. */
@Extension
public final class PacsCareModel implements CareModel {

    @Override
    public String id() {
        return "pacs";
    }

    @Override
    public String name() {
        return WORDS.get("pacs.model");
    }

    @Override
    public String version() {
        return "1.0.0";
    }

    @Override
    public String description() {
        return WORDS.get("pacs.model.description");
    }
}
