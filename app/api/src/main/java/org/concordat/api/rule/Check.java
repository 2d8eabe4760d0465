package org.concordat.api.rule;

import java.time.LocalDate;
import org.concordat.api.network.Facts;
import org.concordat.api.network.Network;

/**
 * What a rule or a measure is given: a network that does not change, the day to look at, and the user's thresholds.
 *
 * @param parameters thresholds that the user has changed; others have their presets
 * @since 0.1.0
 */
public record Check(Network network, LocalDate day, Facts parameters) {

    /** The threshold that holds. */
    public <T> T get(Parameter<T> parameter) {
        return parameters.get(parameter.attribute(), parameter.preset());
    }
}
