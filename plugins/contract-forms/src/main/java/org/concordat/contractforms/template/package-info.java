/** Networks to begin from, one for each form of contract. Start at {@link org.concordat.contractforms.template.FormTemplates}. */
@NullMarked
package org.concordat.contractforms.template;

import org.jspecify.annotations.NullMarked;
