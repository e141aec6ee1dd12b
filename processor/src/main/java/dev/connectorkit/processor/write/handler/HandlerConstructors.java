package dev.connectorkit.processor.write.handler;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import dev.connectorkit.processor.write.Javadoc;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The constructors of a handler. */
final class HandlerConstructors {

    private HandlerConstructors() {}

    static List<MethodSpec> of(ClassName connector, boolean keeps) {
        return List.of(withDefaults(connector), withSettings(connector, keeps));
    }

    private static MethodSpec withDefaults(ClassName connector) {
        return MethodSpec.constructorBuilder()
                .addJavadoc(Javadoc.of("A handler with the default settings.")
                        .param("connector", "answers")
                        .param("events", "takes the events about commands and discoveries")
                        .build())
                .addModifiers(Modifier.PUBLIC)
                .addParameter(connector, "connector")
                .addParameter(HandlerTypes.EVENT_SINK, "events")
                .addStatement("this(connector, events, $T.defaults())", HandlerTypes.SETTINGS)
                .build();
    }

    private static MethodSpec withSettings(ClassName connector, boolean keeps) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addJavadoc(Javadoc.of("A handler.")
                        .param("connector", "answers")
                        .param("events", "takes the events about commands and discoveries")
                        .param("settings", "how the handler works")
                        .build())
                .addModifiers(Modifier.PUBLIC)
                .addParameter(connector, "connector")
                .addParameter(HandlerTypes.EVENT_SINK, "events")
                .addParameter(HandlerTypes.SETTINGS, "settings")
                .addStatement("super(events, settings)");
        return keeps ? constructor.addStatement("this.connector = connector").build() : constructor.build();
    }
}
