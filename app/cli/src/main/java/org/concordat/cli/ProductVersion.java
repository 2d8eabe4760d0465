package org.concordat.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version the build wrote into {@code version.properties}. */
final class ProductVersion implements IVersionProvider {

    /**
     * Prints the version if nothing else is asked for, without what the commands need, so that it is there at once.
     *
     * @return whether that was all; also false where it could not be printed, which is then told as of any other answer
     */
    static boolean answers(String[] args, StandardOutput out) {
        if (args.length != 1 || !args[0].equals("--version") && !args[0].equals("-V")) {
            return false;
        }
        var writer = out.writer();
        writer.print(line() + "\n");
        writer.flush();
        return out.fault() == null;
    }

    static String current() {
        try (var file = ProductVersion.class.getResourceAsStream("version.properties")) {
            var properties = new Properties();
            properties.load(file);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line() {
        return "Concordat " + current();
    }

    @Override
    public String[] getVersion() {
        return new String[] {line()};
    }
}
