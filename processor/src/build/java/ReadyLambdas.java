import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Makes of a package's lambdas one class, {@code Lambdas}, whose methods tell them apart by number. A processor runs but
 * once in most processes, and there the JVM would spin a class for each of some 250 lambdas.
 *
 * <p>Left as they are: lambdas of more than one interface, and references to objects' private methods when another class
 * has one like it. Run on its result, it changes nothing.
 */
final class ReadyLambdas {
    private static final String METAFACTORY = "java/lang/invoke/LambdaMetafactory";
    private static final String NAME = "Lambdas";
    private static final Type OBJECT = Type.getType(Object.class);
    private static final String HELD = "[Ljava/lang/Object;";
    private static final String MADE = "(I" + HELD + ")V";

    private final Map<String, ClassNode> classes = new TreeMap<>();
    private final Map<String, LambdasClass> packages = new TreeMap<>();
    private final Set<String> changed = new TreeSet<>();
    private final Set<String> ready = new TreeSet<>();

    private ReadyLambdas() {}

    /**
     * Rewrites classes where they are.
     *
     * @param arguments the directory of the classes
     */
    public static void main(String[] arguments) throws IOException {
        Path root = Path.of(arguments[0]);
        ReadyLambdas all = new ReadyLambdas();
        all.read(root);
        List.copyOf(all.classes.values()).forEach(all::replace);
        if (all.packages.keySet().stream().anyMatch(all.ready::contains)) {
            throw new IllegalStateException("classes of one package must be compiled together: remove " + root);
        }
        for (String name : all.changed) {
            ClassWriter writer = new ClassWriter(0);
            all.classes.get(name).accept(writer);
            Files.write(root.resolve(name + ".class"), writer.toByteArray());
        }
        for (LambdasClass lambdas : all.packages.values()) {
            Files.write(root.resolve(lambdas.name() + ".class"), lambdas.bytes());
        }
    }

