package dev.connectorkit.convert;

/** Degrees around a circle. */
final class Angle {

    static final double FULL_TURN = 360;

    private Angle() {}

    /** Gives the same direction as an angle of 0 to 360; 360 itself stays, what is beyond comes out below it. */
    static double withinTurn(double degrees) {
        if (degrees >= 0 && degrees <= FULL_TURN) {
            return degrees;
        }
        double rest = degrees % FULL_TURN;
        if (Double.isNaN(rest)) {
            throw new IllegalArgumentException("hue in degrees: expected a finite angle, found " + degrees
                    + "; leave the hue out when the light does not know it");
        }
        return rest < 0 ? rest + FULL_TURN : rest;
    }
}
