package org.concordat.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.swing.JFrame;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.Test;

/** That the build gives these tests a display, and the launcher's JVM options leave Swing whole. */
class RealWindowIT {

    @Test
    void aWindowOpens() throws Exception {
        CountDownLatch opened = new CountDownLatch(1);
        JFrame[] frame = new JFrame[1];
        SwingUtilities.invokeAndWait(() -> {
            frame[0] = new JFrame("Concordat");
            frame[0].addWindowListener(new WindowAdapter() {
                @Override
                public void windowOpened(WindowEvent e) {
                    opened.countDown();
                }
            });
            frame[0].setSize(400, 300);
            frame[0].setVisible(true);
        });

        assertThat(opened.await(10, TimeUnit.SECONDS)).isTrue();
        SwingUtilities.invokeAndWait(frame[0]::dispose);
    }

    @Test
    void textGoesThroughTheClipboardUnderTheSerialFilter() throws Exception {
        String[] pasted = new String[1];
        SwingUtilities.invokeAndWait(() -> {
            JTextField source = new JTextField("Cape Hill");
            source.selectAll();
            source.copy();
            JTextField target = new JTextField();
            target.paste();
            pasted[0] = target.getText();
        });

        assertThat(System.getProperty("jdk.serialFilter")).isNotBlank();
        assertThat(pasted[0]).isEqualTo("Cape Hill");
    }
}
