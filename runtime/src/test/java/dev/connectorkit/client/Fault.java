package dev.connectorkit.client;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.connectorkit.transport.ScriptedServer;
import java.io.IOException;
import java.net.Socket;
import java.util.concurrent.TimeUnit;

/**
 * What a network or a service does to a request, and what its caller gets of it: the table of {@code docs/send-path.md}. Each
 * is done to every attempt, then only to the first.
 */
enum Fault {
    CLOSED_BEFORE_ANSWER("connection closed before the answer", Gets.LOST) {
        @Override
        void play(ScriptedServer server, Socket socket) throws IOException {
            server.readRequest(socket);
        }
    },
    RESET_BEFORE_ANSWER("connection reset before the answer", Gets.LOST) {
        @Override
        void play(ScriptedServer server, Socket socket) throws IOException {
            server.readRequest(socket);
            server.reset();
        }
    },
    RESET_IN_HEAD("connection reset in the answer's head", Gets.LOST) {
        @Override
        void play(ScriptedServer server, Socket socket) throws IOException {
            server.readRequest(socket);
            write(socket, "HTTP/1.1 202 Acc");
            server.reset();
        }
    },
    RESET_IN_BODY("connection reset in the answer's body", Gets.LOST) {
        @Override
        void play(ScriptedServer server, Socket socket) throws IOException {
            server.readRequest(socket);
            write(socket, "HTTP/1.1 202 Accepted\r\nContent-Length: 20\r\n\r\n{\"Conn");
            server.reset();
        }
    },
    TRUNCATED_BODY("answer's body shorter than it says", Gets.LOST) {
        @Override
        void play(ScriptedServer server, Socket socket) throws IOException {
            server.readRequest(socket);
            write(socket, "HTTP/1.1 202 Accepted\r\nContent-Length: 20\r\n\r\n{\"Conn");
        }
    },
    OVERSIZED_BODY("answer announces a body over the limit", Gets.LOST) {
        @Override
        void play(ScriptedServer server, Socket socket) throws IOException {
            server.readRequest(socket);
            write(socket, "HTTP/1.1 202 Accepted\r\nContent-Length: 1048577\r\n\r\n");
        }
    },
    ENDLESS_BODY("answer's body in chunks without end", Gets.LOST) {
        @Override
        void play(ScriptedServer server, Socket socket) throws IOException {
            server.readRequest(socket);
            write(socket, "HTTP/1.1 202 Accepted\r\nTransfer-Encoding: chunked\r\n\r\n");
            String chunk = "2000\r\n" + "x".repeat(0x2000) + "\r\n";
            while (!socket.isClosed()) {
                write(socket, chunk);
            }
        }
    },
    NOT_HTTP("answer that is not HTTP", Gets.LOST) {
        @Override
        void play(ScriptedServer server, Socket socket) throws IOException {
            server.readRequest(socket);
            write(socket, "220 mail.example.com ESMTP\r\n\r\n");
        }
    },
    STALL("no answer for 5 s with a deadline of 2 s", Gets.LATE) {
        @Override
        void play(ScriptedServer server, Socket socket) throws Exception {
            server.readRequest(socket);
            TimeUnit.SECONDS.sleep(5);
        }
    },
    SLOW_HEAD("answer's head in drips (slow loris)", Gets.LATE) {
        @Override
        void play(ScriptedServer server, Socket socket) throws Exception {
            server.readRequest(socket);
            write(socket, "HTTP/1.1 202 Accepted\r\nX-Drips: ");
            drip(socket);
        }
    },
    SLOW_BODY("answer's body in drips (slow loris)", Gets.LATE) {
        @Override
        void play(ScriptedServer server, Socket socket) throws Exception {
            server.readRequest(socket);
            write(socket, "HTTP/1.1 202 Accepted\r\nContent-Length: 100000\r\n\r\n");
            drip(socket);
        }
    },
    THROTTLED("429 to every attempt (a storm)", Gets.THROTTLED) {
        @Override
        void play(ScriptedServer server, Socket socket) throws IOException {
            answer(server, socket, "429 X\r\nx-amzn-errortype: ThrottlingException", "{}");
        }
    },
    UNAVAILABLE("503 with a page of a load balancer", Gets.UNAVAILABLE) {
        @Override
        void play(ScriptedServer server, Socket socket) throws IOException {
            answer(server, socket, "503 X\r\nContent-Type: text/html", "<html>no</html>");
        }
    },
    WRONG_CONTENT("202 with a page instead of JSON", Gets.UNREADABLE) {
        @Override
        void play(ScriptedServer server, Socket socket) throws IOException {
            answer(server, socket, "202 Accepted\r\nContent-Type: text/html", "<html>sign in</html>");
        }
    },
    MALFORMED_ERROR("400 with broken JSON", Gets.UNMODELLED) {
        @Override
        void play(ScriptedServer server, Socket socket) throws IOException {
            answer(server, socket, "400 X", "{\"message\":\"trunc");
        }
    },
    REDIRECT("redirect to another host", Gets.UNMODELLED) {
        @Override
        void play(ScriptedServer server, Socket socket) throws IOException {
            answer(server, socket, "307 X\r\nLocation: https://localhost:1/elsewhere", "");
        }
    };

    private final String what;
    private final Gets gets;

    Fault(String what, Gets gets) {
        this.what = what;
        this.gets = gets;
    }

    /** Does it to one connection. */
    abstract void play(ScriptedServer server, Socket socket) throws Exception;

    Gets gets() {
        return gets;
    }

    /** Its line of the table. */
    String row() {
        return "| " + what + " | " + gets.always + " | " + gets.once + " |";
    }

    /** What the caller gets. */
    enum Gets {
        LOST(
                "`TransportException`, phase `RECEIVE`, `maybeDelivered()`, after three attempts",
                "delivered by the second attempt, perhaps twice"),
        LATE("`TransportException`, phase `RECEIVE`, at the deadline", "the same: no time is left"),
        THROTTLED("`ThrottlingException` after three attempts", "delivered by the second attempt"),
        UNAVAILABLE(
                "`UnmodelledServiceException`, `retryable()`, its body kept, after three attempts",
                "delivered by the second attempt"),
        UNREADABLE("`UnreadableAnswerException`: delivered, not sent again", "the same"),
        UNMODELLED("`UnmodelledServiceException` with status and body, not sent again", "the same");

        private final String always;
        private final String once;

        Gets(String always, String once) {
            this.always = always;
            this.once = once;
        }
    }

    private static void answer(ScriptedServer server, Socket socket, String head, String body) throws IOException {
        server.readRequest(socket);
        String rest = "\r\nConnection: close\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
        write(socket, "HTTP/1.1 " + head + rest);
    }

    private static void drip(Socket socket) throws Exception {
        while (!socket.isClosed()) {
            write(socket, "x");
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    private static void write(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(ISO_8859_1));
    }
}
