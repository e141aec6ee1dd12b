package dev.connectorkit.compile.protocol;

import java.util.List;
import java.util.function.Function;

/** The page of the documentation that lists every case. */
final class ProtocolPage {

    private static final String BEGINNING = """
            # Protocol tests

            Smithy publishes tests of restJson1, the protocol of the service: what a request must look like on the wire,
            and what an answer must be read as. Classes are generated from the suite's models by the processor, the way
            the runtime's own are; `ConnectorClient` sends and reads them. A case passes when method, path, headers and
            body are the suite's, the body compared as JSON, or when what was read equals what the suite says.

            A case does not apply when it is for servers, or when the generator refuses its operation: it refuses what
            it would otherwise lose without a word, and the reason is what it says. Errors are read apart from an
            operation's input and output, and tested without them where only these are refused. Requests carry no query
            and no headers of members, because the service's operation has none and the signer leaves them out; what needs
            them is refused.

            Signatures are held against the published test vectors of SigV4 (`SigV4PublishedVectorsTest`) and against
            AWS's own signer on random requests (`SigV4DifferentialTest`).

            """;

    private ProtocolPage() {}

    static String of(List<ProtocolCase> cases, Function<ProtocolCase, String> reason) {
        StringBuilder page = new StringBuilder(BEGINNING);
        page.append("| Tests of | Cases | Passed | Not applicable |\n| --- | ---: | ---: | ---: |\n");
        for (ProtocolCase.Kind kind : ProtocolCase.Kind.values()) {
            List<ProtocolCase> all = of(cases, kind);
            long passed =
                    all.stream().filter(each -> reason.apply(each).isEmpty()).count();
            page.append("| %s | %d | %d | %d |%n"
                    .formatted(kind.title(), all.size(), passed, all.size() - passed)
                    .replace("\r", ""));
        }
        for (ProtocolCase.Kind kind : ProtocolCase.Kind.values()) {
            page.append("\n## ")
                    .append(kind.title())
                    .append("\n\n| Case | Operation | Result |\n| --- | --- | --- |\n");
            for (ProtocolCase each : of(cases, kind)) {
                String why = reason.apply(each);
                page.append("| ").append(each.id()).append(" | ");
                page.append(each.operation().getId().getName()).append(" | ");
                page.append(why.isEmpty() ? "passed" : "not applicable: " + why.replace("|", "\\|"))
                        .append(" |\n");
            }
        }
        return page.toString();
    }

    private static List<ProtocolCase> of(List<ProtocolCase> cases, ProtocolCase.Kind kind) {
        return cases.stream().filter(each -> each.kind() == kind).toList();
    }
}
