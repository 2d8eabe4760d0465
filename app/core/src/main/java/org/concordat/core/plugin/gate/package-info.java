/**
 * The one way into the code of a plugin: whatever it throws, and however long it takes, the caller gets an answer or a named failure.
 * Start at {@link org.concordat.core.plugin.gate.Gate}.
 */
@NullMarked
package org.concordat.core.plugin.gate;

import org.jspecify.annotations.NullMarked;
