package city.ordinance.spark;

import city.ordinance.Packs;
import city.ordinance.Rulebook;
import java.io.IOException;
import java.time.LocalDate;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/** Writes an inventory of made-up devices to Parquet, answers for all of them, and says how long it took. */
public final class InventoryRun {
    private static final String[] STAGES = {"planned", "complaint", "refused"};
    private static final String[] AUTHORIZATIONS = {"authorized", "unauthorized"};
    private static final String[] OPERATORS = {"vendor", "city-department", "resident"};
    private static final String[] SITES = {"public-right-of-way", "city-facility", "private-property"};

    private InventoryRun() {}

    /**
     * Runs.
     *
     * @param arguments a folder for the data, and how many devices
     */
    public static void main(String[] arguments) throws IOException {
        SparkSession.Builder builder = SparkSession.builder().appName("inventory");
        if (System.getProperty("spark.master") == null) {
            builder.master("local[*]").config("spark.ui.enabled", "false");
        }
        try (SparkSession spark = builder.getOrCreate()) {
            run(spark, arguments[0], Long.parseLong(arguments[1]));
        }
    }

    private static void run(SparkSession spark, String folder, long size) {
        MapFunction<Long, Device> made = InventoryRun::device;
        spark.range(size)
                .as(Encoders.LONG())
                .map(made, Encoders.bean(Device.class))
                .write()
                .mode(SaveMode.Overwrite)
                .parquet(folder + "/devices");
        SparkAnswers answers = SparkAnswers.broadcast(
                spark,
                Packs.installed().stream()
                        .filter(pack -> pack.id().equals("us-mo-ofallon"))
                        .findFirst()
                        .orElseThrow(),
                LocalDate.of(2026, 6, 1));
        answers.register("assess");
        Dataset<Device> devices = spark.read().parquet(folder + "/devices").as(Encoders.bean(Device.class));
        devices.createOrReplaceTempView("devices");
        for (int round = 1; round <= 4; round++) {
            time("typed", size, answers.assess(devices).toDF());
            time("SQL", size, spark.sql("select id, assess('device-deployment', map('stage', stage, 'authorization',"
                    + " authorization, 'operator', operator, 'site', site)) codes from devices"));
        }
    }

    private static void time(String what, long size, Dataset<?> rows) {
        long begun = System.nanoTime();
        rows.write().format("noop").mode(SaveMode.Overwrite).save();
        double seconds = (System.nanoTime() - begun) / 1e9;
        System.out.printf("%s: %,d devices in %.2f s, %,.0f a second%n", what, size, seconds, size / seconds);
    }

    private static Device device(long number) {
        Device device = new Device();
        device.setId(number);
        long mixed = number * 0x9E3779B97F4A7C15L >>> 20;
        device.setStage(STAGES[(int) (mixed % 3)]);
        device.setAuthorization(mixed % 7 == 0 ? null : AUTHORIZATIONS[(int) (mixed / 3 % 2)]);
        device.setOperator(OPERATORS[(int) (mixed / 6 % 3)]);
        device.setSite(SITES[(int) (mixed / 18 % 3)]);
        return device;
    }
}
