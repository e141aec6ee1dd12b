package dev.connectorkit.processor.check;

import dev.connectorkit.processor.declaration.AttributeMapping;
import dev.connectorkit.processor.declaration.DeviceDeclaration;
import dev.connectorkit.processor.declaration.EventMapping;
import dev.connectorkit.processor.declaration.Placed;
import dev.connectorkit.processor.declaration.SentEvent;
import dev.connectorkit.processor.diagnostic.Diagnostic;
import dev.connectorkit.processor.diagnostic.DiagnosticKey;
import dev.connectorkit.processor.knowledge.Cluster;
import dev.connectorkit.processor.knowledge.Event;
import dev.connectorkit.processor.knowledge.MatterModel;
import java.util.ArrayList;
import java.util.List;

/** Holds the events a device says it sends against the clusters it maps. What is wrong with an event is told at the event. */
final class SentEventCheck {

    private final EventReferenceCheck references;
    private final DeviceDeclaration device;
    private final SpecVersion spec;
    private final List<EventMapping> mappings = new ArrayList<>();

    SentEventCheck(MatterModel matter, DeviceDeclaration device, SpecVersion spec) {
        this.references = new EventReferenceCheck(matter);
        this.device = device;
        this.spec = spec;
    }

    /** Gives the sound ones, and adds what is wrong with the others. */
    List<EventMapping> check(List<AttributeMapping> attributes, List<Diagnostic> diagnostics) {
        for (SentEvent sent : device.events()) {
            String name = sent.type().name();
            if (sent.reference() == null) {
                diagnostics.add(refusal(sent, name, "which is no event", "annotate it with @MatterEvent"));
                continue;
            }
            EventReferenceCheck.Target target = references.resolve(name, new Placed<>(sent.reference(), sent.place()));
            Cluster cluster = target.cluster();
            Event event = target.event();
            if (cluster != null && event != null) {
                check(sent, new EventMapping(sent.type(), cluster, event), attributes, diagnostics);
            }
        }
        return mappings;
    }

    private void check(
            SentEvent sent, EventMapping mapping, List<AttributeMapping> attributes, List<Diagnostic> diagnostics) {
        String found = mapping.type().name() + " (" + mapping.reference() + ")";
        String since = mapping.event().since();
        if (mappings.stream().anyMatch(other -> other.reference().equals(mapping.reference()))) {
            diagnostics.add(refusal(sent, found, "an event that is there already", "name one class for it"));
        } else if (since != null && spec.precedes(since)) {
            diagnostics.add(refusal(
                    sent,
                    found,
                    "which came with " + since,
                    "remove it, or set specVersion = \""
                            + SpecVersion.firstWith(since).text() + "\""));
        } else if (attributes.stream()
                .noneMatch(attribute ->
                        attribute.cluster().id() == mapping.cluster().id())) {
            diagnostics.add(refusal(
                    sent,
                    found,
                    "of whose cluster no attribute is mapped",
                    "map an attribute of " + mapping.cluster().name() + ", or remove the event"));
        } else {
            mappings.add(mapping);
        }
    }

    private Diagnostic refusal(SentEvent sent, String found, String because, String mend) {
        return Diagnostic.of(
                DiagnosticKey.SENT_EVENT, sent.place(), device.type().name(), spec.text(), found, because, mend);
    }
}
