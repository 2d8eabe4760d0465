package org.concordat.cli;

import picocli.CommandLine.Command;

/** What is done with plugins; each thing is a command below it. */
@Command(
        name = "plugins",
        subcommands = {
            PluginsListCommand.class,
            PluginsSearchCommand.class,
            PluginsVerifyCommand.class,
            PluginsInstallCommand.class,
            PluginsUpdateCommand.class,
            PluginsRollbackCommand.class,
            PluginsRemoveCommand.class,
            PluginsEnableCommand.class,
            PluginsDisableCommand.class,
            PluginsRepositoriesCommand.class,
            PluginsKeygenCommand.class,
            PluginsIndexCommand.class,
            PluginsSignCommand.class,
            PluginsNewCommand.class,
            PluginsTestCommand.class,
            PluginsPackCommand.class
        })
final class PluginsCommand {}
