package org.concordat.api.measure;

import org.concordat.api.vocabulary.Words;

/**
 * A measure whose texts stand in a bundle: {@code id}, {@code id.formula}, {@code id.unit}, {@code id.source} and its sentences.
 *
 * @since 0.1.0
 */
public interface WordedMeasure extends Measure {

    /** The bundle. */
    Words words();

    @Override
    default String label() {
        return words().get(id());
    }

    @Override
    default String formula() {
        return words().get(id() + ".formula");
    }

    @Override
    default String unit() {
        return words().orEmpty(id() + ".unit");
    }

    @Override
    default String source() {
        return words().orEmpty(id() + ".source");
    }

    /** The sentence {@code id.key}, filled in. */
    default String say(String key, Object... arguments) {
        return words().format(id() + "." + key, arguments);
    }
}
