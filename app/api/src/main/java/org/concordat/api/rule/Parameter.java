package org.concordat.api.rule;

import org.concordat.api.vocabulary.Attribute;

/**
 * A threshold of a rule that the user can change.
 *
 * @param attribute its id ({@code mcp.leastPopulation}), kind, unit, bounds and words
 * @param preset what holds until the user says otherwise
 * @since 0.1.0
 */
public record Parameter<T>(Attribute<T> attribute, T preset) {

    public Parameter {
        if (!attribute.kind().accepts(preset)) {
            throw new IllegalArgumentException("The preset of " + attribute + " is not of its kind: " + preset);
        }
    }
}
