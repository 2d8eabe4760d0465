/** A network to begin from. Start at {@link org.concordat.primarycarehome.template.PrimaryCareHomeTemplate}. */
@NullMarked
package org.concordat.primarycarehome.template;

import org.jspecify.annotations.NullMarked;
