/**
 * What this care model adds to the vocabulary: its node types, link types, attributes and words. It knows nothing but the API. Start
 * at {@link org.concordat.chambers.vocabulary.ChambersTypes}.
 */
@NullMarked
package org.concordat.chambers.vocabulary;

import org.jspecify.annotations.NullMarked;
