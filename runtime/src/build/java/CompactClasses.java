import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Makes compiled classes smaller without changing what they do, before the tests run, so that the tests judge what is
 * released. A start reads the jar, and a class for each enumeration of Matter repeats what javac writes for every enum.
 *
 * <ul>
 *   <li>In all classes: constants in an order that compresses well, and none that nothing uses.
 *   <li>In enums: {@code values()} makes its array, where javac keeps one to copy from.
 *   <li>In final classes with nothing but constants: no constructor. Nobody can call it.
 *   <li>In generated classes: no line numbers. The names of their methods tell as much.
 * </ul>
 *
 * <p>Run on its result, it changes nothing.
 */
final class CompactClasses {
    private static final int CLASS = 7;
    private static final int NAME_AND_TYPE = 12;
    private static final int UTF8 = 1;

    private CompactClasses() {}

    /**
     * Rewrites classes where they are.
     *
     * @param arguments the directory of the classes, then those of generated sources
     */
    public static void main(String[] arguments) throws IOException {
        Path classes = Path.of(arguments[0]);
        List<Path> generated = Stream.of(arguments).skip(1).map(Path::of).toList();
        List<Path> files;
        try (Stream<Path> walk = Files.walk(classes)) {
            files = walk.filter(file -> file.toString().endsWith(".class")).toList();
        }
        for (Path file : files) {
            byte[] before = Files.readAllBytes(file);
            byte[] after = sorted(slim(before, isGenerated(classes.relativize(file), generated)));
            if (after.length < before.length) {
                Files.write(file, after);
            }
        }
    }

    private static boolean isGenerated(Path type, List<Path> generated) {
        String source = type.toString().replaceFirst("(\\$.*)?\\.class$", ".java");
        return generated.stream().anyMatch(root -> Files.exists(root.resolve(source)));
    }

    private static byte[] slim(byte[] type, boolean generated) {
        ClassReader reader = new ClassReader(type);
        boolean makesInstances = makesInstances(reader);
        ClassWriter writer = new ClassWriter(0);
        reader.accept(new Slimming(writer, generated, makesInstances), 0);
        return writer.toByteArray();
    }

    /** Whether there is anything in a class that an instance of it is for. */
    private static boolean makesInstances(ClassReader reader) {
        boolean[] found = {
            reader.getInterfaces().length > 0 || !reader.getSuperName().equals("java/lang/Object")
        };
        reader.accept(
                new ClassVisitor(Opcodes.ASM9) {
                    @Override
                    public FieldVisitor visitField(int access, String name, String type, String generic, Object value) {
                        found[0] |= value == null;
                        return null;
                    }

                    @Override
                    public MethodVisitor visitMethod(
                            int access, String name, String type, String generic, String[] thrown) {
                        found[0] |= !name.equals("<init>") || !type.equals("()V");
                        return null;
                    }
                },
                0);
        return found[0];
    }

    /** Gives a class its constants anew: by kind, and within a kind by what they say, so that like stands beside like. */
    private static byte[] sorted(byte[] type) {
        ClassReader reader = new ClassReader(type);
        ClassWriter writer = new ClassWriter(0);
        List<Pooled> constants = new ArrayList<>();
        for (int i = 1; i < reader.getItemCount(); i++) {
            if (reader.getItem(i) != 0) {
                constants.add(new Pooled(type, reader, reader.getItem(i)));
            }
        }
        constants.sort(Comparator.comparingInt(Pooled::rank).thenComparing(Pooled::text));
        constants.forEach(constant -> constant.addTo(writer));
        reader.accept(writer, 0);
        return writer.toByteArray();
    }

    /** A constant of a class's pool, by the place of what follows its tag. */
    private record Pooled(byte[] type, ClassReader reader, int place) {
        /** Those first that an instruction of two bytes may name; what is not listed here comes along with what needs it. */
        private static final List<Integer> ORDER = List.of(3, 4, 8, CLASS, NAME_AND_TYPE, 9, 10, 11, UTF8, 5, 6);

        int tag() {
            return reader.readByte(place - 1);
        }

