package org.waymark.log.mongodb;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.RawBsonDocument;

/**
 * A wire that knows the messages on it: the next inserts of commits are answered as a script says, whatever the server
 * behind it would have said. Everything else goes through.
 */
final class ScriptedWire implements AutoCloseable {
    /** What becomes of one insert. */
    sealed interface Step {
        /** The server never sees it, and this is the answer. */
        record Answer(String json) implements Step {}

        /** The server executes it, and this is the answer all the same. */
        record ExecuteAndAnswer(String json) implements Step {}

        /** The server executes it; half of its reply arrives, then the connection is reset. */
        record ResetMidReply() implements Step {}

        /** The server executes it, and its reply arrives when nobody waits for it any more. */
        record AnswerLate(long millis) implements Step {}
    }

    private static final int HEADER = 16;
    private static final int OP_MSG = 2013;

    private final InetSocketAddress behind;
    private final ServerSocket listening;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final Queue<Step> script = new ConcurrentLinkedQueue<>();
    final AtomicInteger inserts = new AtomicInteger();

    ScriptedWire(InetSocketAddress behind) throws IOException {
        this.behind = behind;
        this.listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return listening.getLocalPort();
    }

    ScriptedWire then(Step step) {
        script.add(step);
        return this;
    }

    boolean isPlayed() {
        return script.isEmpty();
    }

    @Override
    public void close() throws IOException {
        listening.close();
        for (Socket socket : open) {
            socket.close();
        }
    }

    private void accept() {
        try {
            while (true) {
                Socket client = listening.accept();
                open.add(client);
                Thread.ofVirtual().start(() -> serve(client));
            }
        } catch (IOException closed) {
            script.clear();
        }
    }

    private void serve(Socket client) {
        try (client;
                Socket server = new Socket(behind.getAddress(), behind.getPort())) {
            open.add(server);
            DataInputStream requests = new DataInputStream(client.getInputStream());
            DataInputStream replies = new DataInputStream(server.getInputStream());
            while (true) {
                byte[] request = message(requests);
                Step step = isInsert(request) ? script.poll() : null;
                if (step instanceof Step.Answer answer) {
                    write(client, reply(request, answer.json()));
                    continue;
                }
                write(server, request);
                byte[] reply = message(replies);
                switch (step) {
                    case null -> write(client, reply);
                    case Step.Answer ignored -> throw new IllegalStateException("answered above");
                    case Step.ExecuteAndAnswer answer -> write(client, reply(request, answer.json()));
                    case Step.ResetMidReply() -> {
                        client.getOutputStream().write(reply, 0, reply.length / 2);
                        client.setSoLinger(true, 0);
                        return;
                    }
                    case Step.AnswerLate late -> {
                        Thread.sleep(late.millis());
                        write(client, reply);
                    }
                }
            }
        } catch (IOException | InterruptedException gone) {
            open.remove(client);
        }
    }

    private boolean isInsert(byte[] request) {
        String text = new String(request, StandardCharsets.ISO_8859_1);
        boolean insert = text.contains("\u0002insert\0") && text.contains("commits\0");
        if (insert) {
            inserts.incrementAndGet();
        }
        return insert;
    }

    /** One whole message: the first four bytes are its length, these included. */
    private static byte[] message(DataInputStream in) throws IOException {
        int length = Integer.reverseBytes(in.readInt());
        byte[] message = new byte[length];
        ByteBuffer.wrap(message).order(ByteOrder.LITTLE_ENDIAN).putInt(length);
        in.readFully(message, Integer.BYTES, length - Integer.BYTES);
        return message;
    }

    private static void write(Socket to, byte[] message) throws IOException {
        OutputStream out = to.getOutputStream();
        out.write(message);
        out.flush();
    }

    /** A message with one document, in answer to a request. */
    private static byte[] reply(byte[] request, String json) {
        ByteBuffer document = RawBsonDocument.parse(json).getByteBuffer().asNIO();
        int requestId = ByteBuffer.wrap(request).order(ByteOrder.LITTLE_ENDIAN).getInt(Integer.BYTES);
        ByteBuffer reply = ByteBuffer.allocate(HEADER + Integer.BYTES + 1 + document.remaining())
                .order(ByteOrder.LITTLE_ENDIAN);
        reply.putInt(reply.capacity()).putInt(requestId).putInt(requestId).putInt(OP_MSG);
        reply.putInt(0).put((byte) 0).put(document);
        return reply.array();
    }
}
