package dev.connectorkit.processor.vendor;

/** The kinds of a cluster's elements. Ids are told apart within a kind. */
enum ElementKind {
    ATTRIBUTE("attribute", 4, 0x4FFF),
    COMMAND("command", 2, 0xDF),
    RESPONSE("response", 2, 0xDF),
    EVENT("event", 2, 0xFF);

    /** As messages call it. */
    final String word;

    /** How many digits an id without a vendor id is written with. */
    final int digits;

    /** The greatest id that the specification leaves to clusters; what is above is for global elements. */
    final int greatest;

    ElementKind(String word, int digits, int greatest) {
        this.word = word;
        this.digits = digits;
        this.greatest = greatest;
    }
}
