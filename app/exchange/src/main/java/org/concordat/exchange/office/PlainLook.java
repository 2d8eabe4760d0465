package org.concordat.exchange.office;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextAlignType;

/** The look of slides where no template is given: a wide page, a small title at the top left. */
final class PlainLook {

    private static final double OLD_WIDTH = 720;
    private static final Rectangle2D TITLE = new Rectangle2D.Double(28, 16, 904, 44);
    private static final int TITLE_SIZE = 2_400;

    private PlainLook() {}

    static void giveTo(XMLSlideShow show) {
        double wider = show.getPageSize().getWidth() / OLD_WIDTH;
        for (var master : show.getSlideMasters()) {
            var first = master.getXmlObject().getTxStyles().getTitleStyle().getLvl1PPr();
            first.getDefRPr().setSz(TITLE_SIZE);
            first.getDefRPr().setB(true);
            first.setAlgn(STTextAlignType.L);
            widen(master, wider);
            List.of(master.getSlideLayouts()).forEach(layout -> widen(layout, wider));
        }
    }

    /** The usual master is for narrow pages. */
    private static void widen(XSLFSheet sheet, double wider) {
        for (XSLFShape shape : sheet.getShapes()) {
            if (shape instanceof XSLFTextShape text) {
                boolean isMain = text.getTextType() == Placeholder.TITLE;
                boolean isPlaced =
                        text.getXmlObject() instanceof org.openxmlformats.schemas.presentationml.x2006.main.CTShape own
                                && own.getSpPr().isSetXfrm();
                if (isPlaced && isMain) {
                    text.setAnchor(TITLE);
                } else if (isPlaced) {
                    var at = text.getAnchor();
                    text.setAnchor(new Rectangle2D.Double(
                            at.getX() * wider, at.getY(), at.getWidth() * wider, at.getHeight()));
                }
            }
        }
    }
}
