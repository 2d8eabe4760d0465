package org.concordat.pacs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.Partnerships;
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
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Fix;
import org.concordat.api.rule.Rule;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.NodeType;
import org.concordat.core.caremodel.CareModels;
import org.concordat.pacs.vocabulary.PacsAdditions;
import org.concordat.pacs.vocabulary.PacsLinks;
import org.concordat.testkit.TestNetwork;

/** A PACS called Riverside with what a test puts into it. */
public final class Scene {

    private static final Vocabulary VOCABULARY =
            CareModels.of(List.of(new PacsCareModel())).vocabulary();

    public final TestNetwork network = new TestNetwork();
    public final Node pacs;

    private Scene() {
        var node = network.node(Partnerships.PARTNERSHIP, "Riverside");
        pacs = network.set(node, Partnerships.MODEL_TYPES, List.of(DatedChoice.always(PacsAdditions.PACS)));
    }

    /** Riverside at a level, with no members yet. */
    public static Scene at(String level) {
        var scene = ofNoLevel();
        scene.set(scene.pacs, Partnerships.INTEGRATION_LEVEL, List.of(DatedChoice.always(level)));
        return scene;
    }

    /** Riverside, marked as a PACS by its model types. */
    public static Scene ofNoLevel() {
        return new Scene();
    }

    /** The rule of this care model with an id. */
    public static Rule rule(String id) {
        return new PacsCareModel()
                .rules().stream()
                        .filter(r -> r.about().id().equals(id))
                        .findFirst()
                        .orElseThrow();
    }

    public <T> Node set(Node node, Attribute<T> attribute, T value) {
        return network.set(node, attribute, value);
    }

    /** A practice that is a member, with its list. */
    public Node practice(String name, long list) {
        var practice = network.node(GeneralPractice.GP_PRACTICE, name);
        network.link(MembershipLinks.MEMBER_OF, practice, pacs);
        return set(practice, GeneralPractice.LIST_SIZE, figures(list));
    }

    /** A trust that is a member. */
    public Node trust(String name, String kind) {
        var trust = network.node(Organisations.PROVIDER, name);
        network.link(MembershipLinks.MEMBER_OF, trust, pacs);
        return set(trust, Organisations.PROVIDER_KIND, kind);
    }

    /** A trust that is no member. */
    public Node otherTrust(String name) {
        return set(network.node(Organisations.PROVIDER, name), Organisations.PROVIDER_KIND, "acute");
    }

    /** A practice that sub-contracts GMS to a trust and belongs to nobody else. */
    public Node trustRun(String name, Node trust) {
        var practice = network.node(GeneralPractice.GP_PRACTICE, name);
        network.link(PacsLinks.GMS_SUBCONTRACT, practice, trust);
        return practice;
    }

    /** A practice that belongs to nobody. */
    public Node lonePractice(String name) {
        return network.node(GeneralPractice.GP_PRACTICE, name);
    }

    /** The contract of Riverside, named by it. */
    public Node contract(String name, String form) {
        var contract = set(network.node(Contracts.CONTRACT, name), Contracts.CONTRACT_FORM, form);
        set(pacs, Partnerships.AGREEMENT, contract.id());
        return contract;
    }

    public void holds(Node holder, Node contract) {
        network.link(ContractLinks.HOLDS_CONTRACT, holder, contract);
    }

    /** A service in the scope of a contract. */
    public Node service(String name, Node contract) {
        var service = network.node(Services.SERVICE, name);
        network.link(ServiceLinks.IN_SCOPE_OF, service, contract);
        return service;
    }

    public static List<Observation> figures(long figure) {
        return List.of(Observation.of(figure, PartialDate.year(2017), Source.of("Test", "")));
    }

    public List<String> messages(Rule rule) {
        return network.messages(rule);
    }

    /** The labels of the fixes of all findings. */
    public List<String> fixes(Rule rule) {
        return network.findings(rule).stream()
                .flatMap(f -> f.fixes().stream())
                .map(f -> f.label())
                .toList();
    }

    /** What the rule says after the fix of this label of the first finding that has it; the fix keeps to the vocabulary. */
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
