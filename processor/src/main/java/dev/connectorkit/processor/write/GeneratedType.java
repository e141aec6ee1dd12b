package dev.connectorkit.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;

/**
 * One generated file. Each kind of file has a class of its own that answers what is in it; what is common to all files is
 * {@link SourceWriter}'s.
 */
public interface GeneratedType {

    /**
     * Names the class.
     *
     * @return its package and name
     */
    ClassName name();

    /**
     * Describes the class.
     *
     * @return the class, to which {@link SourceWriter} adds what all generated classes bear
     */
    TypeSpec.Builder spec();
}
