package org.concordat.api.integration;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.fact.DatedChoice;
import org.concordat.api.network.Node;
import org.concordat.api.reading.AsAt;

/**
 * What stands of a practice's GMS or PMS contract on a day.
 *
 * @param status its stated status; empty where nothing is said
 * @param live GMS and PMS contracts in the model that the practice holds and does not suspend
 * @param suspended those that it suspends
 */
record GmsContract(Node practice, Optional<String> status, List<Node> live, List<Node> suspended) {

    private static final Set<String> PUT_AWAY = Set.of(GeneralPractice.SUSPENDED, GeneralPractice.ENDED);
    private static final Set<String> FORMS = Set.of(Contracts.GMS, Contracts.PMS);

    static GmsContract of(Node practice, AsAt asAt) {
        var suspended = asAt.targets(practice, ContractLinks.SUSPENDS);
        var live = Stream.of(ContractLinks.HOLDS_CONTRACT, ContractLinks.PARTY_TO)
                .flatMap(type -> asAt.targets(practice, type).stream())
                .distinct()
                .filter(c -> FORMS.contains(c.get(Contracts.CONTRACT_FORM, "")) && !suspended.contains(c))
                .toList();
        return new GmsContract(practice, status(practice, asAt), live, suspended);
    }

    private static Optional<String> status(Node practice, AsAt asAt) {
        return practice.all(GeneralPractice.GMS_STATUS).stream()
                .filter(c -> c.holdsOn(asAt.day()))
                .max(Comparator.comparing(DatedChoice::beginning))
                .map(DatedChoice::choice);
    }

    /** Whether it is stated to be active: by its status, else by a contract that nothing suspends, else by the kind of contract. */
    boolean isActive() {
        if (status.isPresent()) {
            return mayBeActive();
        }
        boolean kindStated = FORMS.contains(practice.get(GeneralPractice.PRACTICE_CONTRACT, ""));
        return !live.isEmpty() || kindStated && suspended.isEmpty();
    }

    /** Whether nothing says that it is suspended or ended. */
    boolean mayBeActive() {
        return status.isPresent() ? !PUT_AWAY.contains(status.get()) : !live.isEmpty() || suspended.isEmpty();
    }

    /** The kind of contract, for people. */
    String kind() {
        return live.stream()
                .findFirst()
                .map(c -> c.get(Contracts.CONTRACT_FORM, ""))
                .orElse(practice.get(GeneralPractice.PRACTICE_CONTRACT, Contracts.GMS));
    }
}
