package dev.connectorkit.processor.vendor;

import dev.connectorkit.processor.knowledge.MatterId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import software.amazon.smithy.model.node.StringNode;

/** Sees that ids are a manufacturer's where they must be, and nobody else's. */
final class IdCheck {

    /** What the service defines itself bears this vendor id, and does not keep to the range of numbers. */
    static final int SERVICE_VENDOR = 0x1577;

    private static final int LEAST_CLUSTER = 0xFC00;
    private static final int GREATEST_CLUSTER = 0xFFFE;
    private static final int SHORT_DIGITS = 4;
    private static final int LONG_DIGITS = 8;
    private static final int BITS_OF_DIGIT = 4;
    private static final int VENDOR_SHIFT = 16;

    /** The first vendor id for tests. */
    private static final long TEST_VENDOR = 0xFFF1;

    private final Map<String, Map<Long, String>> taken = new HashMap<>();
    private final Findings findings;

    /**
     * Makes the check.
     *
     * @param clusters names to ids of the standard clusters
     */
    IdCheck(Map<String, Long> clusters, Findings findings) {
        this.findings = findings;
        clusters.forEach((name, id) -> take("", id, "cluster " + name));
    }

    /** Notes the ids of a cluster of the vocabulary, for its extensions to keep clear of. */
    void standard(ClusterSource cluster) {
        cluster.elements()
                .forEach(element -> take(scope(cluster, element), element.id().value(), cluster.described(element)));
    }

    void check(ClusterSource source) {
        if (source.extended() == null) {
            cluster(source);
        }
        for (Element element : source.elements()) {
            if (digits(source.described(element), element.idNode(), element.kind().digits)) {
                range(source, element);
            }
            unique(scope(source, element), element.idNode(), source.described(element));
        }
    }

    private void cluster(ClusterSource source) {
        StringNode node = source.trait().expectStringMember("id");
        MatterId id = new MatterId(Long.decode(node.getValue()));
        boolean own = id.isManufacturers()
                && (id.vendor() == SERVICE_VENDOR || id.number() >= LEAST_CLUSTER && id.number() <= GREATEST_CLUSTER);
        if (!own) {
            int number =
                    id.number() >= LEAST_CLUSTER && id.number() <= GREATEST_CLUSTER ? id.number() : LEAST_CLUSTER + 1;
            findings.add(FindingKind.CLUSTER_ID, node, source.name(), node.getValue(), example(id, number));
        } else if (digits(source.described(), node, SHORT_DIGITS)) {
            unique("", node, source.described());
        }
    }

    /** The right number behind the vendor id that is there, or behind one for tests. */
    private static String example(MatterId id, int number) {
        long vendor = id.isManufacturers() ? id.vendor() : TEST_VENDOR;
        return text((vendor << VENDOR_SHIFT) + number, LONG_DIGITS);
    }

    private boolean digits(String subject, StringNode node, int digits) {
        long value = Long.decode(node.getValue());
        int expected = value > MatterId.GREATEST_STANDARD ? LONG_DIGITS : digits;
        boolean right = node.getValue().length() == "0x".length() + expected;
        if (!right && (expected == LONG_DIGITS || value < 1L << BITS_OF_DIGIT * digits)) {
            findings.add(
                    FindingKind.ID_DIGITS,
                    node,
                    subject,
                    Integer.toString(digits),
                    node.getValue(),
                    text(value, expected));
            return false;
        }
        return true;
    }

    private void range(ClusterSource source, Element element) {
        MatterId id = element.id();
        ElementKind kind = element.kind();
        boolean inRange = id.number() <= kind.greatest && (id.vendor() == 0 || id.isManufacturers());
        if (source.extended() == null) {
            if (!inRange) {
                findings.add(
                        FindingKind.ELEMENT_ID,
                        element.idNode(),
                        source.described(element),
                        digits(0, kind.digits),
                        digits(kind.greatest, kind.digits),
                        element.idText());
            }
        } else if (!inRange || id.vendor() == 0) {
            findings.add(
                    FindingKind.EXTENSION_ID,
                    element.idNode(),
                    source.described(element),
                    digits(0, SHORT_DIGITS),
                    digits(kind.greatest, SHORT_DIGITS),
                    element.idText(),
                    example(id, Math.min(id.number(), kind.greatest)));
        }
    }

    private void unique(String scope, StringNode node, String subject) {
        String owner = take(scope, Long.decode(node.getValue()), subject);
        if (!owner.equals(subject)) {
            findings.add(FindingKind.SECOND_ID, node, subject, node.getValue(), owner);
        }
    }

    /** Gives who has the id: whoever took it first. */
    private String take(String scope, long id, String subject) {
        return taken.computeIfAbsent(scope, unknown -> new HashMap<>()).computeIfAbsent(id, free -> subject);
    }

    private static String scope(ClusterSource source, Element element) {
        return source.clusterName() + " " + element.kind();
    }

    private static String text(long value, int digits) {
        return "0x" + digits(value, digits);
    }

    private static String digits(long value, int digits) {
        return String.format(Locale.ROOT, "%0" + digits + "X", value);
    }
}
