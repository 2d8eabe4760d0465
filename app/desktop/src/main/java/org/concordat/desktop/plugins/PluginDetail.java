package org.concordat.desktop.plugins;

import java.util.stream.Collectors;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import net.miginfocom.swing.MigLayout;
import org.concordat.api.model.CareModel;
import org.concordat.api.vocabulary.Words;
import org.concordat.core.plugin.InstalledPlugin;
import org.concordat.core.plugin.InstalledPlugin.Origin;
import org.concordat.core.plugin.pack.Need;
import org.concordat.desktop.theme.Labels;
import org.jspecify.annotations.Nullable;

/** One plugin in full: what it is, who made it, what it brings, who uses it, and what can be done with it. */
final class PluginDetail extends Sheet {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.beside(PluginDetail.class);

    private final transient PluginDesk desk;

    PluginDetail(PluginDesk desk) {
        this.desk = desk;
    }

    /** What a planner calls a plugin: the care models that it brings, or its id while that is not known. */
    static String name(InstalledPlugin plugin) {
        return plugin.careModels().isEmpty() ? plugin.id() : plugin.brings();
    }

    void present(@Nullable InstalledPlugin plugin) {
        removeAll();
        if (plugin == null) {
            add(quiet(WORDS.get("choose")), "span, wmin 0, growx");
        } else {
            lay(plugin);
        }
        revalidate();
        repaint();
    }

    private void lay(InstalledPlugin plugin) {
        heading(name(plugin));
        var state = Labels.plain(State.of(plugin).told());
        state.setIcon(State.of(plugin).icon());
        add(state, "span, wmin 0");
        sentence(plugin.problem());
        sentence(description(plugin));
        var about = plugin.descriptor();
        fact("version", about.version());
        fact("provider", about.provider());
        fact("licence", about.licence());
        fact("code", WORDS.get(about.holdsCode() ? "code" : "data"));
        fact("origin", WORDS.get("origin." + plugin.origin()));
        fact("brings", Bringing.told(plugin.careModels()));
        fact("needs", about.needs().stream().map(PluginDetail::told).collect(Collectors.joining(", ")));
        fact("uses", used(plugin));
        if (plugin.origin() == Origin.OWN) {
            add(buttons(plugin), "span, gaptop 10, growx 0");
        } else {
            sentence(WORDS.get("fixed." + plugin.origin()));
        }
    }

    private static String description(InstalledPlugin plugin) {
        var own = plugin.descriptor().description();
        return own.isEmpty()
                ? plugin.careModels().stream().map(CareModel::description).collect(Collectors.joining("\n"))
                : own;
    }

    private static String told(Need need) {
        var range = need.range().equals("*") ? need.id() : need.id() + ' ' + need.range();
        return need.optional() ? WORDS.format("optional", range) : range;
    }

    private String used(InstalledPlugin plugin) {
        if (!plugin.inUse()) {
            return "";
        }
        var uses = desk.uses(plugin);
        return uses.isEmpty() ? WORDS.get("uses.none") : String.join("\n", uses);
    }

    private JComponent buttons(InstalledPlugin plugin) {
        boolean again = State.of(plugin) == State.BROKEN;
        var buttons = new JPanel(new MigLayout("insets 0, gapx 8"));
        buttons.setOpaque(false);
        if (plugin.inUse() || plugin.enabled() && !again) {
            buttons.add(Labels.button(WORDS.get("off"), () -> desk.enable(plugin, false)));
        } else {
            buttons.add(Labels.button(WORDS.get(again ? "again" : "on"), () -> desk.enable(plugin, true)));
        }
        desk.before(plugin)
                .ifPresent(version ->
                        buttons.add(Labels.button(WORDS.format("goBack", version), () -> desk.goBack(plugin))));
        buttons.add(Labels.button(WORDS.get("remove"), () -> desk.remove(plugin)));
        return buttons;
    }

    private static JTextArea quiet(String text) {
        return Labels.styled(Labels.wrapped(text), "background: null; foreground: $Concordat.muted");
    }
}
