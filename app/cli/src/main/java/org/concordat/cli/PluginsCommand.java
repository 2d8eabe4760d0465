package org.concordat.cli;

import picocli.CommandLine.Command;

/** What is done with plugins; each thing is a command below it. */
@Command(name = "plugins", subcommands = PluginsListCommand.class)
final class PluginsCommand {}
