package org.concordat.bench.canvas;

import com.mxgraph.model.mxICell;
import com.mxgraph.swing.mxGraphComponent;
import java.awt.Component;
import java.awt.Container;
import java.awt.Point;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.JComponent;
import org.concordat.api.edit.Edit;
import org.concordat.api.edit.Group;
import org.concordat.api.edit.PlaceNode;
import org.concordat.api.fact.NodeId;
import org.concordat.api.view.Box;
import org.concordat.core.caremodel.CareModels;
import org.concordat.core.document.Document;
import org.concordat.desktop.canvas.Canvas;
import org.concordat.desktop.selection.Selection;
import org.concordat.diagram.figure.Theme;
import org.jspecify.annotations.Nullable;

/** Concordat's canvas on a document, through what a window and a person have: its methods, the mouse, the document and the selection. */
final class OurCanvas implements Peer {

    private final Subject subject;
    private final Document document;
    private final Selection selection = new Selection();
    private @Nullable Canvas canvas;
    private @Nullable mxGraphComponent board;

    OurCanvas(Subject subject) {
        this.subject = subject;
        document = subject.document();
    }

    @Override
    public JComponent open() {
        var opened = new Canvas(document, subject.view().id(), CareModels.of(List.of()), selection, Theme.LIGHT);
        canvas = opened;
        board = boards(opened).findFirst().orElseThrow();
        return opened;
    }

    private static Stream<mxGraphComponent> boards(Component component) {
        if (component instanceof mxGraphComponent found) {
            return Stream.of(found);
        }
        return component instanceof Container container
                ? Arrays.stream(container.getComponents()).flatMap(OurCanvas::boards)
                : Stream.of();
    }

    private Canvas canvas() {
        return Objects.requireNonNull(canvas);
    }

    @Override
    public mxGraphComponent board() {
        return Objects.requireNonNull(board);
    }

    @Override
    public void fit() {
        canvas().fit();
    }

    @Override
    public void zoomTo(double zoom) {
        canvas().zoomTo(zoom);
    }

    @Override
    public void showMiddle() {
        canvas().fit();
        canvas().zoomTo(1);
    }

    @Override
    public void reveal(NodeId node) {
        canvas().reveal(node);
    }

    @Override
    public void pan(int dx, int dy) {
        Mouse.on(sheet()).panBy(dx, dy);
    }

    @Override
    public void select(Collection<NodeId> nodes) {
        selection.set(nodes);
    }

    @Override
    public int selectionCount() {
        return selection.get().size();
    }

    @Override
    public void move(Collection<NodeId> nodes, double dx, double dy) {
        document.apply(new Group(
                "Move", nodes.stream().<Edit>map(node -> moved(node, dx, dy)).toList()));
    }

    private PlaceNode moved(NodeId node, double dx, double dy) {
        var box = box(node);
        return new PlaceNode(subject.view().id(), node, box, box.at(box.x() + dx, box.y() + dy));
    }

    @Override
    public void delete() {
        canvas().delete();
    }

    @Override
    public void undo() {
        document.undo();
    }

    @Override
    public Box box(NodeId node) {
        return Objects.requireNonNull(document.box(subject.view().id(), node), node::value);
    }

    @Override
    public int count() {
        return document.network().nodes().size() + document.network().links().size();
    }

    @Override
    public boolean isAt(NodeId node, Point pixel) {
        return Optional.ofNullable(board().getCellAt(pixel.x, pixel.y))
                .map(cell -> ((mxICell) cell).getValue())
                .filter(node::equals)
                .isPresent();
    }
}
