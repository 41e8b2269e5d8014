package city.ordinance.internal.pack;

import static org.assertj.core.api.Assertions.assertThat;

import city.ordinance.situation.AccessRequest;
import city.ordinance.situation.DeviceDeployment;
import org.junit.jupiter.api.Test;

class SituationTypesTest {

    @Test
    void the_types_of_the_library_are_installed() {
        assertThat(SituationTypes.installed().all()).contains(DeviceDeployment.TYPE, AccessRequest.TYPE);
        assertThat(SituationTypes.installed().find("access-request")).contains(AccessRequest.TYPE);
        assertThat(SituationTypes.installed().find("no-such-type")).isEmpty();
    }
}
