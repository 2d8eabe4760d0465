package org.concordat.primarycarehome;

import static org.concordat.primarycarehome.vocabulary.PrimaryCareHomeWords.WORDS;

import org.concordat.api.model.CareModel;
import org.pf4j.Extension;

/** A registered population of 30,000 to 50,000 people, one team across primary, secondary and social care, and a unified budget with shared risk and reward. */
@Extension
public final class PrimaryCareHomeCareModel implements CareModel {

    @Override
    public String id() {
        return "primary-care-home";
    }

    @Override
    public String name() {
        return WORDS.get("primary-care-home.model");
    }

    @Override
    public String version() {
        return "1.0.0";
    }

    @Override
    public String description() {
        return WORDS.get("primary-care-home.model.description");
    }
}
