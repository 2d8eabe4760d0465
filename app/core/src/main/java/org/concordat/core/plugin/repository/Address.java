package org.concordat.core.plugin.repository;

import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Where a repository is: in a folder of a web server, or of this computer and what it is connected to. */
sealed interface Address {

    /** @param base ends with a slash */
    record Web(URI base) implements Address {

        /** A file of it. @return empty if that would be of another server */
        Optional<URI> resolve(String where) {
            try {
                var target = base.resolve(where);
                return isSameServer(target) ? Optional.of(target) : Optional.empty();
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }

        private boolean isSameServer(URI other) {
            return base.getScheme().equalsIgnoreCase(other.getScheme())
                    && base.getRawAuthority().equalsIgnoreCase(other.getRawAuthority());
        }

        @Override
        public String toString() {
            return base.toString();
        }
    }

    /** @param base absolute */
    record Folder(Path base) implements Address {

        /** A file of it. @return empty if that would be outside */
        Optional<Path> resolve(String where) {
            try {
                var uri = URI.create(where);
                if (uri.isAbsolute() || uri.getRawAuthority() != null || uri.getPath() == null) {
                    return Optional.empty();
                }
                var target = base.resolve(uri.getPath()).normalize();
                return target.startsWith(base) ? Optional.of(target) : Optional.empty();
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }

        @Override
        public String toString() {
            return base.toString();
        }
    }

    /** Only on this computer may a connection be read by others, for there nobody else is. */
    Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    Pattern SCHEME = Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]+):.*");

    /** Reads what somebody has typed or pasted. @throws RepositoryException if no repository can be there */
    static Address of(String typed) throws RepositoryException {
        var text = withoutFile(typed.strip());
        try {
            var scheme = SCHEME.matcher(text);
            if (!scheme.matches()) {
                return folder(Path.of(text));
            }
            var uri = URI.create(text);
            return switch (scheme.group(1).toLowerCase(Locale.ROOT)) {
                case "file" -> folder(Path.of(uri));
                case "https" -> web(uri, typed);
                case "http" -> {
                    if (uri.getHost() == null || !LOOPBACK.contains(uri.getHost())) {
                        throw RepositoryException.of(Refusal.ADDRESS, typed);
                    }
                    yield web(uri, typed);
                }
                default -> throw RepositoryException.of(Refusal.ADDRESS, typed);
            };
        } catch (IllegalArgumentException e) {
            throw RepositoryException.because(e, Refusal.ADDRESS, typed);
        }
    }

    private static String withoutFile(String text) {
        return text.endsWith("/" + Index.FILE) || text.endsWith("\\" + Index.FILE)
                ? text.substring(0, text.length() - Index.FILE.length())
                : text;
    }

    private static Address folder(Path path) {
        return new Folder(path.toAbsolutePath().normalize());
    }

    private static Address web(URI uri, String typed) throws RepositoryException {
        if (uri.getHost() == null
                || uri.getRawUserInfo() != null
                || uri.getRawQuery() != null
                || uri.getRawFragment() != null) {
            throw RepositoryException.of(Refusal.ADDRESS, typed);
        }
        var text = uri.normalize().toString();
        return new Web(URI.create(text.endsWith("/") ? text : text + "/"));
    }
}
