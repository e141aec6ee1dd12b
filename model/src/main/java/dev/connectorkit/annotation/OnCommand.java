package dev.connectorkit.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the method of a {@code @Connector} class that carries out a Matter command, such as
 * {@code @OnCommand(LevelControl.MOVE_TO_LEVEL)}.
 *
 * <p>Its parameters, in any order:
 *
 * <ul>
 *   <li>fields of the command, by name: the parameter {@code transitionTime} is the field {@code TransitionTime}. The type
 *       is the Java face of the field's Matter type, or any type with a converter in {@link As}; a field that may be
 *       missing or null goes to a parameter that may be null. Fields that the method does not name are ignored;
 *   <li>a {@code String} with {@link DeviceId}: the device the command is for, and one with {@link EndpointId}: its
 *       endpoint;
 *   <li>the credential ({@code Credential}, {@code AccessToken} or {@code SecretReference}), the {@code TraceId}, a
 *       {@code Deadline}, and the whole {@code SendCommandRequest}.
 * </ul>
 *
 * <p>The method returns nothing when the device cloud has taken the command without saying what became of it; or the state
 * that the device has <em>confirmed</em>: the device as a {@code @MatterDevice} class, a {@code MatterEndpoint} or a
 * {@code List} of them. Any of these also as a {@code CompletionStage}. A confirmed state goes into the
 * {@code DEVICE_COMMAND_RESPONSE} event; {@code null} confirms nothing.
 *
 * <p>A command that fails throws: a {@code ConnectorOperationException} says to the customer why, anything else only that
 * it failed. The other commands of the request are carried out all the same.
 */
@Documented
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
public @interface OnCommand {

    /**
     * The command, by the constant of its cluster's class: {@code OnOff.TOGGLE}.
     *
     * @return cluster and command, {@code OnOff.Toggle}
     */
    String value();
}
