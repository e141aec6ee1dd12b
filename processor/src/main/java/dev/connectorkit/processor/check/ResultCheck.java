package dev.connectorkit.processor.check;

import dev.connectorkit.processor.declaration.JavaType;
import dev.connectorkit.processor.declaration.MethodDeclaration;
import dev.connectorkit.processor.declaration.MethodKind;
import dev.connectorkit.processor.declaration.ResultDeclaration;
import dev.connectorkit.processor.diagnostic.Diagnostic;
import dev.connectorkit.processor.diagnostic.DiagnosticKey;
import java.util.List;

/** Holds what a method returns against what can be done with it. */
final class ResultCheck {

    private static final String EVENT = "dev.connectorkit.event.";
    private static final String STATE = "a class annotated @MatterDevice, a MatterEndpoint or a List<MatterEndpoint>";

    private ResultCheck() {}

    static void check(String name, MethodDeclaration method, List<Diagnostic> diagnostics) {
        boolean fits = method.converter() == null && fits(method.kind(), method.result());
        if (!fits) {
            diagnostics.add(Diagnostic.of(
                    DiagnosticKey.RESULT_TYPE,
                    method.place(),
                    name,
                    expected(method.kind()),
                    (method.converter() == null ? "" : "a conversion of ")
                            + method.result().type().display()));
        }
    }

    private static boolean fits(MethodKind kind, ResultDeclaration result) {
        return switch (kind) {
            case ACTIVATE_USER -> result.content().name().equals("java.lang.String");
            case DISCOVER_DEVICES -> isDevices(result);
            case DEACTIVATE_USER -> result.isNothing();
            case COMMAND, WRITE -> result.isNothing() || isState(result);
            case READ -> isState(result);
        };
    }

    private static String expected(MethodKind kind) {
        String promise = ", or a CompletionStage of it";
        return switch (kind) {
            case ACTIVATE_USER -> "the user's id: a String" + promise;
            case DISCOVER_DEVICES ->
                "devices: a List, Iterator or Stream of a class annotated @MatterDevice, of a sealed type that permits"
                        + " such classes, or of Device" + promise;
            case DEACTIVATE_USER -> "nothing: void, or a CompletionStage<Void>";
            case COMMAND, WRITE -> "nothing, or the state the device confirmed: " + STATE + promise;
            case READ -> "the device's state: " + STATE + promise;
        };
    }

    private static boolean isDevices(ResultDeclaration result) {
        JavaType element = result.element();
        return element != null && (!result.devices().isEmpty() || element.name().equals(EVENT + "Device"));
    }

    /** Tells whether a method returns what the device's state is. */
    static boolean isState(ResultDeclaration result) {
        JavaType element = result.element();
        if (element != null) {
            return result.content().name().equals("java.util.List")
                    && element.name().equals(EVENT + "MatterEndpoint");
        }
        return !result.devices().isEmpty() || result.content().name().equals(EVENT + "MatterEndpoint");
    }
}
