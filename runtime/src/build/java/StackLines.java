import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Leaves compiled classes no more line numbers than stack traces need. A line is kept where something can be thrown: a
 * call, a division, what a null or an index can make fail. Packages that are named keep none, nor the name of the file; a
 * class and a method tell the place there.
 */
final class StackLines {
    private StackLines() {}

    /**
     * Leaves line numbers out of a class.
     *
     * @param type the class
     * @param without the packages that keep none, with slashes
     * @return the class anew
     */
    static byte[] fewer(byte[] type, Set<String> without) {
        ClassReader reader = new ClassReader(type);
        String name = reader.getClassName();
        ClassWriter writer = new ClassWriter(0);
        if (without.contains(name.substring(0, name.lastIndexOf('/')))) {
            reader.accept(writer, ClassReader.SKIP_DEBUG);
        } else {
            reader.accept(new Lines(writer), 0);
        }
        return writer.toByteArray();
    }

    private static final class Lines extends ClassVisitor {
        private String type = "";

        Lines(ClassVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public void visit(int version, int access, String name, String generic, String parent, String[] interfaces) {
            type = name;
            super.visit(version, access, name, generic, parent, interfaces);
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String descriptor, String generic, String[] thrown) {
            MethodVisitor method = super.visitMethod(access, name, descriptor, generic, thrown);
            boolean hasThis = (access & Opcodes.ACC_STATIC) == 0;
            return new ThrowingLines(method, hasThis, name.equals("<init>") ? type : "");
        }
    }

    /** Holds a line number back until an instruction of the line can throw. */
    private static final class ThrowingLines extends MethodVisitor {
        private final boolean hasThis;

        /** The type whose own fields a constructor sets, which cannot fail. */
        private final String constructed;

        private Label start = new Label();
        private int waiting;
        private int written;
        private boolean tookThis;

        ThrowingLines(MethodVisitor next, boolean hasThis, String constructed) {
            super(Opcodes.ASM9, next);
            this.hasThis = hasThis;
            this.constructed = constructed;
        }

        private void mayThrow() {
            if (waiting != written) {
                super.visitLineNumber(waiting, start);
                written = waiting;
            }
        }

        @Override
        public void visitLineNumber(int line, Label label) {
            waiting = line;
            start = label;
        }

        @Override
        public void visitInsn(int opcode) {
            boolean ofArray = opcode >= Opcodes.IALOAD && opcode <= Opcodes.SALOAD
                    || opcode >= Opcodes.IASTORE && opcode <= Opcodes.SASTORE
                    || opcode == Opcodes.ARRAYLENGTH;
            boolean divides = opcode == Opcodes.IDIV
                    || opcode == Opcodes.LDIV
                    || opcode == Opcodes.IREM
                    || opcode == Opcodes.LREM;
            if (ofArray || divides || opcode == Opcodes.ATHROW || opcode == Opcodes.MONITORENTER) {
                mayThrow();
            }
            tookThis = false;
            super.visitInsn(opcode);
        }

        @Override
        public void visitIntInsn(int opcode, int operand) {
            if (opcode == Opcodes.NEWARRAY) {
                mayThrow();
            }
            super.visitIntInsn(opcode, operand);
        }

        @Override
        public void visitVarInsn(int opcode, int variable) {
            tookThis = hasThis && opcode == Opcodes.ALOAD && variable == 0;
            super.visitVarInsn(opcode, variable);
        }

        @Override
        public void visitTypeInsn(int opcode, String name) {
            if (opcode == Opcodes.CHECKCAST || opcode == Opcodes.ANEWARRAY) {
                mayThrow();
            }
            super.visitTypeInsn(opcode, name);
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
            boolean ofThis = opcode == Opcodes.GETFIELD && tookThis || owner.equals(constructed);
            if (!ofThis && (opcode == Opcodes.GETFIELD || opcode == Opcodes.PUTFIELD)) {
                mayThrow();
            }
            tookThis = false;
            super.visitFieldInsn(opcode, owner, name, descriptor);
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean ofInterface) {
            mayThrow();
            tookThis = false;
            super.visitMethodInsn(opcode, owner, name, descriptor, ofInterface);
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            mayThrow();
            super.visitInvokeDynamicInsn(name, descriptor, bootstrap, arguments);
        }

        @Override
        public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
            mayThrow();
            super.visitMultiANewArrayInsn(descriptor, dimensions);
        }
    }
}
