package dev.connectorkit.processor.knowledge;

import java.util.HashSet;
import java.util.Set;

/** Tells which values must not be shown. */
public final class Sensitivity {

    private static final String TRAIT = "smithy.api#sensitive";

    private Sensitivity() {}

    /**
     * Tells whether a member's value must not be shown as a whole. A structure that merely holds something sensitive may:
     * it masks what it holds itself.
     *
     * @param member the member
     * @param service finds the member's target
     * @return whether the target is sensitive, or a list or map of what is
     */
    public static boolean of(Member member, ServiceModel service) {
        return of(member, service, new HashSet<>());
    }

    private static boolean of(Member member, ServiceModel service, Set<ShapeId> seen) {
        Shape target = service.target(member);
        if (member.traits().has(TRAIT) || target.traits().has(TRAIT)) {
            return true;
        }
        boolean collection = target instanceof Shape.Listing || target instanceof Shape.Mapping;
        return collection
                && seen.add(target.id())
                && target.targeting().stream().anyMatch(inner -> of(inner, service, seen));
    }
}
