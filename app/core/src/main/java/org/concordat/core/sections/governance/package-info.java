/** Who decides and who answers to whom: the governance chart, and the conflicts of interest declared. */
@NullMarked
package org.concordat.core.sections.governance;

import org.jspecify.annotations.NullMarked;
