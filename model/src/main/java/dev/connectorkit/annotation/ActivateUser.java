package dev.connectorkit.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the method of a {@code @Connector} class that names the user behind a credential. It answers
 * {@code AWS.ActivateUser}, which comes once after an account was linked, and is also asked whose device a command was
 * for, because the request that hands a command over does not say; the handler remembers its answers.
 *
 * <p>The method returns the user's id at the device cloud as a {@code String}, or a {@code CompletionStage} of it: 1 to 64
 * letters, digits and {@code _ . , @ -}, the same every time. Ids with other characters must be encoded.
 *
 * <p>Its parameters, in any order: the credential ({@code Credential}, {@code AccessToken} or {@code SecretReference})
 * and a {@code Deadline}. Every connector has exactly one such method.
 */
@Documented
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
public @interface ActivateUser {}
