/** Networks to begin from, one for each meaning of chambers. Start at {@link org.concordat.chambers.template.ChambersTemplates}. */
@NullMarked
package org.concordat.chambers.template;

import org.jspecify.annotations.NullMarked;
