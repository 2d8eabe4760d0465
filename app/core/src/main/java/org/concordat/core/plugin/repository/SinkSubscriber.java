package org.concordat.core.plugin.repository;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Passes what a web server sends on into a sink, piece by piece, and hangs up when that takes no more. */
final class SinkSubscriber implements BodySubscriber<@Nullable Void> {

    private final Sink sink;
    private final CompletableFuture<@Nullable Void> body = new CompletableFuture<>();
    private final AtomicReference<Flow.@Nullable Subscription> connection = new AtomicReference<>();

    SinkSubscriber(Sink sink) {
        this.sink = sink;
    }

    @Override
    public CompletionStage<@Nullable Void> getBody() {
        return body;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        connection.set(subscription);
        subscription.request(1);
    }

    @Override
    public void onNext(List<ByteBuffer> pieces) {
        var subscription = connection.get();
        if (subscription == null) {
            return;
        }
        try {
            for (var piece : pieces) {
                sink.take(piece);
            }
            subscription.request(1);
        } catch (IOException e) {
            subscription.cancel();
            body.completeExceptionally(e);
        }
    }

    @Override
    public void onError(Throwable error) {
        body.completeExceptionally(error);
    }

    @Override
    public void onComplete() {
        body.complete(null);
    }
}
