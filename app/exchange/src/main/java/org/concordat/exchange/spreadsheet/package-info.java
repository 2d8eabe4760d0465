/**
 * The general import of tables: what each column means, a guess at it, and the nodes and links that rows become. Reads through
 * {@link org.concordat.exchange.table} and answers with an {@link org.concordat.exchange.intake.Intake}. Start at
 * {@link org.concordat.exchange.spreadsheet.TableImport}.
 */
@NullMarked
package org.concordat.exchange.spreadsheet;

import org.jspecify.annotations.NullMarked;
