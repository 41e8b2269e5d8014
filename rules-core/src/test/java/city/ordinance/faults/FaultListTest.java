package city.ordinance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The list of faults fits the code as it is. {@link PlantedFaults} plants them. */
class FaultListTest {

    @Test
    void each_fault_changes_a_text_that_its_file_has_once() {
        List<Fault> faults = Fault.all();
        assertThat(faults).hasSizeGreaterThanOrEqualTo(25).doesNotHaveDuplicates();
        assertThat(faults).extracting(Fault::what).doesNotHaveDuplicates().allMatch(what -> what.contains(": "));
        for (Fault fault : faults) {
            assertThat(fault.text()).as("removed by: " + fault).isNotBlank();
            assertThat(fault.places())
                    .as("places in %s of: %s", fault.file(), fault.text())
                    .isEqualTo(1);
            assertThat(fault.planted()).as(fault.what()).isNotEqualTo(fault.source());
        }
    }
}
