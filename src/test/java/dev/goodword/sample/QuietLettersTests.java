package dev.goodword.sample;

import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;

class QuietLettersTests {

	private final Logger letters = LoggerFactory.getLogger("dev.goodword.communication.Writing");

	@Test
	void keepsLettersOutOfTheLogAndLetsThemInAgain() {
		boolean before = this.letters.isInfoEnabled();
		try (QuietLetters quiet = new QuietLetters()) {
			assertThat(quiet).isNotNull();
			assertThat(this.letters.isInfoEnabled()).isFalse();
			assertThat(this.letters.isWarnEnabled()).isTrue();
		}
		assertThat(this.letters.isInfoEnabled()).isEqualTo(before);
	}

}
