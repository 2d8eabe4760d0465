package org.concordat.testkit;

import java.util.List;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.Partnerships;
import org.concordat.api.fact.DatedChoice;
import org.concordat.api.model.CareModel;
import org.concordat.api.network.Node;
import org.concordat.api.vocabulary.NodeType;

/** A scene around one body, a partnership or a group of practices, that its model types mark as of the care model. */
public class PartnershipScene extends CareModelScene {

    /** The body as it is at first; the network has it with the facts set since. */
    protected final Node body;

    private final String modelType;

    /** A body of this type and name, marked, with no members yet. */
    protected PartnershipScene(CareModel careModel, String modelType, NodeType type, String name) {
        super(careModel);
        this.modelType = modelType;
        body = marked(network.node(type, name));
    }

    /** Marks a body as of the care model from the beginning. @return the body as it is now */
    public final Node marked(Node unmarked) {
        return set(unmarked, Partnerships.MODEL_TYPES, List.of(DatedChoice.always(modelType)));
    }

    /** Puts the body at a level of integration from the beginning. */
    protected final void level(String level) {
        set(body, Partnerships.INTEGRATION_LEVEL, List.of(DatedChoice.always(level)));
    }

    /** A practice that is a member of the body, with its list. */
    public final Node practice(String name, long list) {
        return practice(name, list, body);
    }

    /** A practice that is a member of this body, with its list. */
    public final Node practice(String name, long list, Node itsBody) {
        var practice = network.node(GeneralPractice.GP_PRACTICE, name);
        join(practice, itsBody);
        return set(practice, GeneralPractice.LIST_SIZE, figures(list));
    }

    /** A trust that is a member of the body. */
    public final Node trust(String name, String kind) {
        var trust = network.node(Organisations.PROVIDER, name);
        join(trust, body);
        return set(trust, Organisations.PROVIDER_KIND, kind);
    }

    /** The contract of the body, named by it. */
    @Override
    public final Node contract(String name, String form) {
        var contract = super.contract(name, form);
        set(body, Partnerships.AGREEMENT, contract.id());
        return contract;
    }
}
