package org.concordat.diagram.pdf;

/**
 * A glyph in a line of text.
 *
 * @param code what the font calls it
 * @param text the letters that it stands for; empty if another glyph stands for them
 * @param x from the beginning of the line, in thousandths of an em
 * @param y from the baseline, downwards, in thousandths of an em
 */
record Glyph(int code, String text, double x, double y) {}