    private void read(Path root) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(root)) {
            files = walk.filter(file -> file.toString().endsWith(".class") && !file.endsWith(NAME + ".class"))
                    .toList();
        }
        for (Path file : files) {
            ClassNode type = new ClassNode();
            new ClassReader(Files.readAllBytes(file)).accept(type, 0);
            classes.put(type.name, type);
        }
    }

    /** Calls the ready class where the JVM was to spin one. */
    private void replace(ClassNode type) {
        for (MethodNode method : type.methods) {
            for (AbstractInsnNode at : method.instructions.toArray()) {
                if (at instanceof MethodInsnNode call && call.owner.equals(packageOf(type) + NAME)) {
                    ready.add(packageOf(type));
                }
                if (at instanceof InvokeDynamicInsnNode site
                        && site.bsm.getOwner().equals(METAFACTORY)
                        && site.bsm.getName().equals("metafactory")
                        && open((Handle) site.bsmArgs[1])) {
                    LambdasClass lambdas = packages.computeIfAbsent(packageOf(type), LambdasClass::new);
                    String maker = lambdas.add(site.name, site.desc, site.bsmArgs);
                    method.instructions.set(
                            at, new MethodInsnNode(Opcodes.INVOKESTATIC, lambdas.name(), maker, site.desc, false));
                    changed.add(type.name);
                }
            }
        }
    }

    private static String packageOf(ClassNode type) {
        return type.name.substring(0, type.name.lastIndexOf('/') + 1);
    }

    /** Lets the package call a method that was private, unless it could then override another or be overridden. */
    private boolean open(Handle target) {
        ClassNode owner = classes.get(target.getOwner());
        MethodNode method = owner == null ? null : method(owner, target);
        if (method == null || (method.access & Opcodes.ACC_PRIVATE) == 0) {
            return target.getTag() != Opcodes.H_INVOKESPECIAL;
        }
        boolean isInstance = target.getTag() != Opcodes.H_INVOKESTATIC && target.getTag() != Opcodes.H_NEWINVOKESPECIAL;
        boolean isUnique = classes.values().stream().allMatch(other -> other == owner || method(other, target) == null);
        if (isInstance && (target.isInterface() || !isUnique)) {
            return false;
        }
        // An interface's methods are private or public.
        method.access = method.access & ~Opcodes.ACC_PRIVATE | (target.isInterface() ? Opcodes.ACC_PUBLIC : 0);
        changed.add(owner.name);
        return true;
    }

    private static MethodNode method(ClassNode type, Handle target) {
        return type.methods.stream()
                .filter(method -> method.name.equals(target.getName()) && method.desc.equals(target.getDesc()))
                .findFirst()
                .orElse(null);
    }

    /** The one class of a package. */
    private static final class LambdasClass {
        private record Lambda(int number, Handle target, Type[] held, Type asked, Type used) {}

        private final String name;
        private final Type self;
        private final Set<String> interfaces = new TreeSet<>();
        private final Map<String, List<Lambda>> methods = new TreeMap<>();
        private final ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES);
        private int count;

        LambdasClass(String prefix) {
            this.name = prefix + NAME;
            this.self = Type.getObjectType(name);
        }

        String name() {
            return name;
        }

        /** Adds a lambda, and tells by which method it is made. */
        String add(String called, String site, Object[] with) {
            Type asked = (Type) with[0];
            interfaces.add(Type.getReturnType(site).getInternalName());
            methods.computeIfAbsent(called + asked.getDescriptor(), key -> new ArrayList<>())
                    .add(new Lambda(count, (Handle) with[1], Type.getArgumentTypes(site), asked, (Type) with[2]));
            String maker = "of" + count;
            maker(maker, site);
            count++;
            return maker;
        }

        byte[] bytes() {
            writer.visit(
                    Opcodes.V17,
                    Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC,
                    name,
                    null,
                    "java/lang/Object",
                    interfaces.toArray(String[]::new));
            writer.visitField(Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL, "number", "I", null, null);
            writer.visitField(Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL, "held", HELD, null, null);
            constructor();
            methods.forEach((method, lambdas) -> method(method, lambdas));
            writer.visitEnd();
            return writer.toByteArray();
        }

        private void constructor() {
            var code = new GeneratorAdapter(Opcodes.ACC_PRIVATE, new Method("<init>", MADE), null, null, writer);
            code.loadThis();
            code.invokeConstructor(OBJECT, Method.getMethod("void <init> ()"));
            code.loadThis();
            code.loadArg(0);
            code.putField(self, "number", Type.INT_TYPE);
            code.loadThis();
            code.loadArg(1);
            code.putField(self, "held", Type.getType(HELD));
            code.returnValue();
            code.endMethod();
        }

        private void maker(String maker, String site) {
            var code = new GeneratorAdapter(Opcodes.ACC_STATIC, new Method(maker, site), null, null, writer);
            code.newInstance(self);
            code.dup();
            code.push(count);
            code.loadArgArray();
            code.invokeConstructor(self, new Method("<init>", MADE));
            code.returnValue();
            code.endMethod();
        }

        /** One of the interfaces' methods, for all lambdas that have it. */
        private void method(String method, List<Lambda> lambdas) {
            int parenthesis = method.indexOf('(');
            var code = new GeneratorAdapter(
                    Opcodes.ACC_PUBLIC,
                    new Method(method.substring(0, parenthesis), method.substring(parenthesis)),
                    null,
                    null,
                    writer);
            Label[] labels = lambdas.stream().map(lambda -> new Label()).toArray(Label[]::new);
            int[] numbers = lambdas.stream().mapToInt(Lambda::number).toArray();
            Label none = new Label();
            code.loadThis();
            code.getField(self, "number", Type.INT_TYPE);
            code.visitLookupSwitchInsn(none, numbers, labels);
            for (int i = 0; i < labels.length; i++) {
                code.visitLabel(labels[i]);
                call(lambdas.get(i), code);
                code.returnValue();
            }
            code.visitLabel(none);
            code.throwException(Type.getType(IllegalStateException.class), "no such lambda");
            code.endMethod();
        }

        private void call(Lambda lambda, GeneratorAdapter code) {
            Handle target = lambda.target();
            Type owner = Type.getObjectType(target.getOwner());
            List<Type> takes = new ArrayList<>(List.of(Type.getArgumentTypes(target.getDesc())));
            boolean makes = target.getTag() == Opcodes.H_NEWINVOKESPECIAL;
            if (makes) {
                code.newInstance(owner);
                code.dup();
            } else if (target.getTag() != Opcodes.H_INVOKESTATIC) {
                takes.add(0, owner);
            }
            int held = lambda.held().length;
            for (int i = 0; i < takes.size(); i++) {
                if (i < held) {
                    code.loadThis();
                    code.getField(self, "held", Type.getType(HELD));
                    code.push(i);
                    code.arrayLoad(OBJECT);
                    convert(OBJECT, lambda.held()[i], takes.get(i), code);
                } else {
                    code.loadArg(i - held);
                    Type used = lambda.used().getArgumentTypes()[i - held];
                    convert(lambda.asked().getArgumentTypes()[i - held], used, takes.get(i), code);
                }
            }
            code.visitMethodInsn(
                    makes ? Opcodes.INVOKESPECIAL : operation(target),
                    target.getOwner(),
                    target.getName(),
                    target.getDesc(),
                    target.isInterface());
            Type gives = makes ? owner : Type.getReturnType(target.getDesc());
            Type asked = lambda.asked().getReturnType();
            if (asked != Type.VOID_TYPE) {
                convert(gives, lambda.used().getReturnType(), asked, code);
            } else if (gives.getSize() == 2) {
                code.pop2();
            } else if (gives.getSize() == 1) {
                code.pop();
            }
        }

        private static int operation(Handle target) {
            if (target.getTag() == Opcodes.H_INVOKESTATIC) {
                return Opcodes.INVOKESTATIC;
            }
            return target.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
        }

        /** As the JVM does between what an interface has and what a lambda's own method takes. */
        private static void convert(Type from, Type through, Type to, GeneratorAdapter code) {
            if (isPrimitive(from) && isPrimitive(to)) {
                code.cast(from, to);
            } else if (isPrimitive(from)) {
                code.valueOf(from);
            } else if (isPrimitive(to)) {
                boolean isLetter = through.equals(Type.getType(Character.class));
                code.unbox(isLetter ? Type.CHAR_TYPE : to);
                code.cast(isLetter ? Type.CHAR_TYPE : to, to);
            } else if (!from.equals(to)) {
                code.checkCast(to);
            }
        }

        private static boolean isPrimitive(Type type) {
            return type.getSort() < Type.ARRAY;
        }
    }
}
