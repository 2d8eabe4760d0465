package org.concordat.chambers;

import static org.concordat.chambers.vocabulary.ChambersWords.WORDS;

import org.concordat.api.model.CareModel;
import org.pf4j.Extension;

/** Practices that work together and keep their contracts, from an agreement to a company; or self-employed locum doctors who share their management. */
@Extension
public final class ChambersCareModel implements CareModel {

    @Override
    public String id() {
        return "medical-chambers";
    }

    @Override
    public String name() {
        return WORDS.get("medical-chambers.model");
    }

    @Override
    public String version() {
        return "1.0.0";
    }

    @Override
    public String description() {
        return WORDS.get("medical-chambers.model.description");
    }
}
