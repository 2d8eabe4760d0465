package org.concordat.api.integration;

import java.util.List;
import java.util.Optional;
import org.concordat.api.network.Node;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.InWords;
import org.concordat.api.reading.Members;
import org.concordat.api.reading.ModelsOfCare;
import org.concordat.api.rule.Check;

/**
 * A partnership, or a group of practices, that follows an integrated model of care on a day.
 *
 * @since 0.1.0
 */
public record IntegratedPartnership(AsAt asAt, Node node, IntegratedModel model) {

    /** Those that follow the model on the day of the check. */
    public static List<IntegratedPartnership> all(IntegratedModel model, Check check) {
        var asAt = AsAt.of(check);
        return ModelsOfCare.following(model.choice(), model.type(), asAt).stream()
                .map(n -> new IntegratedPartnership(asAt, n, model))
                .toList();
    }

    /** Those of them that are stated to be at this level on the day. */
    static List<IntegratedPartnership> at(IntegrationLevel level, IntegratedModel model, Check check) {
        return all(model, check).stream().filter(p -> p.is(level)).toList();
    }

    public String name() {
        return InWords.name(node);
    }

    /** The stated level on the day; empty where nothing is said. */
    public Optional<IntegrationLevel> level() {
        return IntegrationLevel.on(asAt.day(), node);
    }

    public boolean is(IntegrationLevel level) {
        return level().filter(level::equals).isPresent();
    }

    public Members members() {
        return Members.of(node, asAt);
    }

    public IntegratedContracts contracts() {
        return IntegratedContracts.of(this);
    }
}
