package dev.connectorkit.processor.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.node.ObjectNode;

/** Reads the commands of a cluster: the operations of its service. */
final class CommandReader {

    private static final String COMMAND_SUFFIX = "Command";

    private CommandReader() {}

    static List<Command> read(Shape.Service service, Shapes shapes, MatterTypes types) {
        List<Command> commands = new ArrayList<>();
        for (ShapeId id : service.operations()) {
            commands.add(command(shapes.get(id, Shape.Operation.class), shapes, types));
        }
        commands.sort(Comparator.comparingLong(Command::id));
        return List.copyOf(commands);
    }

    private static Command command(Shape.Operation operation, Shapes shapes, MatterTypes types) {
        Traits traits = operation.traits();
        ObjectNode trait = traits.object(MatterTraits.COMMAND)
                .orElseThrow(() -> new ModelException("operation " + operation.id() + " must have @command"));
        return new Command(
                MatterTraits.id(trait),
                traits.text(MatterTraits.SPEC_NAME).orElse(MatterTraits.without(COMMAND_SUFFIX, operation.id())),
                trait.expectStringMember("access").getValue(),
                MatterTraits.textOrEmpty(trait, "quality"),
                traits.text(MatterTraits.CONFORMANCE).orElse(null),
                MatterTraits.text(trait, "since"),
                trait.getBooleanMemberOrDefault("provisional"),
                fields(operation.input(), shapes, types),
                response(operation, trait, shapes, types),
                traits.documentation());
    }

    private static List<Field> fields(@Nullable ShapeId payload, Shapes shapes, MatterTypes types) {
        return payload == null ? List.of() : MatterFields.read(shapes.get(payload, Shape.Structure.class), types);
    }

    private static Command.Response response(
            Shape.Operation operation, ObjectNode trait, Shapes shapes, MatterTypes types) {
        String plain = MatterTraits.text(trait, "response");
        if (plain != null) {
            return plain.equals("none") ? new Command.NoResponse() : new Command.StatusResponse();
        }
        ShapeId output = operation.output();
        if (output == null || output.isPrelude()) {
            throw new ModelException("operation " + operation.id() + " must say what answers it: an output with "
                    + "@commandResponse, or the response of @command");
        }
        Shape.Structure payload = shapes.get(output, Shape.Structure.class);
        ObjectNode answer = payload.traits()
                .object(MatterTraits.COMMAND_RESPONSE)
                .orElseThrow(() -> new ModelException("structure " + output + " must have @commandResponse"));
        return new Command.CommandResponse(
                MatterTraits.id(answer),
                payload.traits().text(MatterTraits.SPEC_NAME).orElse(output.name()),
                MatterFields.read(payload, types));
    }
}
