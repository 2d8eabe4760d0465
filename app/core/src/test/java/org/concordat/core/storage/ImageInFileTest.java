package org.concordat.core.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.concordat.api.core.Remarks;
import org.concordat.api.fact.Image;
import org.concordat.api.network.Node;
import org.concordat.core.caremodel.CareModels;
import org.concordat.core.document.Content;
import org.junit.jupiter.api.Test;

/** A picture in a file is text of base 64 and nothing else: no path, no address. */
class ImageInFileTest {

    /** One pixel. */
    private static final String PNG =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    private static Content reread(String json) throws UnusableFileException {
        return new ContentReader(CareModels.of(List.of()).vocabulary(), List.of())
                .read("test", json.getBytes(StandardCharsets.UTF_8))
                .content();
    }

    private static String file(String image) {
        return """
                {"concordat": 1, "title": "Test", "careModels": [],
                  "nodes": [
                    {"id": "p", "type": "core.Picture", "facts": {"core.image": "%s"}}
                  ],
                  "links": [], "views": []}
                """.formatted(image);
    }

    private static Node picture(Content content) {
        return content.nodes().get(0);
    }

    private static String written(Content content) {
        return new String(new ContentWriter().write(content), StandardCharsets.UTF_8);
    }

    @Test
    void aPictureIsReadAndWrittenAsItWas() throws Exception {
        var content = reread(file(PNG));

        assertThat(picture(content).get(Remarks.IMAGE)).isEqualTo(Image.ofBase64(PNG));
        assertThat(written(content)).contains('"' + PNG + '"');
    }

    @Test
    void anAddressIsNoPictureAndIsKeptAsItStands() throws Exception {
        var content = reread(file("https://example.org/map.png"));

        assertThat(picture(content).get(Remarks.IMAGE)).isNull();
        assertThat(written(content)).contains("https://example.org/map.png");
    }

    @Test
    void aPictureThatSaysItIsHugeIsNotTaken() {
        var bytes = Base64.getDecoder().decode(PNG);
        bytes[16] = 0x7F;

        assertThatThrownBy(() -> Image.of(bytes)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void itIsToldByItsSizeAndNeverByItsBytes() {
        assertThat(Image.ofBase64(PNG)).hasToString("PNG, 1 x 1");
    }
}
