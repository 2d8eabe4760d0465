package org.concordat.desktop.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.stream.Stream;
import org.concordat.api.rule.Severity;
import org.junit.jupiter.api.Test;

/** Findings as seen by somebody who tells no colour from another. */
class SeverityLookTest {

    private static String ink(Severity severity) {
        var icon = SeverityLook.icon(severity);
        var image = new BufferedImage(icon.getIconWidth(), icon.getIconHeight(), BufferedImage.TYPE_INT_ARGB);
        icon.paintIcon(null, image.createGraphics(), 0, 0);
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return Arrays.toString(Arrays.stream(pixels).map(argb -> argb >>> 31).toArray());
    }

    @Test
    void eachSeverityHasAShapeOfItsOwn() {
        assertThat(Stream.of(Severity.values()).map(SeverityLookTest::ink)).doesNotHaveDuplicates();
    }

    @Test
    void eachSeverityHasAWordOfItsOwn() {
        assertThat(Stream.of(Severity.values()).map(severity -> SeverityLook.count(severity, 2)))
                .doesNotHaveDuplicates();
    }
}
