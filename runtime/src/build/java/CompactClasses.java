import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.TypePath;

/**
 * Makes compiled classes smaller without changing what they do. A start reads the jar, and a class for each enumeration of
 * Matter repeats what javac writes for every enum.
 *
 * <ul>
 *   <li>In all classes: no constants that nothing uses, and not the name of a class that only the JVM looks up.
 *   <li>Of what is private, and inside methods: no generic types and no annotations of types. Compilers read those of
 *       what others may use.
 *   <li>Of parameters: nothing beyond their types, whichever JDK compiles.
 *   <li>In enums: {@code values()} makes its array, where javac keeps one to copy from.
 *   <li>In final classes with nothing but constants: no constructor. Nobody can call it.
 *   <li>Between those and the enums in them: no word of who belongs to whom for private access. There is none.
 *   <li>In generated classes: no line numbers and no name of the file. The names of their methods tell as much.
 * </ul>
 *
 * <p>With {@code SortConstants} behind it, a second run changes nothing.
 */
final class CompactClasses {
    /** Where the classes are with which the JVM links records and switches. */
    private static final String LINKAGE = "java/lang/invoke/";

    private CompactClasses() {}

    /**
     * Makes a class smaller.
     *
     * @param type the class
     * @param generated whether its source was generated
     * @return the class anew
     */
    static byte[] slim(byte[] type, boolean generated) {
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
        public void visitSource(String file, String debug) {
            if (!generated) {
                super.visitSource(file, debug);
            }
        }

        @Override
        public void visitNestHost(String host) {
            if (!generated || !isEnum) {
                super.visitNestHost(host);
            }
        }

        @Override
        public void visitNestMember(String member) {
            if (!generated || makesInstances) {
                super.visitNestMember(member);
            }
        }

        @Override
        public void visitInnerClass(String name, String owner, String simpleName, int access) {
            if (!name.startsWith(LINKAGE)) {
                super.visitInnerClass(name, owner, simpleName, access);
            }
        }

        @Override
        public FieldVisitor visitField(int access, String name, String type, String generic, Object value) {
            if (isEnum && name.equals("$VALUES")) {
                copiesValues = true;
                return null;
            }
            boolean hidden = isPrivate(access);
            FieldVisitor field = super.visitField(access, name, type, hidden ? null : generic, value);
            return hidden ? new HiddenField(field) : field;
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String type, String generic, String[] thrown) {
            if (!makesInstances || copiesValues && name.equals("values")) {
                return null;
            }
            MethodVisitor method = isEnum && name.equals("$values")
                    ? super.visitMethod(Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC, "values", type, null, thrown)
                    : super.visitMethod(access, name, type, isPrivate(access) ? null : generic, thrown);
            return new SlimMethod(method, generated, isPrivate(access), isEnum && name.equals("<clinit>"));
        }

        private static boolean isPrivate(int access) {
            return (access & Opcodes.ACC_PRIVATE) != 0;
        }
    }

    private static final class HiddenField extends FieldVisitor {
        HiddenField(FieldVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public AnnotationVisitor visitTypeAnnotation(int place, TypePath path, String type, boolean visible) {
            return null;
        }
    }

    private static final class SlimMethod extends MethodVisitor {
        private final boolean withoutLines;
        private final boolean hidden;
        private final boolean startsEnum;

        SlimMethod(MethodVisitor next, boolean withoutLines, boolean hidden, boolean startsEnum) {
            super(Opcodes.ASM9, next);
            this.withoutLines = withoutLines;
            this.hidden = hidden;
            this.startsEnum = startsEnum;
        }

        @Override
        public void visitParameter(String name, int access) {
            // JDK 21 and later tell of parameters that nobody wrote; JDK 17 does not.
        }

        @Override
        public void visitLineNumber(int line, Label start) {
            if (!withoutLines) {
                super.visitLineNumber(line, start);
            }
        }

        @Override
        public AnnotationVisitor visitTypeAnnotation(int place, TypePath path, String type, boolean visible) {
            return hidden ? null : super.visitTypeAnnotation(place, path, type, visible);
        }

        @Override
        public AnnotationVisitor visitInsnAnnotation(int place, TypePath path, String type, boolean visible) {
            return null;
        }

        @Override
        public AnnotationVisitor visitTryCatchAnnotation(int place, TypePath path, String type, boolean visible) {
            return null;
        }

        @Override
        public AnnotationVisitor visitLocalVariableAnnotation(
                int place, TypePath path, Label[] start, Label[] end, int[] index, String type, boolean visible) {
            return null;
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
