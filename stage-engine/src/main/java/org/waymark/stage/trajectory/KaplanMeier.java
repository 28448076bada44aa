package org.waymark.stage.trajectory;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The Kaplan-Meier estimate of the share for whom it has not come, after so many months. Who was watched for a shorter
 * time counts as long as it was: leaving such partnerships out would make every way look shorter than it is.
 *
 * @param observations how many were watched
 * @param came for how many it came
 * @param median the first month after which the share is at most a half; absent where it never is
 * @param steps every month in which it came for somebody or somebody was last seen, in order
 */
public record KaplanMeier(
        List<Observation> observations, int came, @Nullable Integer median, List<Step> steps) {

    /** Decimals of a share: a group of thousands has no more to say. */
    public static final int DECIMALS = 4;

    public KaplanMeier {
        observations = List.copyOf(observations);
        steps = List.copyOf(steps);
    }

    /**
     * A month.
     *
     * @param atRisk of how many it was still open, so that the share of the month is one of them
     * @param came for how many it came; in a tie it comes before anybody is seen for the last time
     * @param lastSeen how many were watched no longer
     * @param share for how many it has not come by the end of this month
     */
    public record Step(int month, int atRisk, int came, int lastSeen, BigDecimal share) {}

    /** Estimates from these. */
    public static KaplanMeier of(List<Observation> observations) {
        TreeSet<Integer> months = new TreeSet<>();
        observations.forEach(each -> months.add(each.months()));
        List<Step> steps = new ArrayList<>();
        Fraction share = Fraction.WHOLE;
        Integer median = null;
        for (int month : months) {
            int atRisk = atRisk(observations, month);
            int came = in(observations, month, true);
            share = share.times(atRisk - came, atRisk);
            median = median == null && share.isAtMostHalf() ? Integer.valueOf(month) : median;
            steps.add(new Step(month, atRisk, came, in(observations, month, false), share.rounded()));
        }
        int all =
                Math.toIntExact(observations.stream().filter(Observation::came).count());
        return new KaplanMeier(observations, all, median, steps);
    }

    /** Of how many it was still open when a month ended, those included for whom it came in it. */
    public int atRisk(int month) {
        return atRisk(observations, month);
    }

    /** The share for whom it has not come by the end of a month. */
    public BigDecimal share(int month) {
        return steps.stream()
                .filter(step -> step.month() <= month)
                .map(Step::share)
                .reduce((earlier, later) -> later)
                .orElseGet(Fraction.WHOLE::rounded);
    }

    private static int atRisk(List<Observation> observations, int month) {
        return Math.toIntExact(
                observations.stream().filter(each -> each.months() >= month).count());
    }

    private static int in(List<Observation> observations, int month, boolean came) {
        return Math.toIntExact(observations.stream()
                .filter(each -> each.months() == month && each.came() == came)
                .count());
    }

    /** Shares are multiplied exactly, so that a median of a half is found whatever the numbers were. */
    private record Fraction(BigInteger above, BigInteger below) {

        static final Fraction WHOLE = new Fraction(BigInteger.ONE, BigInteger.ONE);

        Fraction times(int some, int all) {
            BigInteger top = above.multiply(BigInteger.valueOf(some));
            BigInteger bottom = below.multiply(BigInteger.valueOf(all));
            BigInteger common = top.gcd(bottom);
            return new Fraction(top.divide(common), bottom.divide(common));
        }

        boolean isAtMostHalf() {
            return above.shiftLeft(1).compareTo(below) <= 0;
        }

        BigDecimal rounded() {
            return new BigDecimal(above).divide(new BigDecimal(below), DECIMALS, RoundingMode.HALF_UP);
        }
    }
}
