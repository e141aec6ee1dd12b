package dev.connectorkit.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the method of a {@code @Connector} class that forgets a user. It answers {@code AWS.DeactivateUser}: with OAuth it
 * revokes the access token and the refresh token at the device cloud, in any case it sees to it that no event about the
 * user is sent any more.
 *
 * <p>The method returns nothing, or a {@code CompletionStage}. Its parameters, in any order: the credential
 * ({@code Credential}, {@code AccessToken} or {@code SecretReference}), a {@code Deadline}, and the whole
 * {@code DeactivateUserRequest}. A connector has at most one such method; without one the request is acknowledged, which
 * is right where there is nothing to revoke.
 */
@Documented
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
public @interface DeactivateUser {}
