/**
 * The open document: the network, its views, its history, and the one place where edits are made. Start at
 * {@link org.concordat.core.document.Document}.
 */
@NullMarked
package org.concordat.core.document;

import org.jspecify.annotations.NullMarked;
