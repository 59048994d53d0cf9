package dev.goodword.offers;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

import dev.goodword.accounts.AccountId;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

import static org.assertj.core.api.Assertions.assertThat;

/** What may be offered, by whom and until when. */
class OfferPolicyTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

	private static final AccountId WRITER = new AccountId(UUID.fromString("7f3f0000-0000-4000-8000-000000000001"));

	private static final AccountId OTHER = new AccountId(UUID.fromString("7f3f0000-0000-4000-8000-000000000002"));

	@ParameterizedTest
	@CsvSource({ "2026-11-25,early", "2026-11-26,", "2027-01-22,", "2027-01-23,late" })
	void leavesThreeDaysToTwoMonths(LocalDate answerBy, String why) {
		assertThat(OfferPolicy.toExtend(offer(OfferState.DRAFT, answerBy), OTHER, true, TODAY))
			.isEqualTo((why == null) ? Optional.empty() : OfferPolicy.because(why));
	}

	@Test
	void needsTwoPeopleAndACall() {
		OfferSummary draft = offer(OfferState.DRAFT, TODAY.plusDays(7));
		assertThat(OfferPolicy.toExtend(draft, WRITER, true, TODAY)).contains(because("secondPerson"));
		assertThat(OfferPolicy.toExtend(draft, OTHER, false, TODAY)).contains(because("call"));
		assertThat(OfferPolicy.toExtend(draft, OTHER, true, TODAY)).isEmpty();
	}

	@ParameterizedTest
	@EnumSource(value = OfferState.class, mode = Mode.EXCLUDE, names = "EXTENDED")
	void nothingIsAnsweredMovedOrTakenBackThatIsNotOut(OfferState state) {
		OfferSummary offer = offer(state, TODAY.plusDays(7));
		assertThat(OfferPolicy.toAnswer(offer, null)).contains(because("settled"));
		assertThat(OfferPolicy.toProlong(offer, TODAY.plusDays(9), TODAY)).contains(because("settled"));
		assertThat(OfferPolicy.toRescind(offer, "Why")).contains(because("settled"));
	}

	@Test
	void aDayOnlyMovesLaterAndNotForEver() {
		OfferSummary out = offer(OfferState.EXTENDED, TODAY.plusDays(7));
		assertThat(OfferPolicy.toProlong(out, TODAY.plusDays(7), TODAY)).contains(because("earlier"));
		assertThat(OfferPolicy.toProlong(out, TODAY.plusDays(8), TODAY)).isEmpty();
		assertThat(OfferPolicy.toProlong(out, TODAY.plusDays(61), TODAY)).contains(because("late"));
	}

	@Test
	void wordsAreBoundedAndReadable() {
		OfferSummary out = offer(OfferState.EXTENDED, TODAY.plusDays(7));
		assertThat(OfferPolicy.toAnswer(out, "x".repeat(2001))).contains(because("words"));
		assertThat(OfferPolicy.toAnswer(out, "Until\nTuesday")).isEmpty();
		assertThat(OfferPolicy.toRescind(out, null)).contains(because("reason"));
		assertThat(OfferPolicy.toRescind(out, "\u0000")).contains(because("reason"));
	}

	private static OfferSummary offer(OfferState state, LocalDate answerBy) {
		return new OfferSummary(new OfferId(WRITER.value()), new JobApplicationId(WRITER.value()), state, "All.",
				answerBy, ZoneOffset.UTC, WRITER, OTHER.value(), 0);
	}

	private static Refusal because(String why) {
		return new Refusal("offers.refused." + why, null);
	}

}
