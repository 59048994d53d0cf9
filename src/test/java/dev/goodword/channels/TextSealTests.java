package dev.goodword.channels;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import dev.goodword.shared.SealBroken;
import dev.goodword.shared.Vault;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TextSealTests {

	private final TextSeal seal = new TextSeal(new Drawers());

	@Test
	void givesBackWhatItSealed() {
		TextProvider row = new TextProvider();
		row.setUp(new TextSetup("https://x.example/", "L", "", "", TextLimits.USUAL), this.seal.sealKey("schlüssel"));
		assertThat(this.seal.key(row)).contains("schlüssel");
		assertThat(this.seal.number(asked("+8613800138000"))).contains("+8613800138000");
	}

	@Test
	void hasNothingWhereNothingIsKept() {
		assertThat(this.seal.key(new TextProvider())).isEmpty();
		assertThat(this.seal.number(TextTrial.NONE)).isEmpty();
		assertThat(this.seal.number(asked("+8613800138000").handed(Instant.EPOCH))).isEmpty();
	}

	@Test
	void doesNotOpenAKeyAsANumber() {
		TextTrial swapped = TextTrial.asked(this.seal.sealKey("key"), "en", Instant.EPOCH);
		assertThatExceptionOfType(SealBroken.class).isThrownBy(() -> this.seal.number(swapped));
	}

	private TextTrial asked(String number) {
		return TextTrial.asked(this.seal.sealNumber(number), "en", Instant.EPOCH);
	}

	/** Keeps what is sealed in a drawer with its context on it. */
	private static final class Drawers implements Vault {

		private final Map<String, byte[]> drawers = new HashMap<>();

		@Override
		public byte[] seal(byte[] plain, String context) {
			byte number = (byte) this.drawers.size();
			this.drawers.put(context + number, plain);
			return new byte[] { number };
		}

		@Override
		public byte[] open(byte[] sealed, String context) {
			byte[] plain = this.drawers.get(context + sealed[0]);
			if (plain == null) {
				throw new SealBroken(new IllegalStateException("not this one"));
			}
			return plain;
		}

		@Override
		public String sign(String purpose, String text) {
			throw new UnsupportedOperationException();
		}

		@Override
		public boolean verifies(String purpose, String text, String signature) {
			throw new UnsupportedOperationException();
		}

	}

}
