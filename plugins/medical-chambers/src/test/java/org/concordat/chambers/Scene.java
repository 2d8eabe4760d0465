package org.concordat.chambers;

import java.util.List;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.Organisations;
import org.concordat.api.fact.DatedChoice;
import org.concordat.api.network.Node;
import org.concordat.chambers.vocabulary.ChambersAdditions;
import org.concordat.testkit.PartnershipScene;

/** A group of practices called Unity, marked as medical chambers, with what a test puts into it. */
public final class Scene extends PartnershipScene {

    public final Node unity = body;

    private Scene() {
        super(new ChambersCareModel(), ChambersAdditions.CHAMBERS, GeneralPractice.GP_GROUP, "Unity");
    }

    /** Unity, without saying which kind of chambers it is. */
    public static Scene ofNoKind() {
        return new Scene();
    }

    /** Unity as a practice federation. */
    public static Scene federation() {
        return of(ChambersAdditions.PRACTICE_FEDERATION);
    }

    /** Unity as locum chambers. */
    public static Scene locums() {
        return of(ChambersAdditions.LOCUM_CHAMBERS);
    }

    private static Scene of(String kind) {
        var scene = new Scene();
        scene.set(scene.unity, ChambersAdditions.CHAMBERS_KIND, kind);
        return scene;
    }

    /** Gives Unity a legal form from the beginning. */
    public void form(String form) {
        set(unity, Organisations.LEGAL_FORM, List.of(DatedChoice.always(form)));
    }

    /** A practice that is a member of Unity. */
    public Node practice(String name) {
        var practice = network.node(GeneralPractice.GP_PRACTICE, name);
        join(practice, unity);
        return practice;
    }
}
