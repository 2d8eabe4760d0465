/** Networks as workbooks for spreadsheets, with a sheet for each type. Start at {@link org.concordat.exchange.xlsx.XlsxFormat}. */
@NullMarked
package org.concordat.exchange.xlsx;

import org.jspecify.annotations.NullMarked;
