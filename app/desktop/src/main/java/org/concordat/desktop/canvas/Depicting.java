package org.concordat.desktop.canvas;

import java.util.List;
import java.util.Objects;
import org.concordat.api.view.View;
import org.concordat.api.view.ViewId;
import org.concordat.core.caremodel.CareModels;
import org.concordat.core.document.Document;
import org.concordat.diagram.drawing.Drawing;
import org.concordat.diagram.picture.Picture;
import org.concordat.diagram.picture.PictureOptions;

/** What a view, or a part of it, looks like on paper: in the light theme whatever the screen shows. */
final class Depicting {

    private final Document document;
    private final ViewId view;
    private final CareModels careModels;
    private final Drawing drawing;

    Depicting(Document document, ViewId view, CareModels careModels, Drawing drawing) {
        this.document = document;
        this.view = view;
        this.careModels = careModels;
        this.drawing = drawing;
    }

    /** All of the view as it is now. */
    CopiedPicture whole() {
        return picture(now());
    }

    /** A part of the view as it is now, without lanes; style rules go by the whole network, as on the screen. */
    CopiedPicture of(View part) {
        var look = now().look().withLanes(List.of(), "");
        return picture(part.withLook(look));
    }

    private View now() {
        return Objects.requireNonNull(document.view(view));
    }

    private CopiedPicture picture(View shown) {
        var network = document.snapshot();
        var measured = drawing.measured();
        return new CopiedPicture(() -> Picture.of(network, shown, careModels, measured, PictureOptions.standard()));
    }
}
