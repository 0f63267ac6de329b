package gent.rechtstreeks.evaluator.node;

/** What all arithmetic has in common. */
final class Numbers {

    private Numbers() {}

    static boolean isNumber(long value) {
        return value != Node.UNKNOWN && value != Node.NOTHING;
    }

    /** Unknown in, unknown out; nothing in, nothing out. */
    static long lack(long a, long b) {
        return a == Node.UNKNOWN || b == Node.UNKNOWN ? Node.UNKNOWN : Node.NOTHING;
    }

    /** @throws ArithmeticException beyond what rules may count to */
    static long fits(long value) {
        if (value > Node.LARGEST || value < -Node.LARGEST) {
            throw new ArithmeticException("a number of more than " + Node.LARGEST + " units");
        }
        return value;
    }

    static long powerOfTen(int decimals) {
        long power = 1;
        for (int count = 0; count < decimals; count++) {
            power = Math.multiplyExact(power, 10L);
        }
        return power;
    }
}
