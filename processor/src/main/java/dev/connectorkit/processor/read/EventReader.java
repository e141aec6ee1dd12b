package dev.connectorkit.processor.read;

import dev.connectorkit.annotation.MatterEvent;
import dev.connectorkit.annotation.Sends;
import dev.connectorkit.processor.declaration.EventDeclaration;
import dev.connectorkit.processor.declaration.SentEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** Reads the events that authors declare, and those their devices send. */
public final class EventReader {

    private final AnnotationReader annotations;
    private final ClassReader classes;
    private final RecordReader records;

    /**
     * Makes a reader.
     *
     * @param environment the compiler's
     */
    public EventReader(ProcessingEnvironment environment) {
        annotations = new AnnotationReader(environment.getElementUtils());
        classes = new ClassReader(environment.getElementUtils());
        TypeReader types = new TypeReader();
        records = new RecordReader(types, annotations, new ConverterReader(environment.getTypeUtils(), types, classes));
    }

    /**
     * Reads an event.
     *
     * @param type bears {@link MatterEvent}
     * @return the declaration, or empty while something it mentions is missing
     */
    public Optional<EventDeclaration> event(TypeElement type) {
        AnnotationMirror marker = Objects.requireNonNull(annotations.find(type, MatterEvent.class));
        try {
            return Optional.of(new EventDeclaration(
                    classes.name(type),
                    classes.fault(type),
                    type.getKind() == ElementKind.RECORD,
                    annotations.string(type, marker, "value"),
                    records.read(type.asType())));
        } catch (UnresolvedException missing) {
            return Optional.empty();
        }
    }

    List<SentEvent> sent(TypeElement device) throws UnresolvedException {
        AnnotationMirror sends = annotations.find(device, Sends.class);
        List<SentEvent> events = new ArrayList<>();
        if (sends != null) {
            for (TypeAt named : annotations.types(device, sends, "value")) {
                if (named.type() instanceof DeclaredType declared) {
                    events.add(sent((TypeElement) declared.asElement(), named.place()));
                }
            }
        }
        return events;
    }

    private SentEvent sent(TypeElement event, SourcePlace place) throws UnresolvedException {
        AnnotationMirror marker = annotations.find(event, MatterEvent.class);
        return new SentEvent(
                classes.name(event),
                marker == null
                        ? null
                        : annotations.string(event, marker, "value").value(),
                place);
    }
}
