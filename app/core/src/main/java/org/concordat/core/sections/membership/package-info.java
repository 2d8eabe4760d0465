/** Who belongs to which partnership and who is bound by which agreement. */
@NullMarked
package org.concordat.core.sections.membership;

import org.jspecify.annotations.NullMarked;
