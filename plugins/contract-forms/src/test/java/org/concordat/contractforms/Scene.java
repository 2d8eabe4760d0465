package org.concordat.contractforms;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.Core;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.core.Services;
import org.concordat.api.edit.AddLink;
import org.concordat.api.edit.AddNode;
import org.concordat.api.edit.ChangeLink;
import org.concordat.api.fact.DatedChoice;
import org.concordat.api.fact.NodeId;
import org.concordat.api.fact.Observation;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.fact.Source;
import org.concordat.api.model.Vocabulary;
import org.concordat.api.network.Element;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Fix;
import org.concordat.api.rule.Rule;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.NodeType;
import org.concordat.contractforms.vocabulary.FormTypes;
import org.concordat.core.caremodel.CareModels;
import org.concordat.testkit.TestNetwork;

/** A network of contracts with what a test puts into it. */
public final class Scene {

    private static final Vocabulary VOCABULARY =
            CareModels.of(List.of(new ContractFormsCareModel())).vocabulary();

    public final TestNetwork network = new TestNetwork();

    public <T> Node set(Node node, Attribute<T> attribute, T value) {
        return network.set(node, attribute, value);
    }

    public <T> Link set(Link link, Attribute<T> attribute, T value) {
        return network.set(link, attribute, value);
    }

    public Node trust(String name) {
        return network.node(Organisations.PROVIDER, name);
    }

    public Node commissioner(String name) {
        return network.node(Organisations.COMMISSIONER, name);
    }

    public Node contract(String name, String form) {
        return set(network.node(Contracts.CONTRACT, name), Contracts.CONTRACT_FORM, form);
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

    public Link holds(Node holder, Node contract) {
        return network.link(ContractLinks.HOLDS_CONTRACT, holder, contract);
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

    /** A service in the scope of a contract. */
    public Node service(String name, Node contract) {
        var service = service(name);
        network.link(ServiceLinks.IN_SCOPE_OF, service, contract);
        return service;
    }

    public void propose(Element element) {
        if (element instanceof Node node) {
            set(node, Core.STATUS, "proposed");
        } else {
            set((Link) element, Core.STATUS, "proposed");
        }
    }

    public static List<Observation> figures(long figure) {
        return List.of(Observation.of(figure, PartialDate.year(2017), Source.of("Test", "")));
    }

    /** The rule of this care model with an id. */
    public static Rule rule(String id) {
        return new ContractFormsCareModel()
                .rules().stream()
                        .filter(r -> r.about().id().equals(id))
                        .findFirst()
                        .orElseThrow();
    }

    public List<String> messages(Rule rule) {
        return network.messages(rule);
    }

    /** What the rule says after the fix of this label; the fix keeps to the vocabulary. */
    public List<Finding> after(String label, Rule rule) {
        var fix = network.findings(rule).stream()
                .flatMap(f -> f.fixes().stream())
                .filter(f -> f.label().equals(label))
                .findFirst()
                .orElseThrow();
        assertThat(linksOf(fix)).allMatch(link -> isAllowed(link, fix));
        return network.findingsAfter(fix, rule);
    }

    private static List<Link> linksOf(Fix fix) {
        return fix.edit().leaves().stream()
                .flatMap(edit -> edit instanceof AddLink add
                        ? Stream.of(add.link())
                        : edit instanceof ChangeLink change ? Stream.of(change.after()) : Stream.empty())
                .toList();
    }

    private boolean isAllowed(Link link, Fix fix) {
        return VOCABULARY.allows(link.type(), type(link.from(), fix), type(link.to(), fix));
    }

    private NodeType type(NodeId id, Fix fix) {
        var added = fix.edit().leaves().stream()
                .flatMap(edit -> edit instanceof AddNode add ? Stream.of(add.node()) : Stream.empty());
        return Stream.concat(added, network.network().nodes().stream())
                .filter(n -> n.id().equals(id))
                .findFirst()
                .orElseThrow()
                .type();
    }

    public Scene on(int year, int month, int day) {
        network.on(LocalDate.of(year, month, day));
        return this;
    }
}
