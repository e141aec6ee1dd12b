package dev.connectorkit.processor.check;

import dev.connectorkit.processor.declaration.ArgumentMapping;
import dev.connectorkit.processor.declaration.MethodDeclaration;
import dev.connectorkit.processor.declaration.MethodKind;
import dev.connectorkit.processor.declaration.ParameterDeclaration;
import dev.connectorkit.processor.diagnostic.Diagnostic;
import dev.connectorkit.processor.diagnostic.DiagnosticKey;
import dev.connectorkit.processor.diagnostic.Suggestion;
import dev.connectorkit.processor.knowledge.Attribute;
import dev.connectorkit.processor.knowledge.Command;
import dev.connectorkit.processor.knowledge.Field;
import dev.connectorkit.processor.knowledge.Naming;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds what each parameter of a method is given. */
final class ParameterCheck {

    private static final String INBOUND = "dev.connectorkit.inbound.";
    private static final String OPERATIONS = "dev.connectorkit.operations.";
    private static final String STRING = "java.lang.String";

    private final String name;
    private final MethodDeclaration method;

    ParameterCheck(String name, MethodDeclaration method) {
        this.name = name;
        this.method = method;
    }

    /** The arguments of a method that is called without fields. */
    List<ArgumentMapping> ofCall(List<Diagnostic> diagnostics) {
        return all(Map.of(), diagnostics);
    }

    /** The arguments of a method that takes fields of a command, by their names. */
    List<ArgumentMapping> ofCommand(String reference, Command command, SpecVersion spec, List<Diagnostic> diagnostics) {
        Map<String, FieldCheck.Source> fields = new LinkedHashMap<>();
        for (Field field : command.fields()) {
            if (!spec.precedes(field.since())) {
                fields.put(Naming.member(field.name()), FieldCheck.Source.of(reference, field));
            }
        }
        return all(fields, diagnostics);
    }

    /** The arguments of a method that takes an attribute's new value: the one parameter that is nothing else. */
    List<ArgumentMapping> ofAttribute(String reference, Attribute attribute, List<Diagnostic> diagnostics) {
        List<ParameterDeclaration> values = method.parameters().stream()
                .filter(parameter -> !isOwn(parameter))
                .toList();
        if (values.size() != 1) {
            diagnostics.add(Diagnostic.of(
                    DiagnosticKey.ONE_VALUE,
                    values.size() < 2 ? method.place() : values.get(1).place(),
                    name,
                    reference,
                    values.isEmpty() ? "none" : String.join(" and ", names(values))));
            return List.of();
        }
        return all(Map.of(values.get(0).name(), FieldCheck.Source.of(reference, attribute)), diagnostics);
    }

    private static List<String> names(List<ParameterDeclaration> parameters) {
        return parameters.stream().map(ParameterDeclaration::name).toList();
    }

    private List<ArgumentMapping> all(Map<String, FieldCheck.Source> fields, List<Diagnostic> diagnostics) {
        List<ArgumentMapping> arguments = new ArrayList<>();
        for (ParameterDeclaration parameter : method.parameters()) {
            ArgumentMapping argument = one(parameter, fields, diagnostics);
            if (argument != null) {
                arguments.add(argument);
            }
        }
        return arguments;
    }

    private @Nullable ArgumentMapping one(
            ParameterDeclaration parameter, Map<String, FieldCheck.Source> fields, List<Diagnostic> diagnostics) {
        String called = name + "(" + parameter.name() + ")";
        if (isOwn(parameter)) {
            return own(called, parameter, diagnostics);
        }
        FieldCheck.Source field = named(parameter.name(), fields);
        if (field != null) {
            return FieldCheck.check(called, parameter, field, diagnostics);
        }
        diagnostics.add(Diagnostic.of(
                DiagnosticKey.UNKNOWN_PARAMETER,
                parameter.place(),
                called,
                expected(fields),
                parameter.type().display(),
                Suggestion.mend(parameter.name(), fields.keySet(), otherwise(parameter))));
        return null;
    }

    /** What a string is meant to be, its type does not say: mostly an id or a token. */
    private String otherwise(ParameterDeclaration parameter) {
        if (!parameter.type().name().equals(STRING)) {
            return "remove it, or give it one of these types";
        }
        return method.kind().isForDevice()
                ? "annotate it @DeviceId or @EndpointId if it is an id, take AccessToken for a token, or remove it"
                : "take AccessToken for a token, or remove it";
    }

    /** By its name in whatever case: nobody knows where Matter writes an abbreviation in capitals. */
    private static FieldCheck.@Nullable Source named(String name, Map<String, FieldCheck.Source> fields) {
        for (var field : fields.entrySet()) {
            if (field.getKey().equalsIgnoreCase(name)) {
                return field.getValue();
            }
        }
        return null;
    }

    /** Tells whether a parameter is given something that is no field. */
    private boolean isOwn(ParameterDeclaration parameter) {
        return parameter.isDeviceId() || parameter.isEndpointId() || accessor(parameter) != null;
    }

    private @Nullable ArgumentMapping own(String called, ParameterDeclaration parameter, List<Diagnostic> diagnostics) {
        String accessor = accessor(parameter);
        if (accessor != null) {
            return new ArgumentMapping.OfCall(accessor);
        }
        String annotation = parameter.isDeviceId() ? "DeviceId" : "EndpointId";
        if (!method.kind().isForDevice()) {
            diagnostics.add(Diagnostic.of(
                    DiagnosticKey.NO_DEVICE,
                    parameter.place(),
                    called,
                    annotation,
                    method.kind().annotation()));
            return null;
        }
        if (!parameter.type().name().equals(STRING)) {
            diagnostics.add(Diagnostic.of(
                    DiagnosticKey.ID_PARAMETER_TYPE,
                    parameter.place(),
                    called,
                    annotation,
                    parameter.type().display()));
            return null;
        }
        return new ArgumentMapping.OfCall(parameter.isDeviceId() ? "deviceId" : "endpointId");
    }

    /** The method of the call that gives what the parameter's type asks for. */
    private @Nullable String accessor(ParameterDeclaration parameter) {
        String type = parameter.type().name();
        MethodKind kind = method.kind();
        if (type.equals(OPERATIONS + kind.request()) && kind != MethodKind.ACTIVATE_USER) {
            return "request";
        }
        return switch (type) {
            case INBOUND + "Credential" -> "credential";
            case INBOUND + "AccessToken" -> "accessToken";
            case INBOUND + "SecretReference" -> "secretReference";
            case INBOUND + "Deadline" -> "deadline";
            case INBOUND + "TraceId" -> kind.isForDevice() ? "traceId" : null;
            case INBOUND + "DiscoveryFilter" -> kind == MethodKind.DISCOVER_DEVICES ? "filter" : null;
            default -> null;
        };
    }

    private String expected(Map<String, FieldCheck.Source> fields) {
        List<String> expected = new ArrayList<>(List.of("Credential", "AccessToken", "SecretReference", "Deadline"));
        MethodKind kind = method.kind();
        if (kind.isForDevice()) {
            expected.addAll(List.of("TraceId", "@DeviceId String", "@EndpointId String"));
        }
        if (kind == MethodKind.DISCOVER_DEVICES) {
            expected.add("DiscoveryFilter");
        }
        if (kind != MethodKind.ACTIVATE_USER) {
            expected.add(kind.request());
        }
        String types = String.join(", ", expected);
        return fields.isEmpty() ? types : types + ", or a field: " + String.join(", ", fields.keySet());
    }
}
