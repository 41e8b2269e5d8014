package city.ordinance.spark;

import city.ordinance.Packs;
import city.ordinance.batch.CodesLine;
import static org.assertj.core.api.Assertions.assertThat;

import city.ordinance.Rulebook;
import city.ordinance.json.AssessmentJson;
import city.ordinance.spi.RulePack;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Spark says of each device what the library says. */
class SparkAnswersTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final SparkSession SPARK = SparkSession.builder()
            .master("local[2]")
            .appName("inventory")
            .config("spark.ui.enabled", "false")
            .config("spark.sql.shuffle.partitions", "2")
            .getOrCreate();

    private final RulePack pack = Packs.installed().stream()
            .filter(each -> each.id().equals("us-mo-ofallon"))
            .findFirst()
            .orElseThrow();

    @AfterAll
    static void stop() {
        SPARK.stop();
    }

    private static List<Device> inventory() {
        List<Device> devices = new ArrayList<>();
        for (String stage : new String[] {"planned", "complaint", "refused", null}) {
            for (String authorization : new String[] {"authorized", "unauthorized", null}) {
                for (String operator : new String[] {"vendor", "city-department", null}) {
                    Device device = new Device();
                    device.setId(devices.size());
                    device.setStage(stage);
                    device.setAuthorization(authorization);
                    device.setOperator(operator);
                    devices.add(device);
                }
            }
        }
        return devices;
    }

    @Test
    void a_function_in_sql_and_a_typed_transformation_answer_as_the_library_does(@TempDir Path temp) {
        String parquet = temp.resolve("devices").toString();
        SPARK.createDataset(inventory(), Encoders.bean(Device.class)).write().parquet(parquet);
        Dataset<Device> devices = SPARK.read().parquet(parquet).as(Encoders.bean(Device.class));
        SparkAnswers answers = SparkAnswers.broadcast(SPARK, pack, DAY);
        answers.register("assess");
        devices.createOrReplaceTempView("devices");

        Map<Long, String> typed = answers.assess(devices).collectAsList().stream()
                .collect(Collectors.toMap(DeviceAnswer::getId, DeviceAnswer::getCodes));
        Map<Long, String> sql = SPARK
                .sql("select id, assess('device-deployment', map('stage', stage, 'authorization', authorization,"
                        + " 'operator', operator)) from devices")
                .collectAsList()
                .stream()
                .collect(Collectors.toMap(row -> row.getLong(0), row -> row.getString(1)));

        PackCopy library = new PackCopy(pack, DAY);
        Function<Device, String> expected =
                device -> CodesLine.of(library.assess("device-deployment", device.facts()));
        assertThat(inventory()).hasSize(36).allSatisfy(device -> {
            assertThat(typed).containsEntry(device.getId(), expected.apply(device));
            assertThat(sql).containsEntry(device.getId(), expected.apply(device));
        });
    }
}
