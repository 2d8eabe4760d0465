package org.concordat.core.caremodel;

import org.concordat.api.model.CareModel;

/** The shared vocabulary, through the same door as any plugin. */
public final class CoreCareModel implements CareModel {

    @Override
    public String id() {
        return "core";
    }

    @Override
    public String name() {
        return "Core";
    }

    @Override
    public String version() {
        return "0.1.0";
    }

    @Override
    public String description() {
        return "Organisations, contracts, budgets, services, governance, places, people and plans.";
    }
}
