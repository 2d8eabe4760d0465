package org.concordat.contractforms.decision;

import static org.concordat.contractforms.vocabulary.ContractFormsWords.WORDS;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.concordat.api.measure.Figure;
import org.concordat.api.measure.WordedMeasure;
import org.concordat.api.reading.InWords;
import org.concordat.api.rule.Check;
import org.concordat.api.vocabulary.Words;
import org.concordat.contractforms.alliance.Alliance;
import org.concordat.contractforms.venture.JointVenture;
import org.jspecify.annotations.Nullable;

/** How many parties of an alliance, or owners of a joint venture, can stop a decision alone. */
final class DeadlockRisk implements WordedMeasure {

    @Override
    public String id() {
        return "contract-forms.deadlockRisk";
    }

    @Override
    public Words words() {
        return WORDS;
    }

    @Override
    public List<Figure> measure(Check check) {
        return Stream.concat(
                        Alliance.all(check).stream().map(Decisions::of),
                        JointVenture.all(check).stream().map(Decisions::of))
                .map(this::figure)
                .toList();
    }

    private Figure figure(Decisions decisions) {
        var reserved = decisions.reservedForEveryone();
        if (decisions.voters().isEmpty()) {
            return figure(decisions, null, "nobody");
        }
        if (decisions.needEveryone()) {
            return vetoes(decisions, "everything");
        }
        if (!reserved.isEmpty()) {
            return vetoes(decisions, "reserved");
        }
        return decisions.rule().isPresent()
                ? figure(decisions, BigDecimal.ZERO, "none")
                : figure(decisions, null, "unknown");
    }

    private Figure vetoes(Decisions decisions, String key) {
        return figure(decisions, BigDecimal.valueOf(decisions.voters().size()), key);
    }

    private Figure figure(Decisions decisions, @Nullable BigDecimal value, String key) {
        var sentence = WORDS.format(
                id() + "." + key,
                decisions.name(),
                decisions.voters().size(),
                InWords.inOrder(decisions.voters()),
                InWords.inOrder(decisions.reservedForEveryone()));
        return new Figure(id(), value, unit(), sentence, decisions.used());
    }
}
