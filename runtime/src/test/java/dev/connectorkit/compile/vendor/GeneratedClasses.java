package dev.connectorkit.compile.vendor;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import javax.tools.JavaFileObject;

/** Loads what a compilation made. */
public final class GeneratedClasses extends ClassLoader {

    private final Map<String, byte[]> classes = new HashMap<>();

    public GeneratedClasses(Compilation compilation) throws IOException {
        super(GeneratedClasses.class.getClassLoader());
        for (JavaFileObject file : compilation.generatedFiles()) {
            if (file.getKind() == JavaFileObject.Kind.CLASS) {
                String path = file.toUri().getPath();
                String name = path.substring(path.indexOf("CLASS_OUTPUT/") + "CLASS_OUTPUT/".length());
                try (InputStream stream = file.openInputStream()) {
                    classes.put(name.replace(".class", "").replace('/', '.'), stream.readAllBytes());
                }
            }
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = classes.get(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }

    /** Makes an object with its only constructor. */
    public Object make(String type, Object... arguments) throws ReflectiveOperationException {
        Constructor<?> constructor = loadClass(type).getDeclaredConstructors()[0];
        return constructor.newInstance(arguments);
    }

    /** Calls a static method whose parameters are all of one object's class. */
    public Object call(String type, String method, Object... arguments) throws ReflectiveOperationException {
        Class<?>[] parameters = new Class<?>[arguments.length];
        Arrays.fill(parameters, arguments[0].getClass());
        return loadClass(type).getMethod(method, parameters).invoke(null, arguments);
    }
}
