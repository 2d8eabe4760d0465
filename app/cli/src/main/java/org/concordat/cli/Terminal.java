package org.concordat.cli;

import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Where a command answers.
 *
 * @param out for the answer and nothing else, so that it can be piped; a reader that has gone away is no fault
 * @param err for progress and for what the reader should know besides
 */
record Terminal(PrintWriter out, PrintWriter err) {

    static Terminal of(CommandSpec spec) {
        return new Terminal(spec.commandLine().getOut(), spec.commandLine().getErr());
    }

    void print(List<String> lines) {
        lines.forEach(this::print);
    }

    void print(String line) {
        out.print(line + "\n");
        out.flush();
    }

    /** A remark beside the answer. */
    void remark(String line) {
        err.print(line + "\n");
        err.flush();
    }
}
