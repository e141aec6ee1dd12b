package dev.connectorkit.compile.exhaustive;

import dev.connectorkit.event.MatterCluster;
import dev.connectorkit.event.MatterEndpoint;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A compiled class with its generated mapper; the sources are generated, so that only reflection can call them. */
final class Mapper {

    private final Class<?> type;
    private final Class<?> mapper;

    Mapper(ClassLoader loader, String simpleName) throws ClassNotFoundException {
        this.type = loader.loadClass(Batch.PACKAGE + "." + simpleName);
        this.mapper = loader.loadClass(Batch.PACKAGE + "." + simpleName + "Matter");
    }

    /** Makes a record of the class. */
    Object device(@Nullable Object... values) throws ReflectiveOperationException {
        Constructor<?> constructor = type.getDeclaredConstructors()[0];
        return constructor.newInstance(values);
    }

    /** What the mapper makes of a device; what it throws is thrown. */
    List<MatterEndpoint> state(Object device) throws ReflectiveOperationException {
        return endpoints(call("state", device));
    }

    /** What the mapper finds changed; what it throws is thrown. */
    List<MatterEndpoint> changes(Object before, Object after) throws ReflectiveOperationException {
        return endpoints(call("changes", before, after));
    }

    /** What the mapper reads back into the one member; what it throws is thrown. */
    @Nullable
    Object read(List<MatterEndpoint> endpoints) throws ReflectiveOperationException {
        Object reading = call("read", endpoints);
        return reading.getClass().getMethod("value").invoke(reading);
    }

    /** The one cluster of the one endpoint. */
    static MatterCluster cluster(List<MatterEndpoint> endpoints) {
        if (endpoints.size() != 1 || endpoints.get(0).clusters().size() != 1) {
            throw new AssertionError("expected one cluster, found " + endpoints);
        }
        return endpoints.get(0).clusters().get(0);
    }

    Object call(String name, Object... arguments) throws ReflectiveOperationException {
        Method method = Arrays.stream(mapper.getMethods())
                .filter(found -> found.getName().equals(name) && takes(found, arguments))
                .findFirst()
                .orElseThrow(() -> new AssertionError("mapper " + mapper.getName() + " has no method " + name));
        try {
            return method.invoke(null, arguments);
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw thrown;
        }
    }

    private static boolean takes(Method method, Object... arguments) {
        Class<?>[] parameters = method.getParameterTypes();
        return parameters.length == arguments.length
                && IntStream.range(0, parameters.length)
                        .allMatch(at -> arguments[at] == null || parameters[at].isInstance(arguments[at]));
    }

    private static List<MatterEndpoint> endpoints(Object result) {
        return ((List<?>) result).stream().map(MatterEndpoint.class::cast).toList();
    }
}
