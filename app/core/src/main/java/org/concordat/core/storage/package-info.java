/**
 * The file {@code *.concordat.json}: its one canonical form, and a reader that opens what is whole, sets aside what is not, and loses
 * nothing. The only package that knows JSON. Start at {@link org.concordat.core.storage.ContentReader} and
 * {@link org.concordat.core.storage.ContentWriter}.
 */
@NullMarked
package org.concordat.core.storage;

import org.jspecify.annotations.NullMarked;
