/**
 * What the window and the command line both do with files: open, check, save. Start at
 * {@link org.concordat.core.workspace.Workspace}.
 */
@NullMarked
package org.concordat.core.workspace;

import org.jspecify.annotations.NullMarked;
