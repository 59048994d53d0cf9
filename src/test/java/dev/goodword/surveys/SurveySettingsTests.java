package dev.goodword.surveys;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SurveySettingsTests {

	private final SurveySettings settings = new SurveySettings(false, List.of("203.0.113.", "20010db800000001", " "));

	@ParameterizedTest
	@CsvSource({ "203.0.113.7,true", "203.0.114.7,false", "20010db800000001,true", "20010db800000002,false",
			"198.51.100.1,false" })
	@DisplayName("Pitfall 10: knows the network of the employer")
	void knowsTheNetworkOfTheEmployer(String network, boolean ours) {
		assertThat(this.settings.isOurs(network)).isEqualTo(ours);
	}

	@Test
	void suspectsNobodyUnlessToldTo() {
		assertThat(new SurveySettings(false, List.of()).isOurs("203.0.113.7")).isFalse();
	}

}
