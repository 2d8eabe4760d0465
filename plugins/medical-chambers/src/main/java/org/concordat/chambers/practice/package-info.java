/**
 * The practices and their lists: those of a federation keep their contracts, and locum chambers have none. Start at
 * {@link org.concordat.chambers.practice.Practices}.
 */
@NullMarked
package org.concordat.chambers.practice;

import org.jspecify.annotations.NullMarked;