        int rank() {
            return ORDER.contains(tag()) ? ORDER.indexOf(tag()) : ORDER.size();
        }

        String text() {
            return switch (tag()) {
                case UTF8 -> utf8();
                case CLASS, 8 -> named(0).utf8();
                case NAME_AND_TYPE -> named(2).utf8() + " " + named(0).utf8();
                case 9, 10, 11 ->
                    named(0).text() + " " + named(2).named(0).utf8() + " "
                            + named(2).named(2).utf8();
                default -> "";
            };
        }

        void addTo(ClassWriter writer) {
            switch (tag()) {
                case UTF8 -> writer.newUTF8(utf8());
                case 3 -> writer.newConst(reader.readInt(place));
                case 4 -> writer.newConst(Float.intBitsToFloat(reader.readInt(place)));
                case 5 -> writer.newConst(reader.readLong(place));
                case 6 -> writer.newConst(Double.longBitsToDouble(reader.readLong(place)));
                case CLASS -> writer.newClass(named(0).utf8());
                case 8 -> writer.newConst(named(0).utf8());
                case NAME_AND_TYPE -> writer.newNameType(named(0).utf8(), named(2).utf8());
                case 9 ->
                    writer.newField(
                            named(0).text(),
                            named(2).named(0).utf8(),
                            named(2).named(2).utf8());
                case 10, 11 ->
                    writer.newMethod(
                            named(0).text(),
                            named(2).named(0).utf8(),
                            named(2).named(2).utf8(),
                            tag() == 11);
                default -> {
                    // Written with the instruction or attribute that needs it.
                }
            }
        }

        private Pooled named(int offset) {
            return new Pooled(type, reader, reader.getItem(reader.readUnsignedShort(place + offset)));
        }

        private String utf8() {
            try {
                return new DataInputStream(new ByteArrayInputStream(type, place, type.length - place)).readUTF();
            } catch (IOException torn) {
                throw new UncheckedIOException(torn);
            }
        }
    }

    private static final class Slimming extends ClassVisitor {
        private final boolean generated;
        private final boolean makesInstances;
        private boolean isEnum;
        private boolean copiesValues;

        Slimming(ClassVisitor next, boolean generated, boolean makesInstances) {
            super(Opcodes.ASM9, next);
            this.generated = generated;
            this.makesInstances = makesInstances;
        }

        @Override
        public void visit(int version, int access, String name, String generic, String parent, String[] interfaces) {
            isEnum = (access & Opcodes.ACC_ENUM) != 0;
            super.visit(version, access, name, generic, parent, interfaces);
        }

        @Override
        public FieldVisitor visitField(int access, String name, String type, String generic, Object value) {
            copiesValues |= isEnum && name.equals("$VALUES");
            return isEnum && name.equals("$VALUES") ? null : super.visitField(access, name, type, generic, value);
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String type, String generic, String[] thrown) {
            if (!makesInstances || copiesValues && name.equals("values")) {
                return null;
            }
            MethodVisitor method = isEnum && name.equals("$values")
                    ? super.visitMethod(Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC, "values", type, null, thrown)
                    : super.visitMethod(access, name, type, isEnum && name.equals("<init>") ? null : generic, thrown);
            return new SlimMethod(method, generated, isEnum && name.equals("<clinit>"));
        }
    }

    private static final class SlimMethod extends MethodVisitor {
        private final boolean withoutLines;
        private final boolean startsEnum;

        SlimMethod(MethodVisitor next, boolean withoutLines, boolean startsEnum) {
            super(Opcodes.ASM9, next);
            this.withoutLines = withoutLines;
            this.startsEnum = startsEnum;
        }

        @Override
        public void visitLineNumber(int line, Label start) {
            if (!withoutLines) {
                super.visitLineNumber(line, start);
            }
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String type, boolean ofInterface) {
            if (!startsEnum || !name.equals("$values")) {
                super.visitMethodInsn(opcode, owner, name, type, ofInterface);
            }
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String type) {
            if (!startsEnum || !name.equals("$VALUES")) {
                super.visitFieldInsn(opcode, owner, name, type);
            }
        }
    }
}
