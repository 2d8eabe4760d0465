/**
 * A company, LLP or other legal body that several organisations own together. Start at
 * {@link org.concordat.contractforms.venture.JointVenture}.
 */
@NullMarked
package org.concordat.contractforms.venture;

import org.jspecify.annotations.NullMarked;
