/**
 * What the rules find, live, with ways to mend it. {@code FindingsModel} knows no widget. Start at
 * {@link org.concordat.desktop.findings.FindingsPanel}.
 */
@NullMarked
package org.concordat.desktop.findings;

import org.jspecify.annotations.NullMarked;
