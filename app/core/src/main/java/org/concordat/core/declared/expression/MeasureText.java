package org.concordat.core.declared.expression;

import java.util.List;
import java.util.Optional;
import org.concordat.core.declared.json.Text;

/**
 * A measure as it stands in the file.
 *
 * @param value an expression for the figure
 * @param sentence the result in words, in which the figure is called {@code value}
 * @param unknown what is said where the figure is not known; empty if nothing is
 * @param used expressions for the elements that went into it; empty for those gone through
 */
public record MeasureText(Selection selection, Text value, Text sentence, Optional<Text> unknown, List<Text> used) {}
