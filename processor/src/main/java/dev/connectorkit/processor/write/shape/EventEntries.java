package dev.connectorkit.processor.write.shape;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import dev.connectorkit.processor.knowledge.EventMembers;
import dev.connectorkit.processor.knowledge.Member;
import dev.connectorkit.processor.knowledge.Naming;
import dev.connectorkit.processor.knowledge.Shape;
import dev.connectorkit.processor.write.Javadoc;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The entries of an operation's input: one for each use that the model describes, leading to its staged builder. */
final class EventEntries {

    private final ServiceShapes shapes;
    private final Shape.Structure input;

    EventEntries(ServiceShapes shapes, Shape.Structure input) {
        this.shapes = shapes;
        this.input = input;
    }

    List<MethodSpec> methods() {
        if (!shapes.isInput(input)) {
            return List.of();
        }
        return EventMembers.of(input, shapes.service()).stream()
                .map(this::entry)
                .toList();
    }

    private MethodSpec entry(EventMembers use) {
        ClassName first = StagedBuilderType.first(use, shapes.types());
        Javadoc javadoc = Javadoc.of(
                use.value().traits().documentation(),
                "Begins a request of " + Javadoc.code(use.value().name()) + ".");
        MethodSpec.Builder method = MethodSpec.methodBuilder(use.entry())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(first);
        List<String> arguments = new ArrayList<>();
        for (Member member : use.given()) {
            ShapeMember given = ShapeMember.of(member, shapes.types());
            method.addParameter(given.type(), given.name());
            javadoc.param(given.name(), MemberText.phrase(given));
            arguments.add(given.name());
        }
        String asks = use.needs().isEmpty()
                ? "what takes the rest"
                : "what asks for " + Javadoc.code(use.needs().get(0).name());
        return method.addJavadoc(javadoc.returns(asks).build())
                .addCode("return new $T($L);\n", first, String.join(", ", arguments))
                .build();
    }

    static String builderName(EventMembers use) {
        return Naming.type(use.entry()) + "Builder";
    }
}
