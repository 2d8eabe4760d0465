/**
 * Long work off the event thread that returns a value, can be cancelled and completes exactly once. Knows no document. Start at
 * {@link org.concordat.desktop.task.Tasks}.
 */
@NullMarked
package org.concordat.desktop.task;

import org.jspecify.annotations.NullMarked;
