package org.concordat.exchange.office;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.concordat.api.vocabulary.Words;
import org.concordat.exchange.export.ExportException;

/** What a presentation has for slides to be laid out by. */
final class Layouts {

    private static final Words WORDS = Words.beside(Layouts.class);

    private Layouts() {}

    /** A template, with all its slides. */
    static XMLSlideShow read(Path template) throws ExportException {
        var show = Template.read(template, XMLSlideShow::new);
        if (show.getSlideMasters().isEmpty()) {
            throw new ExportException(WORDS.format("template.noMaster", template));
        }
        return show;
    }

    /** The layout of this kind, or else the first that has a title. */
    static XSLFSlideLayout of(XMLSlideShow show, SlideLayout kind) {
        var masters = show.getSlideMasters();
        return masters.stream()
                .flatMap(master -> Optional.ofNullable(master.getLayout(kind)).stream())
                .findFirst()
                .or(() -> masters.stream()
                        .flatMap(master -> List.of(master.getSlideLayouts()).stream())
                        .filter(Layouts::hasTitle)
                        .findFirst())
                .orElseGet(() -> masters.get(0).getSlideLayouts()[0]);
    }

    private static boolean hasTitle(XSLFSlideLayout layout) {
        return List.of(layout.getPlaceholders()).stream().anyMatch(Layouts::isTitle);
    }

    static boolean isTitle(XSLFTextShape shape) {
        return shape.getTextType() == Placeholder.TITLE || shape.getTextType() == Placeholder.CENTERED_TITLE;
    }
}
