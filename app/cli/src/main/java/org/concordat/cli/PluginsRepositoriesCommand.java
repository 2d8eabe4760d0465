package org.concordat.cli;

import picocli.CommandLine.Command;

/** Which repositories are asked for plugins; each thing to be done with them is a command below it. */
@Command(
        name = "repositories",
        subcommands = {
            RepositoriesListCommand.class,
            RepositoriesAddCommand.class,
            RepositoriesRemoveCommand.class,
            RepositoriesEnableCommand.class,
            RepositoriesDisableCommand.class
        })
final class PluginsRepositoriesCommand {}
