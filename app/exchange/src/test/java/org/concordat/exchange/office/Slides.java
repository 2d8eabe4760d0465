package org.concordat.exchange.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFConnectorShape;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.concordat.api.fact.LinkId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.view.Box;
import org.concordat.api.view.View;
import org.concordat.api.view.ViewId;
import org.concordat.exchange.export.Export;
import org.concordat.exchange.export.Format;
import org.concordat.exchange.export.Output;
import org.concordat.exchange.export.Profile;
import org.concordat.exchange.graph.NastyNetwork;
import org.openxmlformats.schemas.drawingml.x2006.main.CTConnection;
import org.openxmlformats.schemas.drawingml.x2006.main.CTCustomGeometry2D;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualConnectorProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.STShapeType;
import org.openxmlformats.schemas.presentationml.x2006.main.CTConnector;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** Exports of the nasty network, and what PowerPoint would find in them. */
final class Slides {

    /** Everything, two of it in a frame, one a loop, two parallel. */
    static final View ALL = new View(
            new ViewId("all"),
            "All <of> it & more",
            Map.of(
                    NastyNetwork.ALLIANCE.id(), Box.of(0, 0, 400, 200),
                    NastyNetwork.CAFE.id(), Box.of(20, 60, 120, 80),
                    NastyNetwork.TWIN_TWO.id(), Box.of(220, 60, 120, 80),
                    NastyNetwork.TWIN_ONE.id(), Box.of(520, 60, 120, 80),
                    NastyNetwork.FORMULA.id(), Box.of(520, 260, 120, 80),
                    NastyNetwork.BACKSLASH.id(), Box.of(0, 260, 120, 80),
                    NastyNetwork.NAMED_NODE.id(), Box.of(160, 260, 120, 80),
                    NastyNetwork.CONTROL.id(), Box.of(320, 260, 120, 80),
                    NastyNetwork.NAMELESS.id(), Box.of(700, 260, 120, 80)),
            Map.of());

    private Slides() {}

    static Export export() {
        return NastyNetwork.export(NastyNetwork.NETWORK, ALL);
    }

    static byte[] bytes(Format format, Export export) throws IOException {
        var bytes = new ByteArrayOutputStream();
        format.write(export, Profile.UNIVERSAL, new Output() {
            @Override
            public void file(Writing writing) throws IOException {
                writing.to(bytes);
            }

            @Override
            public void part(String name, Writing writing) {
                throw new IllegalStateException(name);
            }
        });
        return bytes.toByteArray();
    }

    static XMLSlideShow of(Export export) throws IOException {
        return new XMLSlideShow(new ByteArrayInputStream(bytes(new PowerPointFormat(), export)));
    }

    /** All shapes, those in groups too, groups themselves left out. */
    static List<XSLFShape> flat(Collection<XSLFShape> shapes) {
        var all = new ArrayList<XSLFShape>();
        for (var shape : shapes) {
            if (shape instanceof XSLFGroupShape group) {
                all.addAll(flat(group.getShapes()));
            } else {
                all.add(shape);
            }
        }
        return all;
    }

    /** The ids of the shapes that are described as a node. */
    static List<Integer> shapesOf(List<XSLFShape> shapes, NodeId node) {
        return shapes.stream()
                .filter(shape -> !(shape instanceof XSLFConnectorShape))
                .filter(shape -> description(shape).endsWith(", id " + node.value()))
                .map(XSLFShape::getShapeId)
                .toList();
    }

    static Map<String, CTConnector> connectors(List<XSLFShape> shapes) {
        return shapes.stream()
                .filter(XSLFConnectorShape.class::isInstance)
                .collect(Collectors.toMap(shape -> description(shape).replaceAll(".*, id ", ""), shape ->
                        (CTConnector) shape.getXmlObject()));
    }

    /** What a connector says of the places where it is glued. */
    static CTNonVisualConnectorProperties glue(List<XSLFShape> shapes, LinkId link) {
        return Optional.ofNullable(connectors(shapes).get(link.value()))
                .orElseThrow()
                .getNvCxnSpPr()
                .getCNvCxnSpPr();
    }

    /** Where on the slide a connector is glued, in points. @param glue to a rectangle, or to a shape with places of its own */
    static Point2D site(List<XSLFShape> shapes, CTConnection glue) {
        var shape = shapes.stream()
                .filter(each -> each.getShapeId() == glue.getId())
                .findFirst()
                .orElseThrow();
        var box = shape.getAnchor();
        int index = (int) glue.getIdx();
        var properties = ((CTShape) shape.getXmlObject()).getSpPr();
        if (!properties.isSetCustGeom()) {
            assertThat(properties.getPrstGeom().getPrst()).isEqualTo(STShapeType.RECT);
            return List.of(
                            new Point2D.Double(box.getCenterX(), box.getMinY()),
                            new Point2D.Double(box.getMinX(), box.getCenterY()),
                            new Point2D.Double(box.getCenterX(), box.getMaxY()),
                            new Point2D.Double(box.getMaxX(), box.getCenterY()))
                    .get(index);
        }
        var form = properties.getCustGeom();
        var place = form.getCxnLst().getCxnArray(index).getPos();
        return new Point2D.Double(
                box.getX() + part(form, place.xgetX().getStringValue()) * box.getWidth(),
                box.getY() + part(form, place.xgetY().getStringValue()) * box.getHeight());
    }

    /** What part of a side a guide stands for: its formula is a sign, the part, the side, and the whole. */
    private static double part(CTCustomGeometry2D form, String guide) {
        return form.getGdLst().getGdList().stream()
                .filter(each -> each.getName().equals(guide))
                .map(each -> each.getFmla().split(" "))
                .mapToDouble(words -> Double.parseDouble(words[1]) / Double.parseDouble(words[3]))
                .findFirst()
                .orElseThrow();
    }

    /** The box of a connector, in points. */
    static Rectangle2D anchor(List<XSLFShape> shapes, LinkId link) {
        return shapes.stream()
                .filter(XSLFConnectorShape.class::isInstance)
                .filter(shape -> description(shape).endsWith(", id " + link.value()))
                .map(XSLFShape::getAnchor)
                .findFirst()
                .orElseThrow();
    }

    private static String description(XSLFShape shape) {
        var xml = shape.getXmlObject().xmlText();
        var found = Pattern.compile("<p:cNvPr [^>]*descr=\"([^\"]*)\"").matcher(xml);
        return found.find() ? found.group(1) : "";
    }
}
