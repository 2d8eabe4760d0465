/**
 * The legal form of chambers over time: what an unincorporated body cannot hold, when it becomes a company, and who owns that. Start at
 * {@link org.concordat.chambers.legal.LegalForm}.
 */
@NullMarked
package org.concordat.chambers.legal;

import org.jspecify.annotations.NullMarked;
