package org.concordat.api.template;

import java.util.List;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.Core;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.Partnerships;
import org.concordat.api.core.Services;
import org.concordat.api.fact.DatedChoice;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.vocabulary.NodeType;
import org.concordat.api.vocabulary.Words;

/**
 * The organisations, contracts, services and people that the templates of a care model are made of. Each takes its key as its id within
 * the template, and the text {@code prefix + key} as its name.
 *
 * @since 0.1.0
 */
public record Parts(Words words, String prefix) {

    public Node node(NodeType type, String key) {
        var node = Node.of(type);
        return new Node(new NodeId(key), type, node.facts()).with(Core.NAME, words.get(prefix + key));
    }

    /** A commissioner, a statutory body. */
    public Node commissioner(String key) {
        return with(node(Organisations.COMMISSIONER, key), "statutory_body");
    }

    /** A partnership, or a subtype of it, that follows a model of care from the beginning. */
    public Node partnership(NodeType type, String key, String model, boolean legalEntity) {
        return node(type, key)
                .with(Partnerships.MODEL_TYPES, List.of(DatedChoice.always(model)))
                .with(Partnerships.LEGAL_PERSONALITY, legalEntity);
    }

    /** An NHS trust of a kind, such as {@code acute}. */
    public Node trust(String key, String kind) {
        return with(node(Organisations.PROVIDER, key).with(Organisations.PROVIDER_KIND, kind), "NHS_trust");
    }

    public Node group(String key, String kind, String legalForm) {
        return with(node(GeneralPractice.GP_GROUP, key).with(GeneralPractice.GROUP_KIND, kind), legalForm);
    }

    /** A practice with a GMS contract. */
    public Node practice(String key) {
        return with(
                node(GeneralPractice.GP_PRACTICE, key).with(GeneralPractice.PRACTICE_CONTRACT, Contracts.GMS),
                "partnership");
    }

    private static Node with(Node organisation, String legalForm) {
        return organisation.with(Organisations.LEGAL_FORM, List.of(DatedChoice.always(legalForm)));
    }

    /** A service for a level of need. */
    public Node service(String key, String level) {
        return node(Services.SERVICE, key).with(Services.POPULATION_LEVEL, level);
    }

    /** A registered population. */
    public Node population(String key) {
        return node(Services.POPULATION, key).with(Services.POPULATION_BASIS, Services.REGISTERED);
    }

    public Node contract(String key, String form) {
        return node(Contracts.CONTRACT, key).with(Contracts.CONTRACT_FORM, form);
    }

    /** A link that makes a party of an agreement, in a role. */
    public static Link party(Node party, Node agreement, String role) {
        return Link.of(ContractLinks.PARTY_TO, party.id(), agreement.id()).with(ContractLinks.PARTY_ROLE, role);
    }
}
