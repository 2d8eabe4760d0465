/**
 * How the parties of an alliance and the owners of a joint venture decide, and who can stop a decision. Start at
 * {@link org.concordat.contractforms.decision.Decisions}.
 */
@NullMarked
package org.concordat.contractforms.decision;

import org.jspecify.annotations.NullMarked;
