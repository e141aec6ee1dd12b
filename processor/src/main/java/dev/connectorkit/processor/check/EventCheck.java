package dev.connectorkit.processor.check;

import dev.connectorkit.processor.declaration.EventDeclaration;
import dev.connectorkit.processor.declaration.EventMapping;
import dev.connectorkit.processor.declaration.EventRecord;
import dev.connectorkit.processor.diagnostic.Diagnostic;
import dev.connectorkit.processor.diagnostic.DiagnosticKey;
import dev.connectorkit.processor.knowledge.Cluster;
import dev.connectorkit.processor.knowledge.Event;
import dev.connectorkit.processor.knowledge.MatterModel;
import dev.connectorkit.processor.knowledge.MatterType;
import dev.connectorkit.processor.knowledge.ShapeId;
import java.util.List;

/** Holds an event's record against the event: it is bound like a structure. */
public final class EventCheck {

    private final MatterModel matter;

    /**
     * Makes a check.
     *
     * @param matter the vocabulary
     */
    public EventCheck(MatterModel matter) {
        this.matter = matter;
    }

    /**
     * Checks a declaration.
     *
     * @param declaration what the author declares
     * @return the record and how it is bound, or what is wrong
     */
    public Checked<EventRecord> check(EventDeclaration declaration) {
        String name = declaration.type().name();
        if (declaration.fault() != null) {
            return refused(ClassCheck.of(
                    declaration.fault(),
                    declaration.type(),
                    "Matter",
                    "a record",
                    declaration.reference().place()));
        }
        if (!declaration.isRecord()) {
            return refused(Diagnostic.of(
                    DiagnosticKey.EVENT_KIND, declaration.reference().place(), name));
        }
        EventReferenceCheck.Target target = new EventReferenceCheck(matter).resolve(name, declaration.reference());
        Cluster cluster = target.cluster();
        Event event = target.event();
        if (cluster == null || event == null) {
            return target.refusal() == null ? Checked.refused(List.of()) : refused(target.refusal());
        }
        return bound(declaration, new EventMapping(declaration.type(), cluster, event));
    }

    private static Checked<EventRecord> bound(EventDeclaration declaration, EventMapping mapping) {
        StructureCheck.Outcome outcome = StructureCheck.bind(fields(mapping), declaration.content());
        if (outcome.mapping() != null) {
            return new Checked<>(new EventRecord(mapping, outcome.mapping()), List.of());
        }
        StructureCheck.Refusal refusal = outcome.refusal();
        return refusal == null
                ? Checked.refused(List.of())
                : refused(Diagnostic.of(
                        DiagnosticKey.EVENT_MISFIT,
                        declaration.reference().place(),
                        declaration.type().name(),
                        mapping.reference(),
                        refusal.expected(),
                        refusal.found(),
                        refusal.mend()));
    }

    private static MatterType.Struct fields(EventMapping mapping) {
        Event event = mapping.event();
        ShapeId id = new ShapeId("dev.connectorkit.matter", event.name() + "Event");
        return new MatterType.Struct(id, event.name(), false, event.documentation(), event.fields());
    }

    private static Checked<EventRecord> refused(Diagnostic diagnostic) {
        return Checked.refused(List.of(diagnostic));
    }
}
