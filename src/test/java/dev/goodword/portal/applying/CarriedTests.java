package dev.goodword.portal.applying;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

import dev.goodword.files.ResumeFields;
import dev.goodword.shared.Vault;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What a form carries from page to page, and what it is filled with. */
class CarriedTests {

	private static final Instant SHOWN = Instant.parse("2026-11-23T02:00:00Z");

	private static final Instant OTHERWISE = Instant.parse("2026-11-24T02:00:00Z");

	private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

	private final FormStart start = new FormStart(new Signer());

	private final ShownDate date = new ShownDate(new Signer());

	@Test
	void theBeginningIsReadAsItWasWritten() {
		assertThat(this.start.read("baker", this.start.write("baker", SHOWN), OTHERWISE)).isEqualTo(SHOWN);
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", ".", "0.", "1795399200", "1795399200.forged", "x.y" })
	void theBeginningCannotBeMadeUp(@Nullable String carried) {
		assertThat(this.start.read("baker", carried, OTHERWISE)).isEqualTo(OTHERWISE);
	}

	@Test
	void theBeginningBelongsToOneForm() {
		String carried = this.start.write("baker", SHOWN);
		assertThat(this.start.read("clerk", carried, OTHERWISE)).isEqualTo(OTHERWISE);
		assertThat(this.start.read("baker", carried.replaceFirst("\\d", "9"), OTHERWISE)).isEqualTo(OTHERWISE);
	}

	@Test
	void theDateIsGoodForHalfADay() {
		String carried = this.date.write("draft", DAY, SHOWN);
		assertThat(this.date.read("draft", carried, SHOWN)).hasValue(DAY);
		assertThat(this.date.read("draft", carried, SHOWN.plus(Duration.ofHours(12)))).hasValue(DAY);
		assertThat(this.date.read("draft", carried, SHOWN.plus(Duration.ofHours(12)).plusSeconds(1))).isEmpty();
	}

	@Test
	void theDateBelongsToOneDraftAndOneDay() {
		String carried = this.date.write("draft", DAY, SHOWN);
		assertThat(this.date.read("other", carried, SHOWN)).isEmpty();
		assertThat(this.date.read("draft", carried.replace("-30", "-29"), SHOWN)).isEmpty();
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", "2026-11-30", "2026-11-30.1795399200", "2026-11-30.1795399200.forged", "..", "a.b.c" })
	void theDateCannotBeMadeUp(@Nullable String carried) {
		assertThat(this.date.read("draft", carried, SHOWN)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "friend", "A-1", "x", "0123456789012345678901234567890123456789" })
	void aShareCodeIsShortAndPlain(String code) {
		assertThat(ShareCode.of(code)).isEqualTo(code);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "a b", "a_b", "<b>", "李", "../x", "01234567890123456789012345678901234567890" })
	void anythingElseIsNoShareCode(String code) {
		assertThat(ShareCode.of(code)).isNull();
	}

	@Test
	void aResumeFillsOnlyWhatIsEmpty() {
		ApplyForm form = new ApplyForm(Map.of(ApplyForm.NAME, "Ada"));
		ResumeFields found = new ResumeFields("Bea", "bea@example.com", null);
		assertThat(Suggesting.offer(form, found)).isEqualTo(Map.of(ApplyForm.EMAIL, "bea@example.com"));
		ApplyForm filled = Suggesting.use(form, found);
		assertThat(filled.get(ApplyForm.NAME)).isEqualTo("Ada");
		assertThat(filled.get(ApplyForm.EMAIL)).isEqualTo("bea@example.com");
		assertThat(filled.isFromCv(ApplyForm.EMAIL)).isTrue();
		assertThat(filled.isFromCv(ApplyForm.NAME)).isFalse();
		assertThat(filled.get(ApplyForm.OFFER)).isEqualTo("used");
	}

	@Test
	void aResumeThatSaysNothingMarksNothing() {
		ApplyForm filled = Suggesting.use(ApplyForm.EMPTY, new ResumeFields(null, null, null));
		assertThat(filled.has(ApplyForm.FROM_CV)).isFalse();
		assertThat(Suggesting.offer(ApplyForm.EMPTY, new ResumeFields("Bea", null, "+44 20 7946 0018"))).hasSize(2);
	}

	@ParameterizedTest
	@CsvSource({ "'  a  ', a", "'a\u202Eb\u2066c', abc", "'a\u0000b\u0007', ab", "e\u0301, é", "'a\tb', 'a\tb'" })
	void freeTextLosesWhatCannotBeSeenAndNothingElse(String typed, String kept) {
		assertThat(FreeText.of(typed)).isEqualTo(kept);
	}

	@Test
	void freeTextHasPlainLineBreaks() {
		assertThat(FreeText.of("one\r\ntwo\rthree\n\nfour\r\n")).isEqualTo("one\ntwo\nthree\n\nfour");
		assertThat(FreeText.of("👩🏽‍💻 沉着 محمد")).isEqualTo("👩🏽‍💻 沉着 محمد");
		assertThat(FreeText.of("a\uD83Db")).isEqualTo("ab");
	}

	/** Signs well enough for a test: by the length and the hash of the text. */
	private static final class Signer implements Vault {

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
			return Integer.toHexString((purpose + "|" + text).hashCode());
		}

		@Override
		public boolean verifies(String purpose, String text, String signature) {
			return sign(purpose, text).equals(signature);
		}

	}

}
