package dev.connectorkit.campaign;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Answers as they should be, with a few places changed. */
final class FuzzedAnswer {
    private static final String[] GOOD = {
        "HTTP/1.1 202 Accepted\r\nContent-Length: 20\r\n\r\n{\"ConnectorId\":\"c1\"}",
        "HTTP/1.1 202 Accepted\r\nTransfer-Encoding: chunked\r\n\r\n14\r\n{\"ConnectorId\":\"c1\"}\r\n0\r\n\r\n",
        "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 202 Accepted\r\nContent-Length: 2\r\n\r\n{}",
        "HTTP/1.1 202 Accepted\r\n\r\n{\"ConnectorId\":\"\\u00e9\\n\",\"more\":[1,-2.5e10,null,{\"a\":true}]}",
        "HTTP/1.1 400 Bad Request\r\nx-amzn-errortype: ValidationException:http://a/\r\nx-amzn-requestid: r-1\r\n"
                + "Content-Length: 38\r\n\r\n{\"message\":\"no\",\"Reason\":[[[[[[1]]]]]]}",
        "HTTP/1.1 429 Slow Down\r\nRetry-After: Mon, 23 Nov 2026 18:00:00 GMT\r\n"
                + "Content-Length: 58\r\n\r\n{\"__type\":\"a.b#ThrottlingException\",\"message\":\"slow down\"}  ",
        "HTTP/1.1 403 Forbidden\r\nDate: Mon, 23 Nov 2026 20:30:00 GMT\r\nContent-Length: 2\r\n\r\n{}",
        "HTTP/1.1 307 Moved\r\nLocation: https://example.com/\r\nContent-Length: 0\r\n\r\n",
        "HTTP/1.0 200 OK\r\nConnection: close\r\n\r\n<html>hello</html>",
    };
    private static final String[] NASTY = {
        "\r\n",
        "\n",
        "\r",
        "\0",
        ": ",
        "-1",
        "99999999999999999999",
        "0x10",
        "{",
        "[[[[[[[[[[",
        "\"",
        "\\ud800",
        "\u00ff",
        "Content-Length: 5\r\n",
        "Transfer-Encoding: chunked\r\n",
        "7fffffff\r\n",
        "1e999999999",
        "HTTP/1.1 102 X\r\n\r\n"
    };
    private static final int MOST_CHANGES = 4;

    private final SplittableRandom chance;

    FuzzedAnswer(long seed) {
        chance = new SplittableRandom(seed);
    }

    byte[] next() {
        if (chance.nextInt(20) == 0) {
            byte[] noise = new byte[chance.nextInt(300)];
            chance.nextBytes(noise);
            return noise;
        }
        byte[] answer = GOOD[chance.nextInt(GOOD.length)].getBytes(ISO_8859_1);
        for (int i = chance.nextInt(MOST_CHANGES + 1); i > 0 && answer.length > 0; i--) {
            answer = change(answer, chance.nextInt(answer.length));
        }
        return answer;
    }

    private byte[] change(byte[] answer, int at) {
        int end = Math.min(answer.length, at + 1 + chance.nextInt(12));
        return switch (chance.nextInt(6)) {
            case 0 -> Arrays.copyOf(answer, at);
            case 1 -> splice(answer, at, end, new byte[0]);
            case 2 -> splice(answer, end, end, Arrays.copyOfRange(answer, at, end));
            case 3 -> splice(answer, at, at, NASTY[chance.nextInt(NASTY.length)].getBytes(ISO_8859_1));
            case 4 -> splice(answer, at, end, NASTY[chance.nextInt(NASTY.length)].getBytes(ISO_8859_1));
            default -> splice(answer, at, at + 1, new byte[] {(byte) chance.nextInt(256)});
        };
    }

    private static byte[] splice(byte[] answer, int from, int to, byte[] other) {
        byte[] result = new byte[answer.length - (to - from) + other.length];
        System.arraycopy(answer, 0, result, 0, from);
        System.arraycopy(other, 0, result, from, other.length);
        System.arraycopy(answer, to, result, from + other.length, answer.length - to);
        return result;
    }
}
