package org.concordat.core.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.Core;
import org.concordat.api.core.Partnerships;
import org.concordat.api.core.Plans;
import org.concordat.api.core.Statuses;
import org.concordat.api.edit.AddNode;
import org.concordat.api.edit.Edit;
import org.concordat.api.edit.Group;
import org.concordat.api.fact.NodeId;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.network.Facts;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.InWords;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Parameter;
import org.concordat.api.rule.Rule;
import org.concordat.api.rule.RuleDescription;
import org.concordat.api.rule.Severity;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.Kind;

/**
 * CORE-12. A novel or complex contract that is still ahead lacks steps of integrated support and assurance, or has one too late. What
 * has begun is past assuring and is left alone; national templates, which nobody commissions or joins, are no contracts yet.
 */
final class MissingAssurance implements Rule {

    private static final Parameter<List<String>> ASSURED_FORMS = new Parameter<>(
            Attribute.of(CoreRules.WORDS, "core.assuredForms", Kind.TEXTS),
            List.of("mcp_contract", "mcp_partial", "mcp_full", "accountable_care_contract", "ICP"));
    private static final RuleDescription ABOUT = CoreRules.describe("CORE-12", Severity.WARNING, ASSURED_FORMS);

    private static final List<String> STEPS =
            List.of(Plans.EARLY_ENGAGEMENT, Plans.CHECKPOINT_1, Plans.CHECKPOINT_2, Plans.CHECKPOINT_3);

    @Override
    public RuleDescription about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Check check) {
        var asAt = AsAt.of(check);
        var milestones = assuranceMilestones(asAt);
        var findings = new ArrayList<Finding>();
        check.network()
                .nodes(Contracts.CONTRACT)
                .filter(asAt::standsOrWill)
                .filter(c -> isNovel(c, check) && isAhead(c, asAt))
                .forEach(c -> findings.addAll(findings(c, stepsTaken(c, milestones, asAt))));
        return findings;
    }

    private static boolean isNovel(Node contract, Check check) {
        return contract.find(Contracts.NOVEL_OR_COMPLEX)
                .orElseGet(() -> contract.find(Contracts.CONTRACT_FORM)
                        .filter(check.get(ASSURED_FORMS)::contains)
                        .isPresent());
    }

    /** Whether somebody commissions or joins it, and it has not begun. */
    private static boolean isAhead(Node contract, AsAt asAt) {
        var bonds = bonds(contract, asAt).toList();
        return !bonds.isEmpty()
                && (Statuses.isIntended(contract)
                        || bonds.stream().allMatch(Statuses::isIntended)
                        || start(contract)
                                .filter(d -> asAt.day().isBefore(d.earliest()))
                                .isPresent());
    }

    private static Stream<Link> bonds(Node contract, AsAt asAt) {
        return Stream.of(ContractLinks.COMMISSIONS, ContractLinks.PARTY_TO, ContractLinks.HOLDS_CONTRACT)
                .flatMap(type -> asAt.network().linksTo(contract.id(), type))
                .filter(asAt::standsOrWill);
    }

    private static Optional<PartialDate> start(Node contract) {
        return contract.find(Contracts.PLANNED_START).or(() -> contract.find(Core.VALID_FROM));
    }

    private static Map<NodeId, List<Node>> assuranceMilestones(AsAt asAt) {
        var byConcern = new HashMap<NodeId, List<Node>>();
        asAt.network()
                .nodes(Plans.MILESTONE)
                .filter(m -> m.has(Plans.ASSURANCE_STEP) && !Statuses.isOver(m))
                .forEach(m -> m.all(Plans.CONCERNS)
                        .forEach(id -> byConcern
                                .computeIfAbsent(id, k -> new ArrayList<>())
                                .add(m)));
        return byConcern;
    }

    /** The assurance milestones of a contract, also those said to concern the partnership that joins or holds it. */
    private static Map<String, Node> stepsTaken(Node contract, Map<NodeId, List<Node>> milestones, AsAt asAt) {
        Set<NodeId> concerns = new HashSet<>(Set.of(contract.id()));
        bonds(contract, asAt)
                .map(Link::from)
                .filter(id -> asAt.network()
                        .find(id)
                        .filter(n -> n.isA(Partnerships.PARTNERSHIP))
                        .isPresent())
                .forEach(concerns::add);
        var taken = new HashMap<String, Node>();
        concerns.forEach(id -> milestones
                .getOrDefault(id, List.of())
                .forEach(m -> taken.putIfAbsent(m.get(Plans.ASSURANCE_STEP, ""), m)));
        return taken;
    }

    private static List<Finding> findings(Node contract, Map<String, Node> taken) {
        var findings = new ArrayList<Finding>();
        var missing = STEPS.stream().filter(s -> !taken.containsKey(s)).toList();
        if (!missing.isEmpty()) {
            findings.add(missing(contract, missing));
        }
        for (var step : STEPS) {
            Optional.ofNullable(taken.get(step))
                    .flatMap(milestone -> late(contract, step, milestone))
                    .ifPresent(findings::add);
        }
        return findings;
    }

    private static Finding missing(Node contract, List<String> steps) {
        var words = steps.stream().map(s -> CoreRules.WORDS.get("CORE-12." + s)).toList();
        return ABOUT.finding(List.of(contract), InWords.name(contract), InWords.list(words))
                .with(CoreRules.WORDS.get("CORE-12.fix"), addMilestones(contract, steps));
    }

    private static Optional<Finding> late(Node contract, String step, Node milestone) {
        var due = milestone.find(Plans.MILESTONE_DATE);
        return bound(contract, step)
                .filter(bound ->
                        due.filter(d -> d.earliest().isAfter(bound.latest())).isPresent())
                .map(bound -> ABOUT.finding(
                        Severity.WARNING,
                        "late",
                        List.of(milestone, contract),
                        InWords.name(milestone),
                        due.map(InWords::date).orElse(""),
                        CoreRules.WORDS.format(
                                "CORE-12." + step + ".bound", InWords.name(contract), InWords.date(bound))));
    }

    /** What the step must come before. */
    private static Optional<PartialDate> bound(Node contract, String step) {
        return switch (step) {
            case Plans.CHECKPOINT_2 -> contract.find(Contracts.SIGNED);
            case Plans.CHECKPOINT_3 -> start(contract);
            default -> contract.find(Contracts.PROCUREMENT);
        };
    }

    private static Edit addMilestones(Node contract, List<String> steps) {
        var edits = steps.stream()
                .<Edit>map(step -> new AddNode(milestone(contract, step)
                        .with(Core.NAME, milestoneName(contract, step))
                        .with(Core.STATUS, Statuses.PLANNED)
                        .with(Plans.MILESTONE_KIND, "checkpoint")
                        .with(Plans.ASSURANCE_STEP, step)
                        .with(Plans.CONCERNS, List.of(contract.id()))))
                .toList();
        return new Group(CoreRules.WORDS.get("CORE-12.adding"), edits);
    }

    private static Node milestone(Node contract, String step) {
        var id = new NodeId(FixId.of(ABOUT.id(), contract.id().value(), step));
        return new Node(id, Plans.MILESTONE, Facts.NONE);
    }

    private static String milestoneName(Node contract, String step) {
        return CoreRules.WORDS.format(
                "CORE-12.milestone", Plans.ASSURANCE_STEP.choiceLabel(step), InWords.name(contract));
    }
}
