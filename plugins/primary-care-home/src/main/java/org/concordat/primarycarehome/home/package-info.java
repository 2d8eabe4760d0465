/**
 * Which bodies of a network are Primary Care Homes, who speaks for each and who its partners are. Start at
 * {@link org.concordat.primarycarehome.home.Home}.
 */
@NullMarked
package org.concordat.primarycarehome.home;

import org.jspecify.annotations.NullMarked;
