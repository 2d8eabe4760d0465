package org.concordat.chambers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.MembershipLinks;
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
import org.concordat.chambers.vocabulary.ChambersAdditions;
import org.concordat.core.caremodel.CareModels;
import org.concordat.testkit.TestNetwork;

/** A group of practices called Unity, marked as medical chambers, with what a test puts into it. */
public final class Scene {

    private static final Vocabulary VOCABULARY =
            CareModels.of(List.of(new ChambersCareModel())).vocabulary();

    public final TestNetwork network = new TestNetwork();
    public final Node unity;

    private Scene() {
        unity = marked(network.node(GeneralPractice.GP_GROUP, "Unity"));
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

    /** Marks a partnership or a group as medical chambers. */
    public Node marked(Node body) {
        return set(body, Partnerships.MODEL_TYPES, List.of(DatedChoice.always(ChambersAdditions.CHAMBERS)));
    }

    /** Gives Unity a legal form from the beginning. */
    public void form(String form) {
        set(unity, Organisations.LEGAL_FORM, List.of(DatedChoice.always(form)));
    }

    public <T> Node set(Node node, Attribute<T> attribute, T value) {
        return network.set(node, attribute, value);
    }

    public Link join(Node member, Node body) {
        return network.link(MembershipLinks.MEMBER_OF, member, body);
    }

    /** A practice that is a member of Unity. */
    public Node practice(String name) {
        var practice = network.node(GeneralPractice.GP_PRACTICE, name);
        join(practice, unity);
        return practice;
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
