package org.concordat.core.plugin.repository;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** A web server on this computer alone. */
final class Server implements AutoCloseable {

    private final HttpServer http;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch closed = new CountDownLatch(1);

    Server() throws IOException {
        http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        http.setExecutor(threads);
        http.start();
    }

    /** Serves a folder below a name. @return its address */
    String serve(String name, Path folder) {
        http.createContext("/" + name + "/", exchange -> {
            var file = folder.resolve(exchange.getRequestURI().getPath().substring(name.length() + 2));
            if (Files.isRegularFile(file)) {
                send(exchange, Files.readAllBytes(file));
            } else {
                exchange.sendResponseHeaders(404, -1);
                exchange.close();
            }
        });
        return address(name);
    }

    String address(String name) {
        return "http://127.0.0.1:" + http.getAddress().getPort() + "/" + name + "/";
    }

    /** Answers one path in a way of its own. */
    void on(String path, HttpHandler handler) {
        http.createContext("/" + path, exchange -> {
            try (exchange) {
                handler.handle(exchange);
            }
        });
    }

    static void send(HttpExchange exchange, byte[] bytes) throws IOException {
        try (exchange) {
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    /** Says nothing more until the server is closed. */
    void fallSilent() throws IOException {
        try {
            closed.await();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    /** Waits for a moment. @return whether the server is still open then */
    boolean pause() throws IOException {
        try {
            return !closed.await(10, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void close() {
        closed.countDown();
        http.stop(0);
        threads.shutdownNow();
    }
}
