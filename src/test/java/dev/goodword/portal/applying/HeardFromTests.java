package dev.goodword.portal.applying;

import dev.goodword.applications.Referrals;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** How people heard of a position. */
class HeardFromTests {

	@Test
	void namesWordOfMouthAsItIsCounted() {
		assertThat(HeardFrom.of(Referrals.SOURCE)).contains(HeardFrom.APPLICANT);
	}

	@Test
	void knowsNoOtherCodes() {
		assertThat(HeardFrom.of("career-site")).contains(HeardFrom.CAREER_SITE);
		assertThat(HeardFrom.of("CAREER_SITE")).isEmpty();
		assertThat(HeardFrom.of("")).isEmpty();
	}

}
