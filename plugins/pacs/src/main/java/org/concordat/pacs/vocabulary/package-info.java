/**
 * What this care model adds to the vocabulary: its node types, link types, attributes and words. It knows nothing but the API. Start
 * at {@link org.concordat.pacs.vocabulary.PacsTypes}.
 */
@NullMarked
package org.concordat.pacs.vocabulary;

import org.jspecify.annotations.NullMarked;
