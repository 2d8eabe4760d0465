/** The sections that the core care model writes into reports. Start at {@link org.concordat.core.sections.CoreSections}. */
@NullMarked
package org.concordat.core.sections;

import org.jspecify.annotations.NullMarked;
