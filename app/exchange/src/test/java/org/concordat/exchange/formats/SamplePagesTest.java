package org.concordat.exchange.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.concordat.exchange.PageLook;
import org.concordat.exchange.SampleNetworks;
import org.concordat.exchange.export.Export;
import org.concordat.exchange.export.Profile;
import org.concordat.exchange.graph.NastyNetwork;
import org.concordat.exchange.graph.Written;
import org.concordat.exchange.report.pdf.PdfReport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Our own PDFs as images, page by page. */
class SamplePagesTest {

    static Stream<Arguments> exports() {
        return Stream.concat(
                SampleNetworks.NAMES.stream().map(name -> Arguments.argumentSet(name, SampleNetworks.export(name))),
                Stream.of(Arguments.argumentSet("nasty", NastyNetwork.export())));
    }

    @ParameterizedTest
    @MethodSource("exports")
    void eachViewIsAPageThatIsNeitherBlankNorCutOff(Export export) throws IOException {
        var pdf = Written.of(export, Formats.own().of("pdf").orElseThrow(), Profile.UNIVERSAL)
                .bytes();

        assertThat(PageLook.of(pdf))
                .hasSameSizeAs(export.views())
                .noneMatch(PageLook::isBlank)
                .noneMatch(PageLook::reachesEdge);
    }

    @ParameterizedTest
    @MethodSource("exports")
    void noPageOfAReportIsBlankOrCutOff(Export export) throws IOException {
        var pdf = SampleNetworks.bytes(new PdfReport(), SampleNetworks.report(export));

        assertThat(PageLook.of(pdf)).isNotEmpty().noneMatch(PageLook::isBlank).noneMatch(PageLook::reachesEdge);
    }
}
