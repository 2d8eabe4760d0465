package org.concordat.pacs.vertical;

import static org.concordat.pacs.vocabulary.PacsWords.WORDS;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.fact.DatedChoice;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.network.Node;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.InWords;
import org.concordat.pacs.vocabulary.PacsAdditions;

/**
 * A practice that an NHS trust runs, or is firmly meant to run; or a node that stands for several such practices. What the practice says
 * of itself comes first; else what is dated beats what is not.
 *
 * @param trust empty where the network does not say which
 * @param joined since when or from when on, as far as it is stated
 * @param already whether the trust runs it on the day
 */
public record TrustRunPractice(Node practice, Optional<Node> trust, Optional<PartialDate> joined, boolean already) {

    /** Those that a trust runs on the day. */
    public static List<TrustRunPractice> all(AsAt asAt) {
        return allWithThoseToCome(asAt).stream()
                .filter(TrustRunPractice::already)
                .toList();
    }

    /** Those of a named trust on the day, by trust. */
    public static Map<Node, List<Node>> byTrust(AsAt asAt) {
        Map<Node, List<Node>> all = new LinkedHashMap<>();
        for (var run : all(asAt)) {
            run.trust.ifPresent(trust -> all.merge(
                    trust,
                    List.of(run.practice),
                    (a, b) -> Stream.concat(a.stream(), b.stream()).toList()));
        }
        return all;
    }

    /** Those that a trust runs on the day and those that are firmly meant to join one, the first to join first. */
    static List<TrustRunPractice> allWithThoseToCome(AsAt asAt) {
        return asAt.nodes(GeneralPractice.GP_PRACTICE)
                .flatMap(p -> of(p, asAt).stream())
                .sorted(Comparator.<TrustRunPractice, Boolean>comparing(r -> r.joined.isEmpty())
                        .thenComparing(r -> r.joined.map(PartialDate::start).orElse(asAt.day()))
                        .thenComparing(TrustRunPractice::name))
                .toList();
    }

    private static Optional<TrustRunPractice> of(Node practice, AsAt asAt) {
        var claims = Claim.about(practice, asAt).toList();
        var joined = joined(practice, claims);
        var status = DatedChoice.on(asAt.day(), practice.all(PacsAdditions.VI_STATUS))
                .map(DatedChoice::choice);
        boolean already = status.map(PacsAdditions.TRUST_RUN::equals)
                .orElseGet(() ->
                        joined.map(d -> !d.earliest().isAfter(asAt.day())).orElse(true)
                                && (practice.has(PacsAdditions.VI_DATE) || holds(claims)));
        boolean toCome = status.isEmpty() || !already && !status.get().equals("left");
        boolean concerned = claims.stream().anyMatch(Claim::comes) || practice.has(PacsAdditions.VI_DATE);
        return already || toCome && concerned
                ? Optional.of(new TrustRunPractice(practice, trust(claims), joined, already))
                : Optional.empty();
    }

    private static boolean holds(List<Claim> claims) {
        var dated = claims.stream().filter(Claim::dated).toList();
        return (dated.isEmpty() ? claims : dated).stream().anyMatch(Claim::holds);
    }

    private static Optional<PartialDate> joined(Node practice, List<Claim> claims) {
        return practice.find(PacsAdditions.VI_DATE)
                .or(() -> practice.all(PacsAdditions.VI_STATUS).stream()
                        .filter(c -> c.choice().equals(PacsAdditions.TRUST_RUN))
                        .flatMap(c -> Stream.ofNullable(c.from()))
                        .min(Comparator.comparing(PartialDate::start)))
                .or(() ->
                        claims.stream().flatMap(c -> c.from().stream()).min(Comparator.comparing(PartialDate::start)));
    }

    private static Optional<Node> trust(List<Claim> claims) {
        return claims.stream()
                .sorted(Comparator.comparing(c -> !c.holds()))
                .flatMap(c -> c.trust().stream())
                .findFirst();
    }

    public String name() {
        return InWords.name(practice);
    }

    /** The name of the trust, or a phrase where it is not named. */
    public String trustName() {
        return trust.map(InWords::name).orElseGet(() -> WORDS.get("pacs.words.itsTrust"));
    }
}
