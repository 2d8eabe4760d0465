/** Plugins in Java as projects that somebody works on. Start at {@link org.concordat.core.plugin.project.JavaProject}. */
@NullMarked
package org.concordat.core.plugin.project;

import org.jspecify.annotations.NullMarked;
