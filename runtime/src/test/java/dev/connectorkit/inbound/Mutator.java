package dev.connectorkit.inbound;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Spoils requests in the ways that JSON is spoilt: bytes, tokens, whole parts; the same seed spoils the same. */
final class Mutator {
    private static final List<String> TOKENS = List.of(
            "null",
            "true",
            "{}",
            "[]",
            "[",
            "]",
            "{",
            "}",
            "\"",
            ",",
            ":",
            "-1",
            "1e999",
            "1e-999",
            "0x",
            "\"0x0006\"",
            "\"0xff01\"",
            "\"0xff02\"",
            "\"*\"",
            "18446744073709551616",
            "\\u0000",
            "\\ud800",
            "\u00e4",
            "\ud83d\ude00",
            "\"payload\":",
            "\"header\":",
            "\"commands\":",
            "\"type\":",
            "[[[[[[[[[[",
            "{\"0x00\":{\"0x00\":");

    private final Random random;
    private final List<byte[]> seeds;

    Mutator(long seed, List<String> seeds) {
        this.random = new Random(seed);
        this.seeds = seeds.stream()
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    /** One of the seeds, spoilt one to four times. */
    byte[] next() {
        byte[] json = seed();
        for (int i = random.nextInt(4); i >= 0; i--) {
            json = spoil(json);
        }
        return json;
    }

    private byte[] seed() {
        return seeds.get(random.nextInt(seeds.size())).clone();
    }

    private byte[] spoil(byte[] json) {
        int from = random.nextInt(json.length + 1);
        int to = Math.min(json.length, from + random.nextInt(24));
        return switch (random.nextInt(8)) {
            case 0 -> flipped(json);
            case 1 -> spliced(json, from, to, new byte[0]);
            case 2 -> spliced(json, from, from, Arrays.copyOfRange(json, from, to));
            case 3 -> spliced(json, from, to, token());
            case 4 -> spliced(json, from, from, token());
            case 5 -> Arrays.copyOf(json, from);
            case 6 -> withPartOfAnother(json, from);
            default -> digits(json);
        };
    }

    private byte[] flipped(byte[] json) {
        if (json.length > 0) {
            json[random.nextInt(json.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return json;
    }

    private byte[] digits(byte[] json) {
        for (int i = 0; i < json.length; i++) {
            if (json[i] >= '0' && json[i] <= '9' && random.nextInt(8) == 0) {
                json[i] = (byte) ('0' + random.nextInt(10));
            }
        }
        return json;
    }

    private byte[] withPartOfAnother(byte[] json, int at) {
        byte[] other = seed();
        int from = random.nextInt(other.length);
        return spliced(
                json, at, at, Arrays.copyOfRange(other, from, Math.min(other.length, from + random.nextInt(200))));
    }

    private byte[] token() {
        return TOKENS.get(random.nextInt(TOKENS.size())).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] spliced(byte[] json, int from, int to, byte[] part) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(json.length + part.length);
        out.write(json, 0, from);
        out.writeBytes(part);
        out.write(json, to, json.length - to);
        return out.toByteArray();
    }
}
