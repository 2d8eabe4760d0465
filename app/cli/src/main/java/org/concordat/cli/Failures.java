package org.concordat.cli;

import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.Callable;
import org.concordat.core.plugin.pack.PackException;
import org.concordat.core.plugin.repository.PublishingException;
import org.concordat.core.plugin.repository.RepositoryException;
import org.concordat.core.storage.UnusableFileException;
import org.concordat.core.storage.disk.SaveException;
import org.concordat.exchange.intake.IntakeException;
import org.concordat.exchange.table.TableException;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells what went wrong in a plain sentence or two, and what to do; the details go to the log. */
final class Failures {

    private Failures() {}

    /** Runs a command line; also what the JVM throws ends as a sentence. */
    static int guarded(CommandLine commandLine, String... args) {
        return guarded(() -> commandLine.execute(args), commandLine.getErr());
    }

    /** Does a command; whatever is thrown ends as a sentence. */
    static int guarded(Callable<Integer> command, PrintWriter err) {
        try {
            return command.call();
        } catch (OutOfMemoryError e) {
            return tell(err, Texts.of("failure.memory"));
        } catch (StackOverflowError | LinkageError e) {
            return tellFault(err, e);
        } catch (Exception e) {
            return executing(e, err);
        }
    }

    /** Words that make no command. */
    static int parsing(ParameterException e, String... args) {
        var commandLine = e.getCommandLine();
        tell(commandLine.getErr(), String.valueOf(e.getMessage()).replaceFirst("^Error: ", ""));
        if (!UnmatchedArgumentException.printSuggestions(e, commandLine.getErr())) {
            var name = commandLine.getCommandSpec().qualifiedName();
            commandLine.getErr().print(Texts.of("failure.hint", name) + "\n");
        }
        commandLine.getErr().flush();
        return Outcome.UNUSABLE;
    }

    /** A command that was understood and could not be done. */
    static int executing(Exception e, CommandLine commandLine, ParseResult parsed) {
        return executing(e, commandLine.getErr());
    }

    private static int executing(Exception e, PrintWriter err) {
        var message = e.getMessage();
        boolean forPeople = e instanceof CommandFailure
                || e instanceof UnusableFileException
                || e instanceof PackException
                || e instanceof RepositoryException
                || e instanceof PublishingException
                || e instanceof SaveException
                || e instanceof IntakeException
                || e instanceof TableException;
        if (e instanceof NoSuchFileException) {
            return tell(err, Texts.of("read.noFile", String.valueOf(message)));
        }
        return forPeople && message != null ? tell(err, message) : tellFault(err, e);
    }

    private static int tellFault(PrintWriter err, Throwable e) {
        LoggerFactory.getLogger(Failures.class).debug("A command failed", e);
        return tell(err, Texts.of("failure.fault", e.toString()));
    }

    static int tell(PrintWriter err, String message) {
        err.print(Texts.of("failure", message) + "\n");
        err.flush();
        return Outcome.UNUSABLE;
    }
}
