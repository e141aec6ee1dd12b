package dev.connectorkit.processor.diagnostic;

import java.util.List;

/**
 * Everything the processor can say to an author, in the order of the keys. A key, once published, keeps its meaning.
 *
 * <p>A text begins with its subject, names the Java element and the Matter name, says what was expected and what was
 * found, and ends with the mend. {@code {0}}, {@code {1}} … stand for a diagnostic's arguments.
 */
public enum DiagnosticKey {
    /** The device type is none. */
    UNKNOWN_DEVICE_TYPE(
            101, "device type of {0} must be one of Matter: expected a constant of DeviceTypes, found \"{1}\"; {2}"),
    /** The device type is newer than the specification the device is described by. */
    LATER_DEVICE_TYPE(
            102,
            "device type of {0} must be in Matter {1}: expected one that came with it or before, found {2}, which came"
                    + " with {3}; take another device type, or set specVersion = \"{4}\""),
    /** The specification's version is none we know. */
    UNKNOWN_SPEC_VERSION(
            103, "specVersion of {0} must be a version of Matter: expected one of {1}, found \"{2}\"; {3}"),
    /** A class needs an instance of another. */
    INNER_CLASS(
            110,
            "class {0} must not be an inner class: expected a top-level class or a static nested one, found one that"
                    + " needs an instance of {1}; make it static"),
    /** A class cannot be seen by what is generated beside it. */
    PRIVATE_CLASS(
            111,
            "class {0} must be visible to {1}, which is generated in its package: expected it and the classes around it"
                    + " not to be private, found private; remove private"),
    /** A class has type parameters. */
    GENERIC_CLASS(
            112,
            "class {0} must not be generic: expected no type parameters, found some; annotate a class that gives them"
                    + " types"),
    /** An enum or an annotation is annotated. */
    WRONG_KIND(113, "type {0} must be {1}: found an enum or an annotation; move the annotation to one"),
    /** A class is a device and an endpoint. */
    DEVICE_AND_ENDPOINT(
            114,
            "class {0} must not be a device and an endpoint at once: expected @MatterDevice or @Endpoint, found both;"
                    + " remove one"),
    /** What is said to permit devices cannot. */
    FAMILY_TYPE(
            115, "type {0} must be sealed and permit devices: expected a sealed interface or class, found {1}; {2}"),
    /** Not all that is permitted is a device. */
    FAMILY_MEMBER(
            116,
            "type {0} must permit devices only: expected classes annotated @MatterDevice, or sealed types that permit"
                    + " such classes, found {1}; {2}"),
    /** A device has no id. */
    MISSING_DEVICE_ID(
            120,
            "device {0} must have an id (ConnectorDeviceId): expected one member annotated @DeviceId, found none;"
                    + " annotate the String by which the device's cloud knows it"),
    /** A device has several ids. */
    SECOND_DEVICE_ID(
            121,
            "device {0} must have one id (ConnectorDeviceId): expected one member annotated @DeviceId, found {1} and"
                    + " {2}; keep one"),
    /** A device's id is no string. */
    DEVICE_ID_TYPE(
            122, "id {0} (ConnectorDeviceId) must be a String that is always there: expected String, found {1}; {2}"),
    /** A device has several names. */
    SECOND_DEVICE_NAME(
            123,
            "device {0} must have at most one name (ConnectorDeviceName): expected one member annotated @DeviceName,"
                    + " found {1} and {2}; keep one"),
    /** A device's name is no string. */
    DEVICE_NAME_TYPE(
            124,
            "name {0} (ConnectorDeviceName) must be a String: expected String or Optional<String>, found {1}; annotate a"
                    + " member that is one"),
    /** An endpoint's id cannot be sent. */
    ENDPOINT_ID(
            125,
            "id of endpoint {0} (MatterEndpoint.id) must be an id the service takes: expected 1 to 64 letters and digits, found \"{1}\"; leave out every"
                    + " other sign"),
    /** A device gives its own endpoint another id. */
    ENDPOINT_ID_OF_DEVICE(
            126,
            "member {0} must not be an @EndpointId (MatterEndpoint.id): expected one in an @Endpoint, found one in a"
                    + " device, whose own endpoint is \"1\"; remove the annotation"),
    /** An endpoint's id is no string. */
    ENDPOINT_ID_TYPE(
            127,
            "id {0} (MatterEndpoint.id) must be a String that is always there: expected String, found {1}; annotate a"
                    + " member that gives it as one"),
    /** An endpoint has endpoints. */
    ENDPOINT_IN_ENDPOINT(
            128,
            "endpoint {0} must not have endpoints: expected them in its device, found {1}; move it to the device, beside"
                    + " {0}"),
    /** The endpoints of a list all have one id. */
    ENDPOINTS_WITHOUT_ID(
            129,
            "endpoints {0} must each have an id of their own (MatterEndpoint.id): expected a member of {1} that tells it,"
                    + " found none; annotate the String that tells them apart with @EndpointId"),
    /** A member cannot be read by generated code. */
    UNREADABLE_MEMBER(
            130,
            "member {0} must be readable from {1}: expected a record component, a field with a getter or a method"
                    + " without parameters, found {2}; {3}"),
    /** Two endpoints have one id. */
    SAME_ENDPOINT_ID(
            131,
            "endpoint {0} must have an id of its own (MatterEndpoint.id): expected another than \"{1}\", which is that of"
                    + " {2}; set @Endpoint(id = …) on {3}, or annotate a member of it with @EndpointId"),
    /** A converter converts nothing. */
    CONVERTER_WITHOUT_ATTRIBUTE(
            132, "converter {0} of {1} must stand beside an @Attribute: found none; add the attribute, or remove @As"),
    /** A member is annotated in a class that is no device. */
    MEMBER_WITHOUT_DEVICE(
            133,
            "member {0}, annotated @{1}, must be in a device or an endpoint: expected a class annotated @MatterDevice or"
                    + " @Endpoint, or one that such a class may inherit from, found {2}; {3}"),
    /** A reference is not of the form cluster and attribute. */
    MALFORMED_REFERENCE(
            201,
            "attribute of {0} must be named by its cluster and its name: expected a reference such as"
                    + " \"OnOff.OnOff\", found \"{1}\"; {2}"),
    /** A reference names no cluster. */
    UNKNOWN_CLUSTER(202, "attribute of {0} must be in a cluster of Matter: found \"{1}\", a cluster there is not; {2}"),
    /** A reference names no attribute of its cluster. */
    UNKNOWN_ATTRIBUTE(203, "attribute of {0} must be one of cluster {1}: found \"{2}\", an attribute it has not; {3}"),
    /** A reference names a command or an event. */
    NOT_AN_ATTRIBUTE(204, "attribute of {0} must be an attribute of cluster {1}: found \"{2}\", which is {3}; {4}"),
    /** An attribute is newer than the specification the device is described by. */
    LATER_ATTRIBUTE(
            205,
            "attribute of {0} must be in Matter {1}: found {2}, which came with {3}; remove the mapping, or set"
                    + " specVersion = \"{4}\""),
    /** An attribute has been given up. */
    WITHDRAWN_ATTRIBUTE(
            206, "attribute of {0} must be in use: found {1}, which the specification {2}; remove the mapping"),
    /** An attribute is mapped twice. */
    SECOND_MAPPING(207, "attribute {0} must be mapped once in {1}: found {2} and {3}; keep one mapping"),
    /** A type has no place for the attribute's values. */
    TYPE_CANNOT_HOLD(208, "member {0} must hold every value of {1} ({2}): expected {3}, found {4}; {5}"),
    /** A type may be absent where the attribute may not be null. */
    NULLABLE_MEMBER(
            209,
            "member {0} must always have a value for {1}: expected {2}, because the attribute is not nullable, found {3};"
                    + " take {2}, or map a member that is always there"),
    /** What a device type cannot do without is not mapped. */
    MISSING_ATTRIBUTES(210, "{0} must map what a device of type {1} always tells: expected {2} as well; add {3}"),
    /** A capability report has no place for the clusters. */
    TOO_MANY_CLUSTERS(
            211,
            "{0} must map attributes of at most {1} clusters, the most a capability report's endpoint takes: found {2};"
                    + " move some of them to an endpoint of their own"),
    /** A capability report has no place for the attributes. */
    TOO_MANY_ATTRIBUTES(
            212,
            "{0} must map at most {1} attributes of cluster {2}, the most a capability report takes: found {3}; leave"
                    + " out what its owner can do without"),
    /** A capability report has no place for the revision. */
    REVISION_TOO_HIGH(
            213,
            "attribute of {0} must be in a cluster whose revision the service takes: expected 1 to {1}, found {2} in"
                    + " revision {3}; set an earlier specVersion"),
    /** A device type forbids the cluster. */
    FORBIDDEN_CLUSTER(
            214,
            "attribute of {0} must be in a cluster that device type {1} may serve: found {2}, which the device type"
                    + " forbids; remove the mapping"),
    /** A record cannot stand for a structure. */
    STRUCTURE_MISFIT(
            215,
            "member {0} must be made of records that bind the fields of {1} ({2}) by name: expected {3}, found {4}; {5}"),
    /** A feature is not named by cluster and code. */
    MALFORMED_FEATURE(
            220,
            "feature of {0} must be named by its cluster and its code: expected a reference such as"
                    + " \"OccupancySensing.PIR\", found \"{1}\"; {2}"),
    /** A cluster has no such feature. */
    UNKNOWN_FEATURE(221, "feature of {0} must be one of cluster {1}: found \"{2}\", a feature it has not; {3}"),
    /** A feature is newer than the specification the device is described by. */
    LATER_FEATURE(
            222,
            "feature of {0} must be in Matter {1}: found {2}, which came with {3}; remove it, or set specVersion = \"{4}\""),
    /** A feature belongs to a cluster that is not mapped. */
    FEATURE_WITHOUT_CLUSTER(
            223,
            "feature of {0} must be of a cluster it maps: found {1}, and no attribute of {2}; map one, or remove the"
                    + " feature"),
    /** A feature must be there and must not. */
    CONTRADICTORY_FEATURES(
            224,
            "{0} must map what goes together in cluster {1}: expected {2} to be claimed or ruled out, found it claimed"
                    + " ({3}) and ruled out ({4}); remove one of the two"),
    /** An attribute cannot be there beside what else is claimed. */
    DISALLOWED_ATTRIBUTE(
            225,
            "attribute of {0} must be one that its cluster allows beside the others: found {1}, which is not allowed"
                    + " because {2}; remove the mapping"),
    /** One or several of some features must be claimed. */
    FEATURE_CHOICE(
            226,
            "{0} must choose among the features of cluster {1}: expected {2}, found {3}; map attributes that show the"
                    + " right ones, or declare them as in @Features(\"{4}\")"),
    /** A cluster that is mapped lacks what it always tells. */
    INCOMPLETE_CLUSTER(
            227,
            "{0} must map what its cluster {1} always tells: expected {2} as well, because {3}; add {4}, or set"
                    + " conformance = Conformance.WARN"),
    /** A device lacks endpoints that its type is composed of. */
    MISSING_ENDPOINTS(
            228,
            "{0} must have the endpoints that a device of type {1} is composed of: expected members that are endpoints of type"
                    + " {2} as well, found none; add members of classes annotated {3}, or set conformance ="
                    + " Conformance.WARN"),
    /** An event is not named by cluster and name. */
    MALFORMED_EVENT(
            230,
            "event of {0} must be named by its cluster and its name: expected a reference such as"
                    + " \"DoorLock.LockOperation\", found \"{1}\"; {2}"),
    /** A cluster has no such event. */
    UNKNOWN_EVENT(231, "event of {0} must be one of cluster {1}: found \"{2}\", an event it has not; {3}"),
    /** A record does not bind an event's fields. */
    EVENT_MISFIT(232, "event {0} must bind the fields of {1} by name: expected {2}, found {3}; {4}"),
    /** An event is no record. */
    EVENT_KIND(
            233, "event {0} must be a record: found a class or an interface; make it a record of the event's fields"),
    /** A device cannot send what it says it sends. */
    SENT_EVENT(
            234,
            "{0} must send events of clusters it maps, in Matter {1}: expected classes annotated @MatterEvent, found {2},"
                    + " {3}; {4}"),
    /** A converter cannot be made. */
    UNUSABLE_CONVERTER(
            301,
            "converter {0} of {1} must be a public class with a public constructor without parameters, static when"
                    + " nested: found {2}; {3}"),
    /** A converter does not take the member's type. */
    CONVERTER_TAKES_OTHER(302, "converter {0} of {1} must take the member's type: expected {2}, found {3}; {4}"),
    /** A converter does not give what the attribute holds. */
    CONVERTER_GIVES_OTHER(303, "converter {0} of {1} must give values of {2} ({3}): expected {4}, found {5}; {6}"),
    /** A connector has no name. */
    BLANK_CONNECTOR_NAME(
            401, "name of connector {0} must say what it connects: expected a name, found \"{1}\"; write one"),
    /** A method is annotated in a class that is no connector. */
    METHOD_WITHOUT_CONNECTOR(
            402,
            "method {0}, annotated @{1}, must be in a connector: expected a class annotated @Connector, or one that such a"
                    + " class may inherit from, found {2}; {3}"),
    /** A connector does not answer what every connector is asked. */
    MISSING_OPERATION(410, "connector {0} must answer {1}: expected one method annotated @{2}, found none; add it"),
    /** Two methods answer the same. */
    SECOND_METHOD(411, "{0} must be answered by one method of {1}: found {2} and {3}; keep one"),
    /** A method cannot be called by generated code. */
    UNCALLABLE_METHOD(
            412,
            "method {0} must be callable by the generated handler: expected a method of the instance that is not private,"
                    + " found {1}; {2}"),
    /** A reference is not of the form cluster and command. */
    MALFORMED_COMMAND(
            413,
            "command of {0} must be named by its cluster and its name: expected a reference such as \"OnOff.Toggle\","
                    + " found \"{1}\"; {2}"),
    /** A reference names no cluster. */
    UNKNOWN_COMMAND_CLUSTER(
            414, "command of {0} must be in a cluster of Matter: found \"{1}\", a cluster there is not; {2}"),
    /** A reference names no command of its cluster. */
    UNKNOWN_COMMAND(415, "command of {0} must be one of cluster {1}: found \"{2}\", a command it has not; {3}"),
    /** A reference names an attribute or an event. */
    NOT_A_COMMAND(416, "command of {0} must be a command of cluster {1}: found \"{2}\", which is {3}; {4}"),
    /** A command is newer than the specification the connector speaks. */
    LATER_COMMAND(
            417,
            "command of {0} must be in Matter {1}: found {2}, which came with {3}; remove the method, or set specVersion"
                    + " = \"{4}\""),
    /** An attribute cannot be written. */
    NOT_WRITABLE(
            418,
            "attribute of {0} must be writable: found {1} with access \"{2}\", which has no W; read it with @OnRead, or"
                    + " take the command that changes it"),
    /** A method that sets an attribute has no parameter for its value, or several. */
    ONE_VALUE(
            419,
            "method {0} must take the new value of {1} in one parameter: expected one that is neither an id nor given by"
                    + " its type, found {2}; take one"),
    /** A parameter is given nothing. */
    UNKNOWN_PARAMETER(420, "parameter {0} must be something a request brings: expected {1}, found {2}; {3}"),
    /** A parameter asks for a device where there is none. */
    NO_DEVICE(
            421,
            "parameter {0} must not be annotated @{1}: found it on a method annotated @{2}, which is not about one device;"
                    + " remove it"),
    /** A parameter for an id is no string. */
    ID_PARAMETER_TYPE(422, "parameter {0}, annotated @{1}, must be a String: found {2}; change its type"),
    /** A parameter's type has no place for the field's values. */
    PARAMETER_CANNOT_HOLD(
            423,
            "parameter {0} must hold every value of {1} ({2}): expected {3}, found {4}; change its type, or convert it"
                    + " with @As"),
    /** A parameter cannot be null where the field can. */
    PARAMETER_NEVER_NULL(
            424,
            "parameter {0} must be able to have no value, because {1} may be missing or null: found {2}; take @Nullable"
                    + " {3}"),
    /** A converter does not make the parameter's type. */
    CONVERTER_MAKES_OTHER(
            425,
            "converter {0} of {1} must make the parameter's type: expected {2}, found {3}; change the parameter's type,"
                    + " or name another converter"),
    /** A converter does not take what the field holds. */
    CONVERTER_READS_OTHER(
            426, "converter {0} of {1} must take values of {2} ({3}): expected {4}, found {5}; name another converter"),
    /** A parameter's record, or that of a list's entries, does not fit the structure it stands for. */
    PARAMETER_STRUCTURE_MISFIT(
            427, "parameter {0} must be made of records that stand for {2} in {1}: expected {3}, found {4}; {5}"),
    /** A method returns what nobody can use. */
    RESULT_TYPE(430, "method {0} must return {1}; found {2}; change what it returns"),
    /** A method that reads an attribute returns what cannot be its value. */
    READ_RESULT_TYPE(
            431,
            "method {0} must return a value of {1} ({2}), or the device's state: expected {3}, or a class annotated"
                    + " @MatterDevice, found {4}; change what it returns, or convert it with @As on the method"),
    /** A connector does not answer all that its devices' reports promise. */
    UNANSWERED_COMMANDS(
            440,
            "connector {0} must answer the commands that the capability report of {1} promises: expected methods annotated"
                    + " @OnCommand for {2} as well, found none; {3}, or set @Connector(conformance = Conformance.WARN)"),
    /** Something went wrong that no author can mend. */
    INTERNAL_ERROR(902, "internal error of ConnectorKit while processing {0}: {1}; please report it{2}"),
    /** The model cannot be used. */
    UNUSABLE_MODEL(903, "model behind {0} must be usable: {1}"),
    /** A generated class has the name of one that is there. */
    GENERATED_TWICE(
            904,
            "source generated for {0} must be written once: {1}; rename or remove the file of that name, or clean the"
                    + " output directory"),
    /** A generated file cannot be written. */
    UNWRITABLE(905, "source generated for {0} cannot be written: {1}; see that the output directory can be written to");

    private final int number;
    private final String text;

    DiagnosticKey(int number, String text) {
        this.number = number;
        this.text = text;
    }

    /**
     * The stable key that begins every message.
     *
     * @return such as {@code CK-101}
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

    /**
     * Makes the message of a diagnostic.
     *
     * @param arguments as many as the text has holes; braces in them are left alone
     * @return the key in brackets and the text
     */
    String message(List<String> arguments) {
        StringBuilder message = new StringBuilder("[").append(key()).append("] ");
        int from = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
            int close = text.indexOf('}', open);
            message.append(text, from, open).append(arguments.get(Integer.parseInt(text.substring(open + 1, close))));
            from = close + 1;
        }
        return message.append(text, from, text.length()).toString();
    }
}
