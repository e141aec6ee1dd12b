package dev.connectorkit.processor.declaration;

/**
 * A method or another member with an annotation that means nothing where it is: in a class that is neither a connector nor
 * a device, and that none can inherit from.
 *
 * @param type the class it is in
 * @param name what people call the member
 * @param annotation the annotation's simple name
 * @param meantFor what the annotation is for
 * @param found why no other class has the member
 * @param place the member
 */
public record StrayMember(
        JavaClass type, String name, String annotation, MeantFor meantFor, Heirless found, Place place) {

    /** What members bear annotations for. */
    public enum MeantFor {
        /** Methods that answer something. */
        CONNECTOR,
        /** What the device's cloud tells, by a device or one of its endpoints. */
        DEVICE
    }

    /** Why a class hands its members down to nobody who is annotated. */
    public enum Heirless {
        /** An enum, which cannot be a connector or a device itself. */
        ENUM("an enum"),
        /** A record. */
        RECORD("a record that is neither"),
        /** A final class. */
        FINAL("a final class that is neither"),
        /** A sealed type, and so are the heirs it permits. */
        SEALED("a sealed type that is neither");

        private final String phrase;

        Heirless(String phrase) {
            this.phrase = phrase;
        }

        /**
         * What the class is.
         *
         * @return a noun phrase for a diagnostic
         */
        public String phrase() {
            return phrase;
        }
    }
}
