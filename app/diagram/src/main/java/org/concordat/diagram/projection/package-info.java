/**
 * One view of a document as a JGraphX model, kept in step edit by edit. It holds no fact: cells carry ids, and everything is read from
 * the document. Paints nothing and opens no window. Start at {@link org.concordat.diagram.projection.Projection}.
 */
@NullMarked
package org.concordat.diagram.projection;

import org.jspecify.annotations.NullMarked;
