package city.ordinance.spark;

import city.ordinance.batch.CodesLine;
import city.ordinance.json.AssessmentJson;
import city.ordinance.spi.RulePack;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.types.DataTypes;
import scala.jdk.javaapi.CollectionConverters;

/** Answers for the rows of data sets. The pack, with all its points decided, is sent to each process once. */
public final class SparkAnswers {
    private final SparkSession spark;
    private final Broadcast<PackCopy> pack;

    private SparkAnswers(SparkSession spark, Broadcast<PackCopy> pack) {
        this.spark = spark;
        this.pack = pack;
    }

    /** Sends a pack to all processes of the session, to answer as of a day. */
    public static SparkAnswers broadcast(SparkSession spark, RulePack pack, LocalDate day) {
        PackCopy copy = new PackCopy(pack, day);
        return new SparkAnswers(spark, JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(copy));
    }

    /**
     * Makes a SQL function of this name. Its arguments are a situation type and a map of facts to values, both codes,
     * where null is unknown; its value is the answer's codes and states as one line of JSON.
     */
    public void register(String name) {
        Broadcast<PackCopy> sent = pack;
        UDF2<String, scala.collection.Map<String, String>, String> function =
                (type, facts) -> codes(sent.value(), type, CollectionConverters.asJava(facts));
        spark.udf().register(name, function, DataTypes.StringType);
    }

    /** The answers for an inventory of devices, one for each row. */
    public Dataset<DeviceAnswer> assess(Dataset<Device> devices) {
        Broadcast<PackCopy> sent = pack;
        MapFunction<Device, DeviceAnswer> answer = device -> {
            DeviceAnswer row = new DeviceAnswer();
            row.setId(device.getId());
            row.setCodes(codes(sent.value(), "device-deployment", device.facts()));
            return row;
        };
        return devices.map(answer, Encoders.bean(DeviceAnswer.class));
    }

    private static String codes(PackCopy pack, String type, Map<String, String> facts) {
        return CodesLine.of(pack.assess(type, new LinkedHashMap<>(facts)));
    }
}
