package org.concordat.contractforms.subcontract;

import java.util.List;
import java.util.Optional;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.Organisations;
import org.concordat.api.network.Node;
import org.concordat.api.reading.AsAt;
import org.concordat.contractforms.venture.JointVenture;
import org.concordat.contractforms.vocabulary.FormTypes;

/** What kind of body a lead provider is, and who stands behind it. */
final class LeadOwners {

    private static final String LLP = "LLP";
    private static final String COMPANY = "company";

    private LeadOwners() {}

    static boolean isLlp(Node lead, AsAt asAt) {
        return JointVenture.legalForm(lead, asAt).filter(LLP::equals).isPresent();
    }

    /**
     * Whether it was set up by others to hold contracts and may have nothing of its own: a joint venture, an LLP, or a company that
     * organisations own. A federation is owned by its practices to work for them and is not meant.
     */
    static boolean isSetUpByOthers(Node lead, AsAt asAt) {
        return lead.isA(FormTypes.JOINT_VENTURE)
                || isLlp(lead, asAt)
                || isCompany(lead, asAt)
                        && !lead.isA(GeneralPractice.GP_GROUP)
                        && !owners(lead, asAt).isEmpty();
    }

    private static boolean isCompany(Node lead, AsAt asAt) {
        Optional<String> form = JointVenture.legalForm(lead, asAt);
        return form.filter(f -> f.startsWith(COMPANY)).isPresent();
    }

    /** The organisations that own it. */
    static List<Node> owners(Node lead, AsAt asAt) {
        return JointVenture.owners(lead, asAt).stream()
                .filter(o -> o.isA(Organisations.ORGANISATION))
                .toList();
    }
}
