package org.concordat.exchange.formats;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Writes down what it is asked for, as a proxy or directly, and answers nothing. */
final class RequestLog implements AutoCloseable {

    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final ServerSocket socket;

    private RequestLog(ServerSocket socket) {
        this.socket = socket;
    }

    static RequestLog listening() throws IOException {
        var log = new RequestLog(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
        var thread = new Thread(log::writeDown);
        thread.setDaemon(true);
        thread.start();
        return log;
    }

    private void writeDown() {
        while (!socket.isClosed()) {
            try (var caller = socket.accept();
                    var in = new BufferedReader(
                            new InputStreamReader(caller.getInputStream(), StandardCharsets.ISO_8859_1))) {
                caller.setSoTimeout(2_000);
                requests.add(String.valueOf(in.readLine()));
            } catch (IOException e) {
                continue;
            }
        }
    }

    int port() {
        return socket.getLocalPort();
    }

    /** The first line of each, in order. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    /** The requests for the bait; what a program asks for itself is not ours. */
    List<String> forBait() {
        return requests.stream().filter(line -> line.contains(Bait.HOST)).toList();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
