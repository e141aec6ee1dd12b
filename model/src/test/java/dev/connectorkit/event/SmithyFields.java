package dev.connectorkit.event;

import java.util.ArrayList;
import java.util.List;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.model.traits.HttpHeaderTrait;
import software.amazon.smithy.model.traits.HttpLabelTrait;
import software.amazon.smithy.model.traits.HttpPayloadTrait;
import software.amazon.smithy.model.traits.HttpPrefixHeadersTrait;
import software.amazon.smithy.model.traits.HttpQueryParamsTrait;
import software.amazon.smithy.model.traits.HttpQueryTrait;
import software.amazon.smithy.model.traits.HttpResponseCodeTrait;
import software.amazon.smithy.model.traits.JsonNameTrait;

/** Tells of a structure in the model, member by member and all the way down, in the words of {@link SdkFields}. */
final class SmithyFields {
    private final Model model;
    private final List<String> lines = new ArrayList<>();

    private SmithyFields(Model model) {
        this.model = model;
    }

    /** One line per member: path, type, place on the wire, name on the wire. */
    static List<String> of(Model model, ShapeId structure) {
        var fields = new SmithyFields(model);
        fields.describe("", model.expectShape(structure));
        return fields.lines;
    }

    private void describe(String path, Shape structure) {
        for (var member : structure.members()) {
            var wireName = member.getTrait(JsonNameTrait.class)
                    .map(JsonNameTrait::getValue)
                    .orElse(member.getMemberName());
            lines.add(path + member.getMemberName() + " " + type(member) + " " + place(member) + " " + wireName);
            descend(path + member.getMemberName(), model.expectShape(member.getTarget()));
        }
    }

    /** The SDK's word for where a member goes. */
    private static String place(MemberShape member) {
        if (member.hasTrait(HttpLabelTrait.class)) {
            return "PATH";
        } else if (member.hasTrait(HttpQueryTrait.class) || member.hasTrait(HttpQueryParamsTrait.class)) {
            return "QUERY_PARAM";
        } else if (member.hasTrait(HttpHeaderTrait.class) || member.hasTrait(HttpPrefixHeadersTrait.class)) {
            return "HEADER";
        } else if (member.hasTrait(HttpResponseCodeTrait.class)) {
            return "STATUS_CODE";
        }
        // A member that is the whole body is a payload to the SDK, too, but of another form than ours.
        return member.hasTrait(HttpPayloadTrait.class) ? "whole PAYLOAD" : "PAYLOAD";
    }

    private void descend(String path, Shape target) {
        switch (target.getType()) {
            case STRUCTURE -> describe(path + ".", target);
            case LIST -> element(path + "[]", target.asListShape().orElseThrow().getMember());
            case MAP -> element(path + "{}", target.asMapShape().orElseThrow().getValue());
            default -> {
                // Nothing below a simple type.
            }
        }
    }

    private void element(String path, MemberShape element) {
        lines.add(path + " " + type(element));
        descend(path, model.expectShape(element.getTarget()));
    }

    private String type(MemberShape member) {
        return switch (model.expectShape(member.getTarget()).getType()) {
            case STRUCTURE -> "SdkPojo";
            case ENUM, STRING -> "String";
            case INTEGER -> "Integer";
            case LONG -> "Long";
            case LIST -> "List";
            case MAP -> "Map";
            case DOCUMENT -> "Document";
            default -> throw new AssertionError("type of " + member.getId() + " must be known to this test");
        };
    }
}
