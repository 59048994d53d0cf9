package dev.goodword.questions.visitors;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import dev.goodword.accounts.AccountId;
import dev.goodword.applications.Refusal;
import dev.goodword.positions.PositionId;
import dev.goodword.questions.QuestionDates;
import dev.goodword.questions.published.PublishedAnswerId;
import dev.goodword.questions.published.PublishedRef;
import dev.goodword.shared.CompanyId;
import dev.goodword.shared.EmailAddress;
import dev.goodword.shared.LocaleTag;
import dev.goodword.shared.Vault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class VisitorPolicyTests {

	private static final Instant ASKED = Instant.parse("2026-11-23T02:00:00Z");

	private static final VisitorQuestionId ID = new VisitorQuestionId(new UUID(1, 2));

	private static final AccountId OWNER = new AccountId(new UUID(4, 4));

	private static final VisitorBook.Words WORDS = new VisitorBook.Words("Mia", "mia@mail.example", "en", "Home?");

	private static final QuestionDates DATES = new QuestionDates(Instant.parse("2026-11-24T10:00:00Z"),
			LocalDate.of(2026, 11, 25), ZoneId.of("Asia/Shanghai"));

	private final VisitorLinks links = new VisitorLinks(new Stamp());

	@Test
	void takesAThousandCharactersThatSaySomething() {
		assertThat(VisitorPolicy.toAsk("?")).isEmpty();
		assertThat(VisitorPolicy.toAsk("问".repeat(1000))).isEmpty();
		assertThat(VisitorPolicy.toAsk("x".repeat(1001))).isEqualTo(because("question"));
		assertThat(VisitorPolicy.toAsk(" \u3000 ")).isEqualTo(because("question"));
		assertThat(VisitorPolicy.toAsk("what\u0007")).isEqualTo(because("question"));
	}

	@Test
	void takesThreeOpenQuestionsOfOnePersonAndFiftyAboutAPosition() {
		assertThat(VisitorPolicy.toTake(49, false)).isEmpty();
		assertThat(VisitorPolicy.toTake(50, false)).isEqualTo(because("visitor.full"));
		assertThat(VisitorPolicy.toTake(0, true)).isEqualTo(because("visitor.full"));
		assertThat(VisitorPolicy.toConfirm(2)).isEmpty();
		assertThat(VisitorPolicy.toConfirm(3)).isEqualTo(because("visitor.open"));
	}

	@ParameterizedTest
	@EnumSource(VisitorState.class)
	void onlyAnOpenQuestionIsAnswered(VisitorState state) {
		Optional<Refusal> objection = VisitorPolicy.toAnswer(state, "Two days a week.");
		assertThat(objection).isEqualTo((state == VisitorState.ASKED) ? Optional.empty() : because("settled"));
	}

	@ParameterizedTest
	@EnumSource(VisitorState.class)
	void nothingIsClosedWithoutAReasonThatFits(VisitorState state) {
		List<VisitorClosing> reasons = VisitorPolicy.closings(state, false);
		assertThat(reasons).isEqualTo(switch (state) {
			case ASKED -> List.of(VisitorClosing.NO_QUESTION, VisitorClosing.ELSEWHERE);
			case LOST, UNSURE -> List.of(VisitorClosing.STANDS);
			default -> List.of();
		});
		assertThat(VisitorPolicy.toClose(reasons, null)).isEqualTo(because("visitor.close"));
		assertThat(VisitorPolicy.toClose(reasons, VisitorClosing.STANDS))
			.isEqualTo(state.isUndelivered() ? Optional.empty() : because("visitor.close"));
	}

	@Test
	void whoWasToldADayThatIsOverIsOwedAnAnswerAndAdvertisingIsNot() {
		assertThat(VisitorPolicy.closings(VisitorState.ASKED, true)).containsExactly(VisitorClosing.NO_QUESTION);
		assertThat(VisitorPolicy.closings(VisitorState.LOST, true)).containsExactly(VisitorClosing.STANDS);
	}

	@Test
	void isOpenedAgainUntilTheDayItsWriterWasTold() {
		VisitorQuestion row = row();
		row.confirm(DATES);
		row.close(ASKED);
		assertThat(row.summary(OWNER, WORDS, null).mayReopen(ASKED)).isTrue();
		assertThat(row.summary(OWNER, WORDS, null).mayReopen(ASKED.plus(Duration.ofDays(2)))).isTrue();
		assertThat(row.summary(OWNER, WORDS, null).mayReopen(ASKED.plus(Duration.ofDays(3)))).isFalse();
		row.reopen();
		VisitorSummary again = row.summary(OWNER, WORDS, null);
		assertThat(again.isOpen()).isTrue();
		assertThat(again.mayReopen(ASKED)).isFalse();
		assertThat(again.dates()).isEqualTo(DATES);
		assertThat(row.lookAt()).as("told a later day, if nobody answers").isEqualTo(DATES.morning());
	}

	@Test
	void whatWasAnsweredIsNotOpenedAgain() {
		VisitorQuestion row = row();
		row.confirm(DATES);
		row.answer(new byte[] { 1 }, null, OWNER, ASKED);
		row.lose(true);
		row.close(ASKED);
		assertThat(row.summary(OWNER, WORDS, "Two days.").mayReopen(ASKED)).isFalse();
	}

	@Test
	void whatIsAskedAnewForgetsItsAnswerAndKeepsItsDay() {
		VisitorQuestion row = row();
		row.confirm(DATES);
		row.answer(new byte[] { 1 }, new PublishedRef(new PublishedAnswerId(new UUID(5, 5)), 1), OWNER, ASKED);
		row.lose(false);
		row.askAnew();
		VisitorSummary anew = row.summary(OWNER, WORDS, null);
		assertThat(anew.isOpen()).isTrue();
		assertThat(anew.reply()).isNull();
		assertThat(anew.dates()).isEqualTo(DATES);
		assertThat(row.answer()).isNull();
		assertThat(row.sentAgain()).as("the next answer is another mail").isOne();
	}

	@Test
	void aLaterDayIsTakenForToldUntilItIsKnownNotToBe() {
		VisitorQuestion row = row();
		row.confirm(DATES);
		assertThat(row.summary(OWNER, WORDS, null).untold()).isFalse();
		row.leaveUntold();
		assertThat(row.summary(OWNER, WORDS, null).untold()).isTrue();
		row.delay(DATES);
		assertThat(row.summary(OWNER, WORDS, null).untold()).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "10, 17, 77", "175, 182, 196", "120, 127, 180", "180, 187, 201" })
	void whoeverWroteBackIsToldBeforeItIsDeletedAndHasTwoWeeksThen(int written, int told, int goes) {
		VisitorQuestion row = in(VisitorState.ANSWERED);
		row.hear(after(written));
		row.hear(after(written + 3));
		assertThat(row.lookAt()).as("more of it puts off nothing").isEqualTo(after(told));
		assertThat(row.goes(after(told))).as("not silently").isFalse();
		assertThat(row.isUnread()).isTrue();
		assertThat(row.summary(OWNER, WORDS, null).goesAt()).isEqualTo(after(goes));
		row.leaveUnread(after(told));
		assertThat(row.isUnread()).isFalse();
		assertThat(row.lookAt()).isEqualTo(after(goes));
		assertThat(row.summary(OWNER, WORDS, null).goesAt()).as("as they were told").isEqualTo(after(goes));
		assertThat(row.summary(OWNER, WORDS, null).unread()).isTrue();
		row.hear(after(goes - 1));
		assertThat(row.lookAt()).as("nor then").isEqualTo(after(goes));
		assertThat(row.goes(after(goes))).isTrue();
	}

	@Test
	void whatWasReadGoesAsIfItWereSettledThen() {
		VisitorQuestion row = in(VisitorState.REPLIED);
		row.seen(after(3));
		assertThat(row.lookAt()).isEqualTo(after(63));
		row.hear(after(179));
		row.seen(after(185));
		assertThat(row.goes(row.lookAt())).as("its time is over").isTrue();
		assertThat(row.isDue(after(185))).isTrue();
	}

	@Test
	void anAnswerLostBesideWhatWasWrittenKeepsItAsLong() {
		VisitorQuestion row = in(VisitorState.REPLIED);
		Instant goes = row.summary(OWNER, WORDS, null).goesAt();
		row.lose(true);
		assertThat(row.lookAt()).isEqualTo(goes).isEqualTo(after(67));
	}

	@Test
	void nothingIsKeptLongerThan201Days() {
		assertThat(VisitorPolicy.readBy(after(195), ASKED)).as("at once").isEqualTo(after(187));
		assertThat(VisitorPolicy.goesUnread(after(195), ASKED)).isEqualTo(after(201));
	}

	private static Instant after(int days) {
		return ASKED.plus(Duration.ofDays(days));
	}

	@ParameterizedTest
	@EnumSource(VisitorState.class)
	void whatIsWrittenBackWakesOnlyWhatIsSettled(VisitorState before) {
		VisitorQuestion row = in(before);
		row.hear(ASKED);
		boolean settled = before == VisitorState.ANSWERED || before == VisitorState.CLOSED
				|| before == VisitorState.REPLIED;
		assertThat(row.state()).isEqualTo(settled ? VisitorState.REPLIED : before);
		assertThat(row.summary(OWNER, WORDS, null).closings(ASKED)).as("nothing closes it unread")
			.isEqualTo(VisitorPolicy.closings(row.state(), false));
		row.seen(ASKED);
		assertThat(row.state()).isEqualTo((before == VisitorState.REPLIED) ? VisitorState.ANSWERED : before);
	}

	private static VisitorQuestion in(VisitorState state) {
		VisitorQuestion row = row();
		if (state != VisitorState.UNCONFIRMED) {
			row.confirm(DATES);
		}
		switch (state) {
			case ANSWERED, LOST, UNSURE, REPLIED -> row.answer(new byte[] { 1 }, null, OWNER, ASKED);
			case CLOSED -> row.close(ASKED);
			default -> {
			}
		}
		if (state.isUndelivered()) {
			row.lose(state == VisitorState.LOST);
		}
		if (state == VisitorState.REPLIED) {
			row.hear(ASKED);
		}
		return row;
	}

	/** An answer can be lost as long as it is the last word of ours. */
	@ParameterizedTest
	@EnumSource(VisitorState.class)
	void anAnswerStandsThoughItsReaderWroteBack(VisitorState state) {
		assertThat(in(state).mayLose(false)).isEqualTo(state == VisitorState.ANSWERED || state == VisitorState.REPLIED);
		assertThat(in(state).mayLose(true)).as("a report tells what nobody could know")
			.isEqualTo(state == VisitorState.ANSWERED || state == VisitorState.REPLIED || state == VisitorState.UNSURE);
	}

	@Test
	void noAnswerStandsWhereNoneWasWritten() {
		VisitorQuestion row = in(VisitorState.CLOSED);
		row.hear(ASKED);
		assertThat(row.state()).isEqualTo(VisitorState.REPLIED);
		assertThat(row.mayLose(true)).isFalse();
	}

	/** Nobody is told that a day was not kept before it is over. */
	@Test
	void theLastWordWaitsUntilTheLastDayIsOver() {
		VisitorQuestion row = row();
		row.confirm(DATES);
		row.delay(DATES);
		assertThat(row.lookAt()).as("a later day follows").isEqualTo(DATES.morning());
		assertThat(row.summary(OWNER, WORDS, null).isLeft(DATES.morningAfter())).isFalse();
		row.delay(DATES);
		assertThat(row.lookAt()).isEqualTo(DATES.morningAfter()).isEqualTo(Instant.parse("2026-11-26T01:30:00Z"));
		assertThat(row.summary(OWNER, WORDS, null).isLeft(DATES.morning())).isFalse();
		assertThat(row.summary(OWNER, WORDS, null).isLeft(DATES.morningAfter())).isTrue();
		row.leaveUntold();
		row.leave();
		assertThat(row.lookAt()).isEqualTo(VisitorPolicy.goesAtLast(ASKED));
		assertThat(row.summary(OWNER, WORDS, null).untold()).as("the last word tells what is so").isFalse();
		assertThat(row.goes(row.lookAt())).as("and then it ends").isTrue();
	}

	@Test
	void whatIsLookedAtOnItsLastDayIsPutOffUntilThatIsOver() {
		VisitorQuestion row = row();
		row.confirm(DATES);
		row.delay(DATES);
		assertThat(row.awaitsEnd(DATES.morning())).as("a later day follows").isFalse();
		row.delay(DATES);
		assertThat(row.awaitsEnd(DATES.morning())).isTrue();
		assertThat(row.lookAt()).isEqualTo(DATES.morningAfter());
		assertThat(row.isDue(DATES.morning())).isFalse();
		assertThat(row.awaitsEnd(DATES.morningAfter())).isFalse();
	}

	@Test
	void reasonsAreReadByTheirNames() {
		assertThat(VisitorClosing.named("ELSEWHERE")).contains(VisitorClosing.ELSEWHERE);
		assertThat(VisitorClosing.named(null)).isEmpty();
		assertThat(VisitorClosing.named("because")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-23T02:00:00Z, Asia/Shanghai, 2026-11-25T15:59:00Z",
			"2026-11-23T17:00:00Z, Asia/Shanghai, 2026-11-26T15:59:00Z",
			"2026-11-23T02:00:00Z, Europe/London, 2026-11-25T23:59:00Z" })
	void anAddressCanBeConfirmedToTheEndOfADayThatCanBeNamed(Instant asked, ZoneId zone, Instant end) {
		assertThat(VisitorPolicy.confirmedBy(asked, zone)).isEqualTo(end);
	}

	@Test
	void anAnswerSaysSomethingAndFits() {
		assertThat(VisitorPolicy.toAnswer(VisitorState.ASKED, " ")).isEqualTo(because("answer"));
		assertThat(VisitorPolicy.toAnswer(VisitorState.ASKED, "x".repeat(3001))).isEqualTo(because("answer"));
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-24T02:00:00Z, 2027-01-23T02:00:00Z", "2027-03-23T02:00:00Z, 2027-05-22T02:00:00Z",
			"2027-05-01T02:00:00Z, 2027-05-22T02:00:00Z" })
	void keepsNothingLongerThan60DaysAfterItWasSettledOr180AfterItWasAsked(Instant settled, Instant goes) {
		assertThat(VisitorPolicy.goesAfter(settled, ASKED)).isEqualTo(goes);
	}

	@Test
	void aLinkNamesItsQuestionAndNoOther() {
		String token = this.links.token(ID);
		assertThat(this.links.read(token)).contains(ID);
		assertThat(this.links.read(token.replace("0001-", "0003-"))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", ".", "x", "00000000-0000-0001-0000-000000000002",
			"00000000-0000-0001-0000-000000000002.", "00000000-0000-0001-0000-000000000002.guessed",
			"00000000-0000-0001-0000-00000000000.signed", "../../00000000-0000-0001-0000-000000000002.x" })
	void aLinkWeNeverGaveOutNamesNothing(String token) {
		assertThat(this.links.read(token)).isEmpty();
	}

	@Test
	void whoAsksStandsInNoLog() {
		Visitor visitor = new Visitor("Mia", new EmailAddress("mia@mail.example"), LocaleTag.EN);
		assertThat(visitor).hasToString("somebody who asks");
		VisitorBook.Words words = VisitorBook.Words.of(visitor, "Can I work from home?");
		assertThat(words.toString()).doesNotContain("mia", "Mia", "home");
		assertThat(words.visitor()).isEqualTo(visitor);
	}

	private static VisitorQuestion row() {
		return new VisitorQuestion(ID,
				new Asking(new CompanyId(new UUID(2, 2)), new PositionId(new UUID(3, 3)), "asker", "once"), new byte[0],
				DATES, ASKED);
	}

	private static Optional<Refusal> because(String why) {
		return Optional.of(new Refusal("questions.refused." + why, null));
	}

	/** Signs so that a test can tell what was signed; seals nothing. */
	private static final class Stamp implements Vault {

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
