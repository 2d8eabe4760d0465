/** A care model for social prescribing. Start at {@link org.example.socialprescribing.SocialPrescribing}. */
@NullMarked
package org.example.socialprescribing;

import org.jspecify.annotations.NullMarked;
