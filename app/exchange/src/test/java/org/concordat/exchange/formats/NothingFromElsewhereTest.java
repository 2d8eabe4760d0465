package org.concordat.exchange.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.concordat.exchange.export.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No file asks the program that opens it to fetch, to run or to reckon anything, whatever the names in it look like. */
class NothingFromElsewhereTest {

    private static final List<Pattern> IN_OFFICE = Stream.of(
                    "TargetMode=\"External\"",
                    "<w:attachedTemplate",
                    "<c:externalData",
                    "<(x:)?f[ >/]",
                    "<!DOCTYPE",
                    "instrText[^>]*>[^<]*(INCLUDE|LINK|DDE|IMPORT|http)")
            .map(Pattern::compile)
            .toList();

    /** The beginning of an element up to one of its attributes, whose values are all in double quotation marks. */
    private static final String ELEMENT = "<[a-zA-Z][\\w:.-]*(?:\\s+[\\w:.-]+=\"[^\"]*\")*\\s+";

    private static final List<Pattern> IN_MARKUP = Stream.of(
                    "<!ENTITY",
                    "<\\?xml-stylesheet",
                    "<(script|link|iframe|embed|base|form)\\b[^<>]*\\b(src|href|action)=",
                    ELEMENT + "(src|href|xlink:href|background|poster|data|action)=\"(?!#|data:)",
                    ELEMENT + "(style|fill|stroke|filter|mask|clip-path)=\"[^\"]*url\\((?!#)",
                    "<style[^<]*(@import|url\\((?!#|data:|\"data:))")
            .map(Pattern::compile)
            .toList();

    static Stream<Arguments> exports() {
        return Formats.own().all().stream()
                .flatMap(format -> (format.profiles().isEmpty()
                                ? Stream.of(Profile.UNIVERSAL)
                                : format.profiles().stream())
                        .map(profile -> Arguments.of(format.id(), profile)));
    }

    static Stream<String> reports() {
        return ReportFormats.all().stream().map(format -> format.id());
    }

    @ParameterizedTest
    @MethodSource("exports")
    void noExportAsksForAnything(String id, Profile profile) throws IOException {
        for (var file :
                Bait.exported(Formats.own().of(id).orElseThrow(), profile).values()) {
            assertAsksForNothing(id, file);
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void noReportAsksForAnything(String id) throws IOException {
        assertAsksForNothing(id, Bait.reported(id));
    }

    @Test
    void whatAsksWouldBeFound() {
        var picture = "<svg width=\"1\"><image x=\"0\" href=\"http://bait.example/x\"/></svg>";
        var styled = "<svg><rect style=\"fill:url(http://bait.example/x)\"/></svg>";
        assertThatThrownBy(() -> assertAsksForNothing("svg", picture.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> assertAsksForNothing("svg", styled.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(AssertionError.class);
    }

    private static void assertAsksForNothing(String id, byte[] file) throws IOException {
        var start = new String(Arrays.copyOf(file, 4), StandardCharsets.ISO_8859_1);
        if (start.startsWith("PK")) {
            assertThat(parts(file))
                    .isNotEmpty()
                    .allSatisfy((name, text) -> assertThat(IN_OFFICE)
                            .noneMatch(pattern -> pattern.matcher(text).find()));
        } else if (start.equals("%PDF")) {
            assertActsNot(file);
        } else if (start.startsWith("<")) {
            var text = new String(file, StandardCharsets.UTF_8);
            for (var pattern : IN_MARKUP) {
                var found = pattern.matcher(text);
                assertThat(found.find() ? found.group() : "").as(id).isEmpty();
            }
        } else {
            assertThat(file).as(id).isNotEmpty();
        }
    }

    /** Links within the document are its contents. */
    private static void assertActsNot(byte[] file) throws IOException {
        try (var document = Loader.loadPDF(file)) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getOpenAction()).isNull();
            assertThat(catalog.getNames() == null ? null : catalog.getNames().getJavaScript())
                    .isNull();
            for (var page : document.getPages()) {
                for (var annotation : page.getAnnotations()) {
                    assertThat(annotation).isInstanceOf(PDAnnotationLink.class);
                    var action = ((PDAnnotationLink) annotation).getAction();
                    assertThat(action == null ? "GoTo" : action.getSubType()).isEqualTo("GoTo");
                }
            }
        }
    }

    private static Map<String, String> parts(byte[] bytes) throws IOException {
        var parts = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
