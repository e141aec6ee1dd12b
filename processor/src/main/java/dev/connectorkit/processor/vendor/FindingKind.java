package dev.connectorkit.processor.vendor;

import java.util.List;

/**
 * Everything the processor can say about an author's {@code .smithy} files, in the order of the keys. A key, once
 * published, keeps its meaning. {@code {0}}, {@code {1}} … stand for a finding's arguments.
 */
public enum FindingKind {
    /** The option names a file or directory that is not there. */
    MISSING_FILE(
            701,
            "option connectorkit.smithy must name .smithy files and directories that are there: found \"{0}\", and there"
                    + " is nothing at {1}; write the absolute path, in Maven ${project.basedir}/src/main/smithy: a"
                    + " relative one begins at the compiler's working directory, {2}"),
    /** The option names a directory without models. */
    EMPTY_DIRECTORY(
            702,
            "option connectorkit.smithy must name directories that hold .smithy files: found \"{0}\", and {1} holds none,"
                    + " nor does a directory in it; put one there, or remove the option"),
    /** The option names a file that is no model. */
    OTHER_FILE(
            703,
            "option connectorkit.smithy must name .smithy files and directories: found \"{0}\", which is neither;"
                    + " rename the file, or separate several paths by \"{1}\""),
    /** A file cannot be read. */
    UNREADABLE_FILE(704, "file {0} must be readable as UTF-8: {1}; mend the file, or its permissions"),
    /** Smithy refuses the model. */
    INVALID(710, "Smithy model must be valid: {0} [{1}]; {2}"),
    /** Smithy warns of something. */
    WARNING(711, "Smithy model must be valid without a warning: {0} [{1}]; {2}"),
    /** A shape is put where our own are. */
    RESERVED_NAMESPACE(
            720,
            "namespace of shape {0} must be the author's own: expected one outside dev.connectorkit.matter, found {1};"
                    + " take a namespace of your own, such as com.example.lamp"),
    /** A trait is applied to a shape of the vocabulary. */
    CHANGED_VOCABULARY(
            721,
            "shape {0} of the Matter vocabulary must stay what the specification says: expected no further trait, found"
                    + " @{1}; remove it, and use @clusterExtension to add elements to a cluster"),
    /** A trait makes something that is not taken from authors. */
    NOT_TAKEN(
            722,
            "structure {0} must not have @{1}: clusters and cluster extensions are all that is taken from an author's"
                    + " files; remove the trait"),
    /** A cluster, an extension or one of the standard clusters has the name already. */
    SERVICE_NAME(
            723,
            "{0} must have a name of its own: expected one that is no other cluster's or extension's, in any case of its"
                    + " letters, found that of {1}; rename service {2}"),
    /** A cluster id is not a manufacturer's. */
    CLUSTER_ID(
            730,
            "id of cluster {0} must be a manufacturer's: expected 0x, four digits of the vendor id (0001 to FFF4) and four"
                    + " from FC00 to FFFE, found {1}; write one such as {2}"),
    /** An id is written with too few or too many digits. */
    ID_DIGITS(
            731,
            "id of {0} must be written with {1} digits, or with 8 when a vendor id begins it: found {2}; write {3}"),
    /** An element of an own cluster has an id out of range. */
    ELEMENT_ID(
            732,
            "id of {0} must be from 0x{1} to 0x{2}, behind a vendor id or without: found {3}; take an id in the range"),
    /** An element added to a standard cluster has an id that is Matter's to give. */
    EXTENSION_ID(
            733,
            "id of {0} must be a manufacturer's because it is added to a cluster of Matter: expected 0x, four digits of"
                    + " the vendor id (0001 to FFF4) and four from {1} to {2}, found {3}; write one such as {4}"),
    /** Two elements have one id. */
    SECOND_ID(
            734,
            "id of {0} must be its own: expected an id that nothing else of its kind has, found {1}, the id of {2};"
                    + " take another"),
    /** Two elements have one name. */
    SECOND_NAME(735, "{0} must have a name of its own: found another {1} of that name in {2}; rename one of the two"),
    /** A public id is in a namespace that others give ids in. */
    PUBLIC_ID(
            740,
            "publicId of cluster {0} must be in the manufacturer's own namespace: expected <namespace>.<Name>, found"
                    + " \"{1}\", and \"{2}\" is reserved; write one such as \"{3}\""),
    /** A cluster does not say under which version it is published. */
    PUBLIC_VERSION(
            741,
            "publicVersion of cluster {0} must say under which version the service knows {1}: found none; write"
                    + " publicVersion: \"1.0\""),
    /** A text does not fit into a capability report. */
    REPORT_TEXT(
            742,
            "{0} of cluster {1} must fit into a capability report ({2}): expected {3}, found \"{4}\"; take another"),
    /** A revision does not fit into a capability report. */
    REPORT_REVISION(
            743,
            "revision of cluster {0} must fit into a capability report: expected {1} to {2}, found {3}; begin at 1"),
    /** A member of the attributes structure is none. */
    NO_ATTRIBUTE(750, "member {0} must be an attribute: found no @attribute; add it with an id and an access"),
    /** A command does not say what answers it. */
    NO_ANSWER(
            751,
            "command {0} must say what answers it: expected an output, or a response in @command, found {1}; add"
                    + " response: \"status\" when a status code is the answer"),
    /** A member of a struct has no id. */
    NO_FIELD(752, "member {0} must be a field because {1} is a struct: found no @field; add it with an id"),
    /** A shape is the type of no Matter value. */
    NO_MATTER_TYPE(
            753,
            "type of {0} must be one of a Matter value: expected a boolean, a number, a string, a blob, an intEnum, a"
                    + " list, a bitmap or a struct, found {1} {2}; {3}"),
    /** Bits of a bitmap are taken twice, or not there. */
    BITS(
            754,
            "bits of {0} must be free: expected bits from 0 to {1} that no other member takes, found {2} to {3};"
                    + " give it others"),
    /** A conformance or a constraint cannot be read. */
    NOTATION(760, "{0} of {1} must be in Matter's notation: {2}; correct it");

    private final int number;
    private final String text;

    FindingKind(int number, String text) {
        this.number = number;
        this.text = text;
    }

    /**
     * The stable key that begins every message.
     *
     * @return such as {@code CK-710}
     */
    public String key() {
        return "CK-" + number;
    }

    /**
     * The text with its holes.
     *
     * @return with {@code {0}} where the first argument goes
     */
    public String text() {
        return text;
    }

    /** Fills the holes; braces that hold no number, as those of a Maven property, stay. */
    String text(List<String> arguments) {
        StringBuilder filled = new StringBuilder();
        int from = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', open + 1)) {
            if (Character.isDigit(text.charAt(open + 1))) {
                filled.append(text, from, open).append(arguments.get(text.charAt(open + 1) - '0'));
                from = open + "{0}".length();
            }
        }
        return filled.append(text, from, text.length()).toString();
    }
}
