package dev.goodword.portal.tracking;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import dev.goodword.accounts.AccountId;
import dev.goodword.applications.ApplicationState;
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.StageMoveEntry;
import dev.goodword.applications.StageMoveId;
import dev.goodword.applications.Told;
import dev.goodword.candidates.CandidateId;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.StageId;
import dev.goodword.positions.StageKind;
import dev.goodword.promises.PromiseId;
import dev.goodword.promises.PromiseKind;
import dev.goodword.promises.PromiseState;
import dev.goodword.promises.PromiseSummary;
import dev.goodword.shared.LocaleTag;
import dev.goodword.shared.LocalizedText;
import dev.goodword.web.ShippedTexts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The first sentence of the page says what the candidate has been told, and no more. */
class NewsTests {

	private static final Instant MONDAY = Instant.parse("2026-11-23T02:00:00Z");

	private static final Instant TUESDAY = Instant.parse("2026-11-24T02:00:00Z");

	private static final Instant WEDNESDAY = Instant.parse("2026-11-25T02:00:00Z");

	private static final PromiseSummary BROKEN = promise(PromiseKind.APPLICATION_RECEIVED, PromiseState.BROKEN);

	private static final PromiseSummary NEW_TIME = promise(PromiseKind.NEW_TIME, PromiseState.MADE);

	@ParameterizedTest
	@CsvSource({ "RECEIVED, , , received", "READ, , , read", "INTERVIEW, INTERVIEW, , next",
			"INTERVIEW, ASSESS, , next", "INTERVIEW, , , received", "INTERVIEW, INTERVIEW, 2026-11-25T02:00:00Z, met",
			"INTERVIEW, , 2026-11-25T02:00:00Z, met", "DECISION, DECISION, , decision",
			"DECISION, DECISION, 2026-11-25T02:00:00Z, met", "DECISION, OFFER, , offer",
			"DECISION, OFFER, 2026-11-25T02:00:00Z, offer" })
	void saysWhereItStands(PublicStep step, @Nullable StageKind told, @Nullable Instant metAt, String where) {
		News news = News.of(told(step, told, null, false), application(metAt), false);
		assertThat(news).isEqualTo(new News("portal.news." + where, List.of("portal.now." + where)));
	}

	@Test
	void speaksOfANextTalkWhenItWasToldAfterTheLast() {
		assertThat(News.of(told(PublicStep.INTERVIEW, StageKind.INTERVIEW, null, false), application(MONDAY), false)
			.headline()).isEqualTo("portal.news.next");
	}

	@Test
	void saysFirstThatWeAreLate() {
		assertThat(News.of(told(PublicStep.READ, null, BROKEN, false), application(null), false))
			.isEqualTo(new News("portal.news.late", List.of("portal.now.late", "portal.now.read")));
	}

	@Test
	void looksForwardToATalkThatIsAgreed() {
		assertThat(News.of(told(PublicStep.INTERVIEW, StageKind.INTERVIEW, null, false), application(null), true))
			.isEqualTo(new News("portal.news.agreed", List.of("portal.now.agreed")));
	}

	@Test
	void owesANewTimeAfterATalkThatFellAway() {
		assertThat(News.of(new ToldSoFar(PublicStep.INTERVIEW, NEW_TIME, null, null, false), application(null), false))
			.isEqualTo(new News("portal.news.newTime", List.of("portal.now.newTime")));
	}

	@Test
	void saysNothingElseOnceItHasEnded() {
		assertThat(News.of(told(PublicStep.DONE, StageKind.DECISION, BROKEN, true), application(WEDNESDAY), false))
			.isEqualTo(new News("portal.news.ended", List.of()));
	}

	@ParameterizedTest
	@CsvSource({ "received", "read", "next", "met", "decision", "offer", "agreed", "newTime" })
	void hasWordsForEveryPlaceInBothLanguages(String where) {
		for (LocaleTag language : LocaleTag.SPOKEN) {
			assertThat(
					ShippedTexts.all().getMessage("portal.news." + where, new Object[] { "", "" }, language.locale()))
				.isNotBlank();
			assertThat(ShippedTexts.all().getMessage("portal.now." + where, new Object[] { "", "" }, language.locale()))
				.isNotBlank();
		}
	}

	private static ToldSoFar told(PublicStep step, @Nullable StageKind stage, @Nullable PromiseSummary broken,
			boolean ended) {
		return new ToldSoFar(step, null, broken, (stage != null) ? move(stage) : null, ended);
	}

	private static PromiseSummary promise(PromiseKind kind, PromiseState state) {
		return new PromiseSummary(new PromiseId(new UUID(8, 1)), new JobApplicationId(new UUID(0, 1)), kind, state,
				MONDAY, LocalDate.of(2026, 11, 24), ZoneId.of("Asia/Shanghai"), TUESDAY, MONDAY, false,
				PromiseSummary.Holds.NONE, new PromiseSummary.People(new AccountId(new UUID(0, 5)), null));
	}

	private static StageMoveEntry move(StageKind to) {
		return new StageMoveEntry(new StageMoveId(new UUID(9, 9)), new JobApplicationId(new UUID(0, 1)),
				StageMoveEntry.Cause.MOVED, null, new StageId(new UUID(0, 4)), new LocalizedText("Step", "步骤"), to, 2,
				null, TUESDAY, false, null, null, false);
	}

	private static ApplicationSummary application(@Nullable Instant metAt) {
		return new ApplicationSummary(new JobApplicationId(new UUID(0, 1)), new CandidateId(new UUID(0, 2)),
				new PositionId(new UUID(0, 3)), 1, "AX-1111-11", new StageId(new UUID(0, 4)), StageKind.SCREEN, 1,
				ApplicationState.ACTIVE, null, Told.NOTHING_TO_TELL, MONDAY, null, null, null, metAt, 0);
	}

}
