package org.concordat.primarycarehome;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.core.Money;
import org.concordat.api.core.MoneyLinks;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.Partnerships;
import org.concordat.api.edit.AddLink;
import org.concordat.api.edit.AddNode;
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
import org.concordat.api.rule.Severity;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.NodeType;
import org.concordat.core.caremodel.CareModels;
import org.concordat.primarycarehome.vocabulary.PrimaryCareHomeAdditions;
import org.concordat.testkit.TestNetwork;

/** A Primary Care Home called Thanet with what a test puts into it. */
public final class Scene {

    private static final Vocabulary VOCABULARY =
            CareModels.of(List.of(new PrimaryCareHomeCareModel())).vocabulary();

    public final TestNetwork network = new TestNetwork();
    public final Node home;

    public Scene() {
        home = marked(network.node(Partnerships.PARTNERSHIP, "Thanet"));
    }

    /** Marks a partnership or a group as a Primary Care Home. */
    public Node marked(Node body) {
        return set(body, Partnerships.MODEL_TYPES, List.of(DatedChoice.always(PrimaryCareHomeAdditions.PCH)));
    }

    public <T> Node set(Node node, Attribute<T> attribute, T value) {
        return network.set(node, attribute, value);
    }

    public Link join(Node member, Node body) {
        return network.link(MembershipLinks.MEMBER_OF, member, body);
    }

    /** A practice that is a member of a body, with its list. */
    public Node practice(String name, long list, Node body) {
        var practice = network.node(GeneralPractice.GP_PRACTICE, name);
        join(practice, body);
        return set(practice, GeneralPractice.LIST_SIZE, figures(list));
    }

    /** A trust that is a member of Thanet. */
    public Node trust(String name, String kind) {
        var trust = network.node(Organisations.PROVIDER, name);
        join(trust, home);
        return set(trust, Organisations.PROVIDER_KIND, kind);
    }

    /** A council that is a member of Thanet. */
    public Node council(String name) {
        var council = network.node(Organisations.LOCAL_AUTHORITY, name);
        join(council, home);
        return council;
    }

    /** A budget that Thanet holds, on a basis. */
    public Node budget(String name, String basis) {
        var budget = network.node(Money.BUDGET, name);
        network.link(MoneyLinks.HOLDS_BUDGET, home, budget);
        return set(budget, Money.BUDGET_BASIS, basis);
    }

    public static List<Observation> figures(long figure) {
        return List.of(Observation.of(figure, PartialDate.year(2017), Source.of("Test", "")));
    }

    public List<String> messages(Rule rule) {
        return network.messages(rule);
    }

    public List<Severity> weights(Rule rule) {
        return network.findings(rule).stream().map(Finding::severity).toList();
    }

    /** The labels of the fixes of all findings. */
    public List<String> fixes(Rule rule) {
        return network.findings(rule).stream()
                .flatMap(f -> f.fixes().stream())
                .map(Fix::label)
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
                .flatMap(edit -> edit instanceof AddLink add ? Stream.of(add.link()) : Stream.empty())
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
