package org.concordat.chambers.practice;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.fact.DatedChoice;
import org.concordat.api.network.Node;
import org.concordat.api.reading.Agreements;
import org.concordat.api.reading.AsAt;

/** Whether a practice has a contract for primary medical services of its own. */
enum OwnContract {
    KEPT,
    GIVEN_UP,
    UNSAID;

    static final Set<String> FORMS = Set.of(Contracts.GMS, Contracts.PMS, Contracts.APMS);
    private static final Set<String> PUT_AWAY = Set.of(GeneralPractice.SUSPENDED, GeneralPractice.ENDED);

    static OwnContract of(Node practice, AsAt asAt) {
        var status = DatedChoice.on(asAt.day(), practice.all(GeneralPractice.GMS_STATUS))
                .map(DatedChoice::choice);
        var held = held(practice, asAt);
        boolean suspended = !asAt.targets(practice, ContractLinks.SUSPENDS).isEmpty();
        if (status.filter(PUT_AWAY::contains).isPresent() || status.isEmpty() && held.isEmpty() && suspended) {
            return GIVEN_UP;
        }
        boolean kept = status.isPresent() || !held.isEmpty() || practice.has(GeneralPractice.PRACTICE_CONTRACT);
        return kept ? KEPT : UNSAID;
    }

    private static List<Node> held(Node practice, AsAt asAt) {
        var suspended = asAt.targets(practice, ContractLinks.SUSPENDS);
        return Stream.of(practice)
                .flatMap(p -> Agreements.binding(p, asAt).stream())
                .filter(c -> isPrimaryMedical(c) && !suspended.contains(c))
                .toList();
    }

    static boolean isPrimaryMedical(Node contract) {
        return Agreements.form(contract).filter(FORMS::contains).isPresent();
    }
}
