/**
 * What the panels of one window share: the open document, the care models, the selection and how elements are named. Start at
 * {@link org.concordat.desktop.desk.Desk}.
 */
@NullMarked
package org.concordat.desktop.desk;

import org.jspecify.annotations.NullMarked;
