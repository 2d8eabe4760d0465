package org.concordat.api.edit;

import org.concordat.api.view.ViewId;

/**
 * Gives a view another name.
 *
 * @since 0.1.0
 */
public record RenameView(ViewId view, String before, String after) implements Edit {

    @Override
    public Edit inverse() {
        return new RenameView(view, after, before);
    }

    @Override
    public String label() {
        return Labels.of("renameView", before);
    }
}
