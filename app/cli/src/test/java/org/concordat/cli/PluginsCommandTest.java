package org.concordat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.concordat.api.model.CareModel;
import org.concordat.core.caremodel.CareModels;
import org.concordat.core.plugin.InstalledPlugin;
import org.concordat.core.plugin.InstalledPlugin.Origin;
import org.concordat.core.plugin.Plugins;
import org.concordat.core.plugin.pack.Descriptor;
import org.concordat.core.workspace.Workspace;
import org.junit.jupiter.api.Test;

class PluginsCommandTest {

    private record Mcp(String id, String name, String version, String description) implements CareModel {
        Mcp() {
            this("mcp", "MCP", "0.1.0", "");
        }
    }

    private static final Installation INSTALLATION = new Installation(
            () -> new Workspace(new Plugins(
                    CareModels.of(List.of()),
                    List.of(
                            new InstalledPlugin(
                                    Descriptor.unknown("bad", ""),
                                    Path.of("bad.jar"),
                                    Origin.SHARED,
                                    true,
                                    List.of(),
                                    "It is not a plugin."),
                            new InstalledPlugin(
                                    Descriptor.unknown("mcp", "0.1.0"),
                                    Path.of("mcp.jar"),
                                    Origin.BUNDLED,
                                    true,
                                    List.of(new Mcp()),
                                    "")))),
            Optional.empty());

    @Test
    void eachPluginIsALine() {
        assertThat(Run.in(INSTALLATION, false, "plugins", "list").out()).isEqualTo("""
                        Plugin  Version  Brings
                        bad              not in use: It is not a plugin.
                        mcp     0.1.0    MCP
                        """);
    }

    @Test
    void itsJsonSaysWhyOneIsNotInUse() {
        assertThat(Run.in(INSTALLATION, false, "plugins", "list", "--json").out())
                .contains("\"inUse\": false,\n    \"problem\": \"It is not a plugin.\"");
    }

    @Test
    void withoutPluginsItSaysSo() {
        assertThat(Run.of("plugins", "list").out()).contains("no plugins");
    }

    @Test
    void pluginsAloneIsNoCommand() {
        assertThat(Run.of("plugins").status()).isEqualTo(2);
    }
}
