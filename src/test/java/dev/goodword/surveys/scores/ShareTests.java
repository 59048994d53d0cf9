package dev.goodword.surveys.scores;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class ShareTests {

	@ParameterizedTest(name = "G-13 {0}/{1}")
	@CsvSource({ "4,5,.3755,.9638", "0,10,0,.2775", "81,263,.2553,.3662" })
	void g13GivesWilsonsInterval(int hits, int of, double low, double high) {
		Interval interval = new Share(hits, of).wilson();
		assertThat(interval.low()).isCloseTo(low, within(1e-4));
		assertThat(interval.high()).isCloseTo(high, within(1e-4));
	}

	@Test
	@DisplayName("V-05 Tullis, adjusted Wald of 4 of 5")
	void v05GivesThePublishedAdjustedWaldInterval() {
		Interval interval = new Share(4, 5).adjustedWald();
		assertThat(interval.low()).isCloseTo(.3596, within(2e-4));
		assertThat(interval.high()).isCloseTo(.9796, within(2e-4));
	}

	@Test
	void isWiderWhenCasesComeInClusters() {
		Share share = new Share(90, 100);
		Interval clustered = share.wilson(40);
		assertThat(clustered.low()).isLessThan(share.wilson().low());
		assertThat(clustered.high()).isGreaterThan(share.wilson().high());
		assertThat(clustered.contains(share.value())).isTrue();
	}

	@Test
	void refusesWhatIsNoShare() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Share(2, 1));
		assertThatIllegalArgumentException().isThrownBy(() -> new Share(-1, 1));
		assertThatIllegalArgumentException().isThrownBy(() -> new Share(0, 0).wilson());
		assertThatIllegalArgumentException().isThrownBy(() -> new Share(0, 0).adjustedWald());
	}

}
