/** Whether anybody means to find out what came of it. Start at {@link org.concordat.pacs.evaluation.Evaluation}. */
@NullMarked
package org.concordat.pacs.evaluation;

import org.jspecify.annotations.NullMarked;
