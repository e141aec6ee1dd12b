package dev.connectorkit.processor.check;

import dev.connectorkit.processor.declaration.StrayMember;
import dev.connectorkit.processor.declaration.StrayMember.Heirless;
import dev.connectorkit.processor.diagnostic.Diagnostic;
import dev.connectorkit.processor.diagnostic.DiagnosticKey;

/** Refuses members that are annotated where it means nothing. */
public final class StrayCheck {

    private StrayCheck() {}

    /**
     * Tells what is wrong with a member.
     *
     * @param member its annotation means nothing
     * @return an error
     */
    public static Diagnostic check(StrayMember member) {
        String type = member.type().name();
        boolean annotatable = member.found() != Heirless.ENUM;
        return switch (member.meantFor()) {
            case CONNECTOR ->
                refusal(
                        DiagnosticKey.METHOD_WITHOUT_CONNECTOR,
                        member,
                        (annotatable ? "annotate " + type + " with @Connector, or " : "")
                                + "move the method to the connector");
            case DEVICE ->
                refusal(
                        DiagnosticKey.MEMBER_WITHOUT_DEVICE,
                        member,
                        (annotatable ? "annotate " + type + " with @MatterDevice or @Endpoint, or " : "") + "remove @"
                                + member.annotation());
        };
    }

    private static Diagnostic refusal(DiagnosticKey key, StrayMember member, String mend) {
        String name = member.type().name() + "." + member.name();
        return Diagnostic.of(
                key, member.place(), name, member.annotation(), member.found().phrase(), mend);
    }
}
