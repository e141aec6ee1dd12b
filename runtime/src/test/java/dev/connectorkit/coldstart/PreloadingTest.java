package dev.connectorkit.coldstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What making a client loads beside it, seen in the JVM's log of a process that does nothing else. */
class PreloadingTest {
    private static final List<String> DIGEST_AND_SOCKETS =
            List.of(" sun.security.provider.SHA2$SHA256 ", " sun.nio.ch.NioSocketImpl ");

    /** Settings of name resolution and TLS are read when these are loaded: an author may make them after the client. */
    private static final List<String> WITH_SETTINGS =
            List.of(" sun.net.InetAddressCachePolicy ", " javax.net.ssl.SSLContext ");

    @Test
    void loadsDigestAndSocketsAndNoSettings(@TempDir Path directory) throws Exception {
        assertThat(loaded("own", directory)).contains(DIGEST_AND_SOCKETS).doesNotContain(WITH_SETTINGS);
    }

    @Test
    void startsNoThreadForATransportOfTheAuthors(@TempDir Path directory) throws Exception {
        assertThat(loaded("given", directory)).doesNotContain(DIGEST_AND_SOCKETS);
    }

    private static String loaded(String mode, Path directory) throws Exception {
        Path log = directory.resolve("classes.log");
        String threads = ChildProcess.run(FirstClient.class, mode, "-Xlog:class+load:file=" + log);
        assertThat(threads).as("threads left").isEqualTo("0");
        return Files.readString(log);
    }
}
