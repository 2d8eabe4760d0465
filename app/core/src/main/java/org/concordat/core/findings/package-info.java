/**
 * Rules run over a network, once or live beside a document. Start at {@link org.concordat.core.findings.Checker}.
 */
@NullMarked
package org.concordat.core.findings;

import org.jspecify.annotations.NullMarked;
