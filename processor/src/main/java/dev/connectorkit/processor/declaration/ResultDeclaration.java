package dev.connectorkit.processor.declaration;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a connector's method returns.
 *
 * @param type as it is written
 * @param isPromised whether it is a {@code CompletionStage} of what it comes to
 * @param content what it comes to
 * @param element what there are several of, when the content is a list, an iterator or a stream, else {@code null}
 * @param devices the device classes that the element, or without one the content, stands for; none when it is no device
 */
public record ResultDeclaration(
        JavaType type,
        boolean isPromised,
        JavaType content,
        @Nullable JavaType element,
        List<JavaClass> devices) {

    /**
     * Copies the devices.
     *
     * @param type as it is written
     * @param isPromised whether it is a {@code CompletionStage} of what it comes to
     * @param content what it comes to
     * @param element what there are several of, when the content is a list, an iterator or a stream, else {@code
     *     null}
     * @param devices the device classes that the element, or without one the content, stands for; none when it is no
     *     device
     */
    public ResultDeclaration {
        devices = List.copyOf(devices);
    }

    /**
     * Tells whether nothing is returned, now or later.
     *
     * @return true for {@code void} and for a promise of {@code Void}
     */
    public boolean isNothing() {
        return content.name().equals("void") || content.name().equals("java.lang.Void");
    }
}
