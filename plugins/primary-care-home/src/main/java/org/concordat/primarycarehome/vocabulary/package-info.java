/**
 * What this care model adds to the vocabulary: its node types, link types, attributes and words. It knows nothing but the API. Start
 * at {@link org.concordat.primarycarehome.vocabulary.PrimaryCareHomeTypes}.
 */
@NullMarked
package org.concordat.primarycarehome.vocabulary;

import org.jspecify.annotations.NullMarked;
