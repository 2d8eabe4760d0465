package org.concordat.pacs;

import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.Partnerships;
import org.concordat.api.network.Node;
import org.concordat.api.rule.Rule;
import org.concordat.pacs.vocabulary.PacsAdditions;
import org.concordat.pacs.vocabulary.PacsLinks;
import org.concordat.testkit.PartnershipScene;

/** A PACS called Riverside with what a test puts into it. */
public final class Scene extends PartnershipScene {

    public final Node pacs = body;

    private Scene() {
        super(new PacsCareModel(), PacsAdditions.PACS, Partnerships.PARTNERSHIP, "Riverside");
    }

    /** Riverside at a level, with no members yet. */
    public static Scene at(String level) {
        var scene = ofNoLevel();
        scene.level(level);
        return scene;
    }

    /** Riverside, marked as a PACS by its model types. */
    public static Scene ofNoLevel() {
        return new Scene();
    }

    /** The rule of this care model with an id. */
    public static Rule rule(String id) {
        return rule(new PacsCareModel(), id);
    }

    /** A trust that is no member. */
    public Node otherTrust(String name) {
        return set(network.node(Organisations.PROVIDER, name), Organisations.PROVIDER_KIND, "acute");
    }

    /** A practice that sub-contracts GMS to a trust and belongs to nobody else. */
    public Node trustRun(String name, Node trust) {
        var practice = lonePractice(name);
        network.link(PacsLinks.GMS_SUBCONTRACT, practice, trust);
        return practice;
    }

    /** A practice that belongs to nobody. */
    public Node lonePractice(String name) {
        return network.node(GeneralPractice.GP_PRACTICE, name);
    }
}
