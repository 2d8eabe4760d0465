/** The contract register. */
@NullMarked
package org.concordat.core.sections.contracts;

import org.jspecify.annotations.NullMarked;
