/** What is selected in a window, shared by canvas, tree, inspector and findings. */
@NullMarked
package org.concordat.desktop.selection;

import org.jspecify.annotations.NullMarked;
