/**
 * Care models without code as folders that somebody works in: makes a new one, and packs one into a file. Start at
 * {@link org.concordat.core.declared.project.NewProject} and {@link org.concordat.core.declared.project.ProjectPack}.
 */
@NullMarked
package org.concordat.core.declared.project;

import org.jspecify.annotations.NullMarked;
