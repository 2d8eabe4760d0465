/**
 * To write templates with: the parts that most have in common, and a sketch to put them on. Start at
 * {@link org.concordat.api.template.Sketch}.
 */
@NullMarked
package org.concordat.api.template;

import org.jspecify.annotations.NullMarked;
