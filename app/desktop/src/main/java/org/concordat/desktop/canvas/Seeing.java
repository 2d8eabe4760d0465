package org.concordat.desktop.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concordat.api.edit.ChangeLook;
import org.concordat.api.edit.Edit;
import org.concordat.api.view.Look;
import org.concordat.api.view.View;
import org.concordat.api.view.ViewId;
import org.concordat.core.document.Change;
import org.concordat.core.document.Document;
import org.concordat.diagram.styling.Measured;

/** How a view is looked at: its rules, filters and lock, its legend, and the focus of the moment. Belongs to the event thread. */
public final class Seeing {

    private final Document document;
    private final ViewId view;
    private final CanvasModel model;
    private final LegendCard legend;
    private final Focus focus;
    private final Stage stage;
    private Runnable measuredListener = () -> {};
    private final List<Runnable> listeners = new ArrayList<>();

    Seeing(Document document, ViewId view, CanvasModel model, Board board) {
        this.document = document;
        this.view = view;
        this.model = model;
        legend = new LegendCard(board);
        stage = board.stage();
        focus = new Focus(model, board.stage()::spoilAll, this::tell);
        model.onFollowed(this::follow);
    }

    /** Tells when the look, the number of hidden elements or the focus may have changed. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }

    private void follow(Change change) {
        boolean looks = change.edit().leaves().stream().anyMatch(this::isLook);
        focus.follow();
        legend.spoil();
        if (looks || look().hidesAny()) {
            tell();
        }
    }

    private boolean isLook(Edit leaf) {
        return leaf instanceof ChangeLook look && look.view().equals(view);
    }

    public Look look() {
        return document.look(view);
    }

    /** The view as it is now; empty if it is gone. */
    public Optional<View> view() {
        return Optional.ofNullable(document.view(view));
    }

    /** Shows what another look would come to, without making it; the one shown before is taken back. */
    public void preview(Look look) {
        if (look.equals(look())) {
            model.endPreview();
        } else {
            model.preview(new ChangeLook(view, look(), look));
        }
        legend.spoil();
    }

    public void endPreview() {
        model.endPreview();
        legend.spoil();
    }

    /** Makes it the look of the view, as one step; without effect if it is already. */
    public void show(Look look) {
        model.endPreview();
        if (!look.equals(look())) {
            model.make(new ChangeLook(view, look(), look));
        }
    }

    /** Keeps boxes and bends where they are, or no longer. */
    public void toggleLock() {
        show(look().withLocked(!look().locked()));
    }

    /** Lets the later of two links that cross hop over the other, or no longer. */
    public void toggleJumps() {
        show(look().withPlainCrossings(!look().plainCrossings()));
        model.hint(Texts.get(look().plainCrossings() ? "hint.jumps.off" : "hint.jumps.on"));
    }

    /** Takes the bands of a layout in lanes away; the nodes stay where they are. */
    public void removeLanes() {
        show(look().withoutLanes());
    }

    /** Lets style rules go by what was measured, until told otherwise. */
    public void measure(Measured measured) {
        var dirty = model.drawing().measure(measured);
        if (!dirty.isEmpty()) {
            stage.spoil(dirty);
            model.afar().spoil();
            legend.spoil();
        }
        measuredListener.run();
    }

    /** What style rules may go by besides facts. */
    public Measured measured() {
        return model.drawing().measured();
    }

    /** Tells when other figures are there; one listener. */
    public void onMeasured(Runnable listener) {
        measuredListener = listener;
    }

    /** How many elements filters hide, links of hidden nodes not counted. */
    public int hidden() {
        return model.projection().filtered().size();
    }

    /** Begins with the legend as it stands on another canvas. */
    void beginLike(Seeing other) {
        legend.beginLike(other.legend);
    }

    /** Shows the legend in the corner, or no longer. */
    public void toggleLegend() {
        legend.toggle();
    }

    /** What is out of the focus of the moment is pale. */
    public Focus focus() {
        return focus;
    }
}
