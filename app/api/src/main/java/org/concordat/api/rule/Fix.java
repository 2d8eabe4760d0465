package org.concordat.api.rule;

import org.concordat.api.edit.Edit;

/**
 * A way to mend a finding, made as one step.
 *
 * @param label what it does, as on a button: "Add a host organisation"
 * @since 0.1.0
 */
public record Fix(String label, Edit edit) {}
