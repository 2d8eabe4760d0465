package org.concordat.cli;

import picocli.CommandLine.Command;

/** What is done with plugins; each thing is a command below it. */
@Command(
        name = "plugins",
        subcommands = {
            PluginsListCommand.class,
            PluginsVerifyCommand.class,
            PluginsInstallCommand.class,
            PluginsRemoveCommand.class,
            PluginsEnableCommand.class,
            PluginsDisableCommand.class,
            PluginsNewCommand.class,
            PluginsTestCommand.class,
            PluginsPackCommand.class
        })
final class PluginsCommand {}
