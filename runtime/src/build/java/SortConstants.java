import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;

/**
 * Puts the constants of compiled classes into an order that compresses well. What they do does not change. Run on its
 * result, it changes nothing.
 */
final class SortConstants {
    private static final int CLASS = 7;
    private static final int NAME_AND_TYPE = 12;
    private static final int UTF8 = 1;

    private SortConstants() {}

    /**
     * Gives a class its constants anew, so that like stands beside like: the texts first, names before types, and each by how
     * they end, for those of one kind end alike and are told apart by their beginning; then what refers to them, by kind.
     *
     * @param type the class
     * @return the class anew
     */
    static byte[] sorted(byte[] type) {
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
        /** After the texts those first that an instruction of two bytes may name; the rest comes with what needs it. */
        private static final List<Integer> ORDER = List.of(UTF8, 3, 4, 8, CLASS, NAME_AND_TYPE, 9, 10, 11, 5, 6);

        int tag() {
            return reader.readByte(place - 1);
        }

        int rank() {
            return ORDER.contains(tag()) ? ORDER.indexOf(tag()) : ORDER.size();
        }

        String text() {
            return switch (tag()) {
                case UTF8 -> (utf8().indexOf('/') < 0 ? "" : "/") + new StringBuilder(utf8()).reverse();
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
}
