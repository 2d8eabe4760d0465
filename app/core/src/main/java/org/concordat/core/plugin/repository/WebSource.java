package org.concordat.core.plugin.repository;

import java.io.IOException;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.file.NoSuchFileException;
import java.util.Set;

/** Files of a web server, read without passwords or cookies and never from another server than the one that was agreed to. */
record WebSource(String repository, Address.Web address, HttpClient client, Patience patience) implements Source {

    private static final int OK = 200;
    private static final Set<Integer> GONE = Set.of(404, 410);
    private static final Set<Integer> ELSEWHERE = Set.of(301, 302, 303, 307, 308);
    private static final int MOST_HOPS = 5;

    /** A client that goes where the system says, and nowhere on its own. */
    static HttpClient client(Patience patience) {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(patience.silence())
                .followRedirects(HttpClient.Redirect.NEVER)
                .proxy(ProxySelector.getDefault())
                .build();
    }

    @Override
    public void read(String where, Sink sink) throws IOException, InterruptedException, RepositoryException {
        var target = address.resolve(where)
                .orElseThrow(() -> RepositoryException.of(Refusal.OUTSIDE, repository, Form.line(where, 200)));
        for (int hops = 0; hops <= MOST_HOPS; hops++) {
            var answer = ask(target, sink);
            int status = answer.statusCode();
            if (status == OK) {
                return;
            }
            if (GONE.contains(status)) {
                throw new NoSuchFileException(target.toString());
            }
            if (!ELSEWHERE.contains(status)) {
                throw RepositoryException.of(Refusal.DENIED, repository, target, status);
            }
            target = next(target, answer.headers().firstValue("Location").orElse(""));
        }
        throw RepositoryException.of(Refusal.REDIRECTED, repository, target);
    }

    private URI next(URI from, String location) throws RepositoryException {
        try {
            return address.resolve(from.resolve(location).toString())
                    .orElseThrow(
                            () -> RepositoryException.of(Refusal.REDIRECTED, repository, Form.line(location, 200)));
        } catch (IllegalArgumentException e) {
            throw RepositoryException.because(e, Refusal.REDIRECTED, repository, Form.line(location, 200));
        }
    }

    private HttpResponse<Void> ask(URI target, Sink sink) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(target)
                .timeout(patience.silence())
                .header("User-Agent", "Concordat")
                .header("Cache-Control", "no-cache")
                .build();
        return client.send(
                request, head -> head.statusCode() == OK ? new SinkSubscriber(sink) : BodySubscribers.replacing(null));
    }
}
