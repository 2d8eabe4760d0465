/** Options weighed up, the roadmap, and what has changed. */
@NullMarked
package org.concordat.core.sections.plans;

import org.jspecify.annotations.NullMarked;
