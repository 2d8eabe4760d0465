/** Who gives and pays for which service, and where patients are referred. */
@NullMarked
package org.concordat.core.sections.services;

import org.jspecify.annotations.NullMarked;
