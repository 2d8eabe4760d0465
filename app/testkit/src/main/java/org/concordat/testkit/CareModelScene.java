package org.concordat.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.core.Services;
import org.concordat.api.exchange.Exported;
import org.concordat.api.exchange.Importing;
import org.concordat.api.fact.Observation;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.fact.Source;
import org.concordat.api.model.CareModel;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Fix;
import org.concordat.api.rule.Rule;
import org.concordat.api.rule.Severity;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.Terms;
import org.concordat.core.caremodel.CareModels;

/**
 * A network in which the rules of one care model are tried. A plugin extends it with what its own tests draw again and again; a test makes
 * a fresh one for itself.
 */
public class CareModelScene {

    public final TestNetwork network = new TestNetwork();
    private final CareModel careModel;

    protected CareModelScene(CareModel careModel) {
        this.careModel = careModel;
    }

    /** The rule of a care model with an id. */
    protected static Rule rule(CareModel careModel, String id) {
        return careModel.rules().stream()
                .filter(r -> r.about().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** One figure of 2017 with its source. */
    public static List<Observation> figures(long figure) {
        return List.of(Observation.of(figure, PartialDate.year(2017), Source.of("Test", "")));
    }

    /** Sets a fact of a node. @return the node as it is now */
    public final <T> Node set(Node node, Attribute<T> attribute, T value) {
        return network.set(node, attribute, value);
    }

    /** Sets a fact of a link. @return the link as it is now */
    public final <T> Link set(Link link, Attribute<T> attribute, T value) {
        return network.set(link, attribute, value);
    }

    /** Makes a member of a partnership or a group. @return the link */
    public final Link join(Node member, Node body) {
        return network.link(MembershipLinks.MEMBER_OF, member, body);
    }

    /** A contract in a form, without parties. */
    public Node contract(String name, String form) {
        return set(network.node(Contracts.CONTRACT, name), Contracts.CONTRACT_FORM, form);
    }

    /** Makes the holder of a contract. @return the link */
    public final Link holds(Node holder, Node contract) {
        return network.link(ContractLinks.HOLDS_CONTRACT, holder, contract);
    }

    /** A service in the scope of a contract. */
    public final Node service(String name, Node contract) {
        var service = network.node(Services.SERVICE, name);
        network.link(ServiceLinks.IN_SCOPE_OF, service, contract);
        return service;
    }

    /** Looks at the network as it is on this day. @return this scene */
    public final CareModelScene on(int year, int month, int dayOfMonth) {
        network.on(LocalDate.of(year, month, dayOfMonth));
        return this;
    }

    /** The network as an exporter is given it, without a view. */
    public final Exported exported() {
        var check = network.check();
        return new Exported("Test", check.network(), null, check.day(), check.parameters(), terms());
    }

    /** The network as an importer of a file is given it. */
    public final Importing importing(String file) {
        var check = network.check();
        return new Importing(file, check.network(), check.day(), terms());
    }

    private Terms terms() {
        return CareModels.of(List.of(careModel)).vocabulary();
    }

    /** What the rule says of the network. */
    public final List<String> messages(Rule rule) {
        return network.messages(rule);
    }

    /** How heavily each finding of the rule weighs. */
    public final List<Severity> weights(Rule rule) {
        return network.findings(rule).stream().map(Finding::severity).toList();
    }

    /** The labels of the fixes of all findings. */
    public final List<String> fixes(Rule rule) {
        return offered(rule).map(Fix::label).toList();
    }

    /**
     * What the rule says after the fix of this label of the first finding that has it.
     *
     * @throws AssertionError if the fix draws a link that the vocabulary does not allow
     * @throws java.util.NoSuchElementException if no finding has such a fix
     */
    public final List<Finding> after(String label, Rule rule) {
        var fix = offered(rule).filter(f -> f.label().equals(label)).findFirst().orElseThrow();
        var vocabulary = CareModels.of(List.of(careModel)).vocabulary();
        var allowed = new AllowedLinks(vocabulary, network.network(), fix.edit());
        assertThat(allowed.links()).allMatch(allowed::allows);
        return network.findingsAfter(fix, rule);
    }

    private Stream<Fix> offered(Rule rule) {
        return network.findings(rule).stream().flatMap(f -> f.fixes().stream());
    }
}
