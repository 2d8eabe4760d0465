/** Which practices, with how many patients, are covered by what. */
@NullMarked
package org.concordat.core.sections.people;

import org.jspecify.annotations.NullMarked;
