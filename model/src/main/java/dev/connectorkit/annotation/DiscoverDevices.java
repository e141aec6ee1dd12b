package dev.connectorkit.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the method of a {@code @Connector} class that finds a user's devices. It answers {@code AWS.DiscoverDevices}; what
 * it returns is sent in {@code DEVICE_DISCOVERY} events, in pages where it does not fit into one.
 *
 * <p>The method returns a {@code List}, {@code Iterable}, {@code Iterator} or {@code Stream}, or a {@code CompletionStage}
 * of one of them. Iterators and streams are read while pages are sent, so thousands of devices are never held at once;
 * a stream is closed at the end. The elements are of a {@code @MatterDevice} class, of a sealed interface that permits
 * such classes only, or ready {@code Device} shapes.
 *
 * <p>Its parameters, in any order: the credential ({@code Credential}, {@code AccessToken} or {@code SecretReference}),
 * the {@code DiscoveryFilter} (devices outside it are left out in any case), a {@code Deadline}, and the whole
 * {@code DiscoverDevicesRequest}. Every connector has exactly one such method.
 */
@Documented
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
public @interface DiscoverDevices {}
