package org.concordat.pacs.vertical;

import static org.concordat.pacs.vocabulary.PacsWords.WORDS;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.concordat.api.core.Core;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.Statuses;
import org.concordat.api.edit.AddLink;
import org.concordat.api.fact.DatedChoice;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.reading.Agreements;
import org.concordat.api.reading.AsAt;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Rule;
import org.concordat.api.rule.RuleDescription;
import org.concordat.api.rule.Severity;
import org.concordat.pacs.vocabulary.PacsLinks;

/**
 * PACS-06: a practice that a trust runs keeps its contract and sub-contracts it to the trust. Where the practice's own contract has come
 * to an end, or the trust holds it, no sub-contract is needed.
 */
final class SubcontractToTrust implements Rule {

    private static final Set<String> PUT_AWAY = Set.of(GeneralPractice.SUSPENDED, GeneralPractice.ENDED);
    private static final RuleDescription ABOUT = RuleDescription.of(WORDS, "PACS-06", Severity.ERROR);

    @Override
    public RuleDescription about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Check check) {
        var asAt = AsAt.of(check);
        return TrustRunPractice.all(asAt).stream()
                .filter(run -> !isPutAway(run.practice(), asAt))
                .flatMap(run -> finding(run, asAt).stream())
                .toList();
    }

    private static boolean isPutAway(Node practice, AsAt asAt) {
        return DatedChoice.on(asAt.day(), practice.all(GeneralPractice.GMS_STATUS))
                .filter(status -> PUT_AWAY.contains(status.choice()))
                .isPresent();
    }

    private static Optional<Finding> finding(TrustRunPractice run, AsAt asAt) {
        var subcontracts = GmsSubcontract.of(run.practice(), asAt.network())
                .filter(s -> asAt.stands(s.link()))
                .filter(s ->
                        run.trust().filter(t -> !t.id().equals(s.trust().id())).isEmpty())
                .toList();
        if (subcontracts.isEmpty()) {
            return trustHoldsContract(run, asAt) ? Optional.empty() : Optional.of(missing(run));
        }
        boolean known = run.practice().has(GeneralPractice.PRACTICE_CONTRACT)
                || subcontracts.stream().anyMatch(s -> s.link().has(PacsLinks.HEAD_CONTRACT))
                || contracts(run.practice(), asAt).findAny().isPresent();
        return known
                ? Optional.empty()
                : Optional.of(ABOUT.finding(
                        Severity.ERROR, "contract", List.of(run.practice()), run.name(), run.trustName()));
    }

    private static Stream<Node> contracts(Node party, AsAt asAt) {
        return Agreements.binding(party, asAt).stream()
                .filter(c -> Agreements.form(c)
                        .filter(GmsSubcontract.PRIMARY_MEDICAL::contains)
                        .isPresent());
    }

    /** Whether the trust holds a contract for primary medical services, and the practice holds none that is not the trust's. */
    private static boolean trustHoldsContract(TrustRunPractice run, AsAt asAt) {
        var held = run.trust().stream().flatMap(t -> contracts(t, asAt)).toList();
        return !held.isEmpty() && contracts(run.practice(), asAt).allMatch(held::contains);
    }

    private static Finding missing(TrustRunPractice run) {
        var about =
                Stream.concat(Stream.of(run.practice()), run.trust().stream()).toList();
        var finding = ABOUT.finding(about, run.name(), run.trustName());
        return run.trust()
                .map(trust -> finding.with(
                        ABOUT.text("fix", run.name(), run.trustName()),
                        new AddLink(Link.of(
                                        PacsLinks.GMS_SUBCONTRACT,
                                        run.practice().id(),
                                        trust.id())
                                .with(Core.STATUS, Statuses.PLANNED))))
                .orElse(finding);
    }
}
