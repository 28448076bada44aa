package org.waymark.log.mongodb;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A wire that can be cut and mended, and that can swallow the reply to an insert. */
public final class CutProxy implements AutoCloseable {
    private final InetSocketAddress behind;
    private final int port;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger swallow = new AtomicInteger();
    private volatile ServerSocket listening;

    public CutProxy(InetSocketAddress behind) {
        this.behind = behind;
        this.listening = listen(0);
        this.port = listening.getLocalPort();
        accept();
    }

    public int port() {
        return port;
    }

    /** The server is gone: nobody listens, and open connections end. */
    public void cut() {
        close();
    }

    public void mend() {
        listening = listen(port);
        accept();
    }

    /** The next inserts into commits reach the server, and their replies do not come back. */
    void swallowReplies(int count) {
        swallow.set(count);
    }

    @Override
    public void close() {
        closed(listening);
        open.forEach(CutProxy::closed);
        open.clear();
    }

    private void accept() {
        ServerSocket from = listening;
        Thread.ofVirtual().start(() -> {
            try {
                while (!from.isClosed()) {
                    serve(from.accept());
                }
            } catch (IOException e) {
                closed(from);
            }
        });
    }

    private void serve(Socket client) throws IOException {
        Socket server = new Socket();
        server.connect(behind);
        open.add(client);
        open.add(server);
        AtomicInteger cutAfter = new AtomicInteger();
        Thread.ofVirtual().start(() -> pump(client, server, cutAfter, true));
        Thread.ofVirtual().start(() -> pump(server, client, cutAfter, false));
    }

    private void pump(Socket from, Socket to, AtomicInteger cutReply, boolean requests) {
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                if (requests && isInsert(buffer, n) && swallow.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                    cutReply.set(1);
                }
                if (!requests && cutReply.get() > 0) {
                    break;
                }
                out.write(buffer, 0, n);
                out.flush();
            }
        } catch (IOException e) {
            closed(to);
        } finally {
            closed(from);
            closed(to);
        }
    }

    private static boolean isInsert(byte[] buffer, int length) {
        String text = new String(buffer, 0, length, StandardCharsets.ISO_8859_1);
        return text.contains("insert\0") && text.contains("commits\0");
    }

    private static ServerSocket listen(int port) {
        try {
            ServerSocket socket = new ServerSocket();
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return socket;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void closed(AutoCloseable socket) {
        try {
            socket.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
