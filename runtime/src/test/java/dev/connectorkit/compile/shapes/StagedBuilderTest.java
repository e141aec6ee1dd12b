package dev.connectorkit.compile.shapes;

import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an operation needs must be given before the request compiles; what it does not carry cannot be given. */
class StagedBuilderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "deviceEvent(\"c\").connectorDeviceId(\"d\").matterEndpoint(endpoint).build()",
                "deviceEvent(\"c\").connectorDeviceId(\"d\").matterEndpoint(endpoint).statusCode(200).build()",
                "commandResponse(\"c\").userId(\"u\").connectorDeviceId(\"d\").traceId(\"t\").statusCode(200).build()",
                "commandRequest(\"c\").connectorDeviceId(\"d\").matterEndpoint(endpoint).userId(\"u\").build()",
                "deviceDiscovery(\"c\").userId(\"u\").deviceDiscoveryId(\"1\").statusCode(200)"
                        + ".devices(java.util.List.of()).build()"
            })
    void compilesWhatIsComplete(String request) {
        assertThat(compile(request)).succeededWithoutWarnings();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "deviceEvent(\"c\").build()",
                "deviceEvent(\"c\").connectorDeviceId(\"d\").build()",
                "deviceEvent(\"c\").matterEndpoint(endpoint).build()",
                "deviceEvent(\"c\").connectorDeviceId(\"d\").matterEndpoint(endpoint).deviceDiscoveryId(\"1\").build()",
                "deviceEvent(\"c\").connectorDeviceId(\"d\").matterEndpoint(endpoint).operation(null).build()",
                "commandResponse(\"c\").userId(\"u\").connectorDeviceId(\"d\").traceId(\"t\").build()",
                "commandResponse(\"c\").userId(\"u\").connectorDeviceId(\"d\").traceId(\"t\").statusCode(200)"
                        + ".devices(java.util.List.of()).build()",
                "deviceDiscovery(\"c\").userId(\"u\").deviceDiscoveryId(\"1\").statusCode(200).build()"
            })
    void refusesWhatIsIncompleteOrDoesNotBelong(String request) {
        Compilation compilation = compile(request);
        assertThat(compilation).failed();
        assertThat(compilation).hadErrorContaining("cannot find symbol");
        assertThat(compilation).hadErrorCount(1);
    }

    @Test
    void wantsTheStatusCodeAsANumberWhereItIsNeeded() {
        assertThat(compile("commandResponse(\"c\").userId(\"u\").connectorDeviceId(\"d\").traceId(\"t\")"
                        + ".statusCode(null).build()"))
                .failed();
    }

    private static Compilation compile(String request) {
        return Compiler.javac()
                .withOptions("-Xlint:all,-processing", "-Werror", "-proc:none")
                .compile(JavaFileObjects.forSourceString("org.example.Author", """
                        package org.example;
                        import dev.connectorkit.event.MatterEndpoint;
                        import dev.connectorkit.event.SendConnectorEventRequest;
                        final class Author {
                            private Author() {}
                            static SendConnectorEventRequest request(MatterEndpoint endpoint) {
                                return SendConnectorEventRequest.%s;
                            }
                        }
                        """.formatted(request)));
    }
}
