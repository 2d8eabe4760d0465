/** The runnable distribution: joins the command line to the window, and sees everything so that it can test the architecture. */
@NullMarked
package org.concordat.dist;

import org.jspecify.annotations.NullMarked;
