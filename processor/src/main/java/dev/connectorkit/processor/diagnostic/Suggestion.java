package dev.connectorkit.processor.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Names that an author may have meant. */
public final class Suggestion {

    private static final int MOST = 3;

    private Suggestion() {}

    /**
     * Finds the names closest to one that is not there.
     *
     * @param written what the author wrote
     * @param known what there is
     * @return at most three, the closest first; none that differs in more than a third of its letters
     */
    public static List<String> closest(String written, Collection<String> known) {
        int limit = Math.max(1, written.length() / 3);
        return known.stream()
                .filter(name -> distance(written, name) <= limit)
                .sorted(Comparator.<String>comparingInt(name -> distance(written, name))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .toList();
    }

    /**
     * Makes the mend of a misspelt name.
     *
     * @param written what the author wrote
     * @param known what there is
     * @param otherwise the mend when nothing is close
     * @return {@code did you mean "…"?}, or {@code otherwise}
     */
    public static String mend(String written, Collection<String> known, String otherwise) {
        List<String> closest = closest(written, known);
        return closest.isEmpty() ? otherwise : "did you mean \"" + String.join("\" or \"", closest) + "\"?";
    }

    /** Counts the letters to insert, remove, replace or swap with their neighbour; case counts for nothing. */
    static int distance(String left, String right) {
        String a = left.toLowerCase(Locale.ROOT);
        String b = right.toLowerCase(Locale.ROOT);
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : step(cost, a, b, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int step(int[][] cost, String a, String b, int i, int j) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int least = Math.min(cost[i - 1][j - 1] + (same ? 0 : 1), Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
