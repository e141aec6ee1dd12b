package dev.connectorkit.processor.conformance;

import dev.connectorkit.processor.notation.Truth;

/**
 * What is known of one name a condition may ask about.
 *
 * @param kind what the name stands for
 * @param name as the specification writes it: a feature's code, an element's name
 * @param title a feature's long name, empty for others
 * @param truth whether it is there
 * @param cause why that is known, as a clause such as {@code device type Dimmable Light requires it}; may be empty
 */
public record Fact(Kind kind, String name, String title, Truth truth, String cause) {

    /** What a name can stand for; where one name stands for two things, the first here is meant. */
    public enum Kind {
        /** A field beside the one that is judged. */
        FIELD("field", "is given", "is not given", "is known only at run time"),
        /** A feature, by its code. */
        FEATURE("feature", "is claimed", "is not claimed", "is neither claimed nor ruled out"),
        /** An attribute of the cluster. */
        ATTRIBUTE("attribute", "is mapped", "is not mapped", "may be mapped or not"),
        /** A command of the cluster. */
        COMMAND("command", "is mapped", "is not mapped", "may be mapped or not"),
        /** An event of the cluster. */
        EVENT("event", "is mapped", "is not mapped", "may be mapped or not"),
        /** A condition of a device type. */
        CONDITION("condition", "holds", "does not hold", "is not stated");

        private final String word;
        private final String present;
        private final String absent;
        private final String open;

        Kind(String word, String present, String absent, String open) {
            this.word = word;
            this.present = present;
            this.absent = absent;
            this.open = open;
        }

        String state(Truth truth) {
            return switch (truth) {
                case TRUE -> present;
                case FALSE -> absent;
                case UNKNOWN -> open;
            };
        }
    }

    /**
     * What it is called in a text.
     *
     * @return such as {@code feature LT (Lighting)}
     */
    public String subject() {
        return kind.word + " " + name + (title.isEmpty() ? "" : " (" + title + ")");
    }

    /**
     * What is known, as a clause.
     *
     * @return such as {@code feature LT (Lighting) is claimed (attribute OnTime needs it)}
     */
    public String clause() {
        return subject() + " " + kind.state(truth) + (cause.isEmpty() ? "" : " (" + cause + ")");
    }
}
