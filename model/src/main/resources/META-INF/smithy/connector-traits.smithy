$version: "2.0"

namespace dev.connectorkit.traits

/// Says, on a value of the enumeration that selects what an operation is used for, which members
/// of the operation's input belong to that use. A member that is named nowhere here must not be
/// given with this value; a member that the input itself requires need not be named.
@trait(selector: "enum > member")
structure eventMembers {
    /// Name of the generated entry point, in lower camel case.
    @required
    entry: MethodName

    /// Members that must be given, in the order in which the generated builder asks for them.
    @required
    needs: MemberNames

    /// Members that may be given.
    carries: MemberNames

    /// Members that are sent with the given value unless the author gives another.
    sets: MemberValues
}

/// Says that one and the same object of a structure goes into many requests, such as a report that is
/// that of all devices of a kind: it can be written and checked ahead, once for all of them.
@trait(selector: "structure")
structure writtenAhead {}

@private
@pattern("^[a-z][A-Za-z0-9]*$")
string MethodName

@private
@uniqueItems
list MemberNames {
    member: MemberName
}

@private
map MemberValues {
    key: MemberName
    value: MemberValue
}

@private
@pattern("^[A-Za-z_][A-Za-z0-9_]*$")
string MemberName

@private
document MemberValue
