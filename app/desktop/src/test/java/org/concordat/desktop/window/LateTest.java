package org.concordat.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javax.swing.JLabel;
import javax.swing.JTabbedPane;
import org.concordat.desktop.OnEventThread;
import org.junit.jupiter.api.Test;

/** Panels behind others are made when they come to the front, and once. */
class LateTest {

    private final List<JLabel> made = new ArrayList<>();

    private Late<JLabel> late(String text) {
        return new Late<>(() -> {
            made.add(new JLabel(text));
            return made.get(made.size() - 1);
        });
    }

    @Test
    void aPanelBehindAnotherIsMadeWhenItComesToTheFront() throws Exception {
        OnEventThread.run(() -> {
            var tabs = new JTabbedPane();
            tabs.addTab("first", late("first"));
            var behind = late("behind");
            tabs.addTab("behind", behind);
            assertThat(made).extracting(JLabel::getText).containsExactly("first");

            tabs.setSelectedIndex(1);
            tabs.setSelectedIndex(0);
            tabs.setSelectedIndex(1);

            assertThat(made).extracting(JLabel::getText).containsExactly("first", "behind");
            assertThat(behind.getComponents()).containsExactly(made.get(1));
        });
    }

    @Test
    void whoAsksForAPanelHasItBeforeItIsSeen() throws Exception {
        OnEventThread.run(() -> {
            var late = late("asked");
            assertThat(late.made()).isEmpty();

            assertThat(late.get()).isSameAs(late.get());

            assertThat(late.made()).contains(late.get());
        });
    }
}
