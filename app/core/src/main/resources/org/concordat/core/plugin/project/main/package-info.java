/** A care model. Start at {@link @package@.@Name@CareModel}. */
@NullMarked
package @package@;

import org.jspecify.annotations.NullMarked;
