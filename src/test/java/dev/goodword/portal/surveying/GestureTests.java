package dev.goodword.portal.surveying;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

import dev.goodword.MovableClock;
import dev.goodword.SeededChance;
import dev.goodword.shared.Vault;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class GestureTests {

	private final MovableClock clock = new MovableClock();

	private final Gesture gesture = new Gesture(new PlainVault(), new SeededChance(5), this.clock);

	@Test
	void takesAPageThatWasOpenAMomentAndWasTouched() {
		String shown = this.gesture.shown("link");
		this.clock.moveBy(Duration.ofMillis(1500));
		String touched = this.gesture.touched("link");
		assertThat(this.gesture.isPerson("link", shown, touched)).isTrue();
		assertThat(this.gesture.onPage("link", shown)).isEqualTo(Duration.ofMillis(1500));
	}

	@Test
	void doubtsWhatWasSentTooFastOrWithoutATouch() {
		String shown = this.gesture.shown("link");
		this.clock.moveBy(Duration.ofMillis(1499));
		assertThat(this.gesture.isPerson("link", shown, this.gesture.touched("link"))).isFalse();
		this.clock.moveBy(Duration.ofSeconds(5));
		assertThat(this.gesture.isPerson("link", shown, "")).isFalse();
		assertThat(this.gesture.isPerson("link", shown, shown)).isFalse();
		assertThat(this.gesture.isPerson("link", "", this.gesture.touched("link"))).isFalse();
	}

	@Test
	void takesNoNoteOfAnotherLinkOrOfYesterday() {
		String shown = this.gesture.shown("link");
		String elsewhere = this.gesture.touched("other");
		this.clock.moveBy(Duration.ofSeconds(5));
		assertThat(this.gesture.isPerson("link", shown, elsewhere)).isFalse();
		String touched = this.gesture.touched("link");
		this.clock.moveBy(Duration.ofHours(12));
		assertThat(this.gesture.isPerson("link", shown, touched)).isFalse();
		assertThat(this.gesture.onPage("link", "12x.forged")).isZero();
	}

	@Test
	void takesTheCodeThatWasShown() {
		Gesture.Code code = this.gesture.code("link");
		assertThat(this.gesture.isTyped("link", code.digits(), code.proof())).as("at once").isFalse();
		this.clock.moveBy(Duration.ofSeconds(4));
		assertThat(this.gesture.isTyped("link", code.digits(), code.proof())).isTrue();
		assertThat(this.gesture.isTyped("other", code.digits(), code.proof())).isFalse();
		assertThat(this.gesture.isTyped("link", "12345", code.proof())).isFalse();
		assertThat(this.gesture.isTyped("link", "", code.proof())).isFalse();
	}

	/** Signs so that one can see what was signed. */
	private static final class PlainVault implements Vault {

		@Override
		public byte[] seal(byte[] plain, String context) {
			throw new UnsupportedOperationException();
		}

		@Override
		public byte[] open(byte[] sealed, String context) {
			throw new UnsupportedOperationException();
		}

		@Override
		public String sign(String purpose, String text) {
			return Base64.getUrlEncoder().encodeToString((purpose + "|" + text).getBytes(StandardCharsets.UTF_8));
		}

		@Override
		public boolean verifies(String purpose, String text, String signature) {
			return sign(purpose, text).equals(signature);
		}

	}

}
