package org.concordat.contractforms;

import java.math.BigDecimal;
import java.util.List;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.Core;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.Services;
import org.concordat.api.fact.DatedChoice;
import org.concordat.api.network.Element;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.rule.Rule;
import org.concordat.contractforms.vocabulary.FormTypes;
import org.concordat.testkit.CareModelScene;

/** A network of contracts with what a test puts into it. */
public final class Scene extends CareModelScene {

    public Scene() {
        super(new ContractFormsCareModel());
    }

    public Node trust(String name) {
        return network.node(Organisations.PROVIDER, name);
    }

    public Node commissioner(String name) {
        return network.node(Organisations.COMMISSIONER, name);
    }

    /** An alliance agreement without parties. */
    public Node alliance(String name) {
        return contract(name, Contracts.ALLIANCE_AGREEMENT);
    }

    /** Makes a party of a contract. @return the link */
    public Link party(Node party, Node contract, String role) {
        return set(network.link(ContractLinks.PARTY_TO, party, contract), ContractLinks.PARTY_ROLE, role);
    }

    public Link member(Node party, Node contract) {
        return party(party, contract, "member");
    }

    /** A sub-contract under a contract. @return the link */
    public Link subContract(Node from, Node to, Node contract) {
        return set(network.link(ContractLinks.SUBCONTRACTS, from, to), ContractLinks.UNDER_CONTRACT, contract.id());
    }

    /** A sub-contract under a contract that is worth so many pounds a year. @return the link */
    public Link subContract(Node from, Node to, Node contract, long value) {
        return set(subContract(from, to, contract), ContractLinks.SUBCONTRACT_VALUE, BigDecimal.valueOf(value));
    }

    /** A joint venture in a legal form. */
    public Node venture(String name, String legalForm) {
        return legally(network.node(FormTypes.JOINT_VENTURE, name), legalForm);
    }

    public Node legally(Node organisation, String form) {
        return set(organisation, Organisations.LEGAL_FORM, List.of(DatedChoice.always(form)));
    }

    /** Owns so many per cent. @return the link */
    public Link owns(Node owner, Node venture, long share) {
        return set(
                network.link(MembershipLinks.OWNS, owner, venture),
                MembershipLinks.OWNERSHIP_SHARE,
                BigDecimal.valueOf(share));
    }

    public Node service(String name) {
        return network.node(Services.SERVICE, name);
    }

    public void propose(Element element) {
        if (element instanceof Node node) {
            set(node, Core.STATUS, "proposed");
        } else {
            set((Link) element, Core.STATUS, "proposed");
        }
    }

    /** The rule of this care model with an id. */
    public static Rule rule(String id) {
        return rule(new ContractFormsCareModel(), id);
    }
}
