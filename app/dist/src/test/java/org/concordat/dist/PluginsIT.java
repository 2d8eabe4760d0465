package org.concordat.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.concordat.api.model.CareModel;
import org.concordat.api.vocabulary.NodeType;
import org.concordat.core.plugin.InstalledPlugin;
import org.concordat.core.plugin.InstalledPlugin.Origin;
import org.concordat.core.plugin.PluginHost;
import org.concordat.core.plugin.Plugins;
import org.concordat.core.plugin.store.PluginStore;
import org.junit.jupiter.api.Test;

/** The plugins of the assembled distribution, loaded from their jars as the program loads them. */
class PluginsIT {

    private static final Plugins PLUGINS = PluginHost.start(
                    Path.of("target", "concordat", "plugins").toAbsolutePath(),
                    new PluginStore(Path.of("target", "no-plugins")))
            .plugins();

    @Test
    void everyPluginIsInUse() {
        assertThat(PLUGINS.installed())
                .isNotEmpty()
                .allSatisfy(
                        plugin -> assertThat(plugin.problem()).as(plugin.id()).isEmpty());
    }

    @Test
    void mcpBringsItsSixteenRules() {
        assertThat(mcp().rules()).hasSize(16);
    }

    /** The class path of this test has the same classes, but not from these jars. */
    @Test
    void theyAreLoadedFromTheirJarsAndNotFromTheClassPath() {
        assertThat(PLUGINS.installed())
                .filteredOn(plugin -> plugin.descriptor().holdsCode())
                .extracting(InstalledPlugin::origin)
                .containsOnly(Origin.SHARED);
    }

    @Test
    void twoCareModelsComeAsData() {
        assertThat(PLUGINS.installed())
                .filteredOn(plugin -> !plugin.descriptor().holdsCode())
                .allMatch(plugin -> plugin.origin() == Origin.BUNDLED)
                .extracting(InstalledPlugin::id)
                .containsExactly("neighbourhood-health", "primary-care-network");
    }

    @Test
    void everyIconThatATypeNamesIsFound() {
        assertThat(PLUGINS.careModels().vocabulary().nodeTypes())
                .extracting(NodeType::style)
                .filteredOn(style -> !style.icon().isEmpty())
                .allSatisfy(style -> assertThat(PLUGINS.careModels().icon(style.icon()))
                        .as(style.icon())
                        .isPresent());
    }

    private static CareModel mcp() {
        return PLUGINS.careModels().find("mcp").orElseThrow();
    }
}
