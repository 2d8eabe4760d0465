package org.concordat.cli;

import picocli.CommandLine.Command;

/** What can be imported; each kind of source is a command below it. */
@Command(
        name = "import",
        subcommands = {ImportOdsCommand.class, ImportTableCommand.class})
final class ImportCommand {}
