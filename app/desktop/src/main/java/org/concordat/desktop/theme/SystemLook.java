package org.concordat.desktop.theme;

import java.awt.Toolkit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether the desktop of the system is dark. Java does not tell, so each system is asked in its own way; where none answers it is light. */
final class SystemLook {

    private static final Logger LOG = LoggerFactory.getLogger(SystemLook.class);
    private static final String GTK_THEME = "gnome.Net/ThemeName";
    private static final long PATIENCE_MILLIS = 800;
    private static final List<String> MAC = List.of("defaults", "read", "-g", "AppleInterfaceStyle");
    private static final List<String> WINDOWS = List.of(
            "reg",
            "query",
            "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize",
            "/v",
            "AppsUseLightTheme");

    private SystemLook() {}

    static boolean isDark() {
        var system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.startsWith("mac")) {
            return isDarkOnMac(answer(MAC));
        } else if (system.startsWith("windows")) {
            return isDarkOnWindows(answer(WINDOWS));
        }
        return isDarkTheme(String.valueOf(Toolkit.getDefaultToolkit().getDesktopProperty(GTK_THEME)));
    }

    static boolean isDarkTheme(String name) {
        return name.toLowerCase(Locale.ROOT).contains("dark");
    }

    static boolean isDarkOnMac(String answer) {
        return answer.strip().equalsIgnoreCase("dark");
    }

    static boolean isDarkOnWindows(String answer) {
        return answer.strip().endsWith("0x0");
    }

    /** What a command of the system prints; empty if it fails or takes too long. */
    private static String answer(List<String> command) {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            if (!process.waitFor(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
                return "";
            }
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            LOG.info("The system does not tell its look: {}", e.toString());
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
