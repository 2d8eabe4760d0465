package org.concordat.diagram.projection;

import com.mxgraph.model.mxGeometry;
import com.mxgraph.util.mxPoint;
import java.util.List;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.view.Bend;
import org.concordat.api.view.Box;

/** How elements look as cells: the value is the id, the style names the type, the geometry is in drawing units. */
final class Cells {

    /** Shared by all links without bends; nobody changes a geometry, it is replaced. */
    private static final mxGeometry STRAIGHT = straight();

    private Cells() {}

    private static mxGeometry straight() {
        var geometry = new mxGeometry();
        geometry.setRelative(true);
        return geometry;
    }

    static ElementCell of(Node node, Box box) {
        var cell = new ElementCell(node.id(), geometry(box), node.type().id());
        cell.setVertex(true);
        cell.setConnectable(true);
        return cell;
    }

    static ElementCell of(Link link, List<Bend> bends) {
        var cell = new ElementCell(link.id(), geometry(bends), link.type().id());
        cell.setEdge(true);
        return cell;
    }

    static mxGeometry geometry(Box box) {
        return new mxGeometry(box.x(), box.y(), box.width(), box.height());
    }

    static mxGeometry geometry(List<Bend> bends) {
        if (bends.isEmpty()) {
            return STRAIGHT;
        }
        var geometry = new mxGeometry();
        geometry.setRelative(true);
        geometry.setPoints(bends.stream().map(b -> new mxPoint(b.x(), b.y())).toList());
        return geometry;
    }

    static boolean stands(mxGeometry geometry, Box box) {
        return geometry.getX() == box.x()
                && geometry.getY() == box.y()
                && geometry.getWidth() == box.width()
                && geometry.getHeight() == box.height();
    }

    static boolean bends(mxGeometry geometry, List<Bend> bends) {
        List<mxPoint> points = geometry.getPoints() == null ? List.of() : geometry.getPoints();
        return points.stream().map(p -> new Bend(p.getX(), p.getY())).toList().equals(bends);
    }
}
