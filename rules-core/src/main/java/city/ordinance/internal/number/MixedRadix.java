package city.ordinance.internal.number;

/** Numbers whose digits each have a size of their own, the last running fastest. Immutable. */
public final class MixedRadix {
    private final int[] sizes;
    private final long[] strides;
    private final long count;

    /**
     * The numbers with digits of these sizes.
     *
     * @throws ArithmeticException when a {@code long} cannot count them
     */
    public MixedRadix(int... sizes) {
        this.sizes = sizes.clone();
        this.strides = new long[sizes.length];
        long product = 1;
        for (int place = sizes.length - 1; place >= 0; place--) {
            strides[place] = product;
            product = Math.multiplyExact(product, (long) sizes[place]);
        }
        this.count = product;
    }

    /** How many digits a number has. */
    public int places() {
        return sizes.length;
    }

    /** How many values the digit at this place has. */
    public int size(int place) {
        return sizes[place];
    }

    /** By how much a number grows with the digit at this place. */
    public long stride(int place) {
        return strides[place];
    }

    /** How many numbers there are. */
    public long count() {
        return count;
    }

    /** The digit of a number at this place. */
    public int digit(long number, int place) {
        return (int) (number / strides[place] % sizes[place]);
    }

    /** The number without its digit at this place, in the system without that place. */
    public long without(long number, int place) {
        return number / strides[place] / sizes[place] * strides[place] + number % strides[place];
    }
}
