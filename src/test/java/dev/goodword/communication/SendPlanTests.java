package dev.goodword.communication;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

import dev.goodword.calendars.WorkingCalendar;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SendPlanTests {

	private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

	private static final Instant MONDAY_TEN = Instant.parse("2026-11-23T02:00:00Z");

	private static final Instant LONG_AGO = MONDAY_TEN.minus(Duration.ofDays(9));

	@Test
	void answersAnOwnActAtOnceWithoutUndo() {
		SendPlan plan = plan(MessageKind.RECEIVED, null, 600);
		assertThat(plan.notBefore()).isEqualTo(MONDAY_TEN);
		assertThat(plan.undoUntil()).isNull();
		assertThat(plan.expiresAt()).isEqualTo(MONDAY_TEN.plus(Duration.ofHours(72)));
	}

	@Test
	void leavesFiveMinutesToTakeANextStepBack() {
		SendPlan plan = plan(MessageKind.NEXT_STEP, null, 0);
		assertThat(plan.notBefore()).isEqualTo(MONDAY_TEN.plus(Duration.ofMinutes(5)));
		assertThat(plan.undoUntil()).isEqualTo(plan.notBefore());
	}

	@Test
	void leavesAnHourToTakeADeclineBack() {
		assertThat(plan(MessageKind.NOT_SELECTED_EARLY, null, 0).notBefore())
			.isEqualTo(MONDAY_TEN.plus(Duration.ofMinutes(60)));
	}

	@Test
	void waitsUntilTheNewsIsNoLongerRude() {
		Instant earliest = MONDAY_TEN.plus(Duration.ofHours(30));
		assertThat(SendPlan.of(MessageKind.NOT_SELECTED_EARLY, MONDAY_TEN, earliest, window(null), 0).notBefore())
			.isEqualTo(earliest);
	}

	@Test
	void sendsWithoutUndoWhatWouldOtherwiseComeAfterThePromisedDate() {
		SendPlan plan = plan(MessageKind.NOT_SELECTED_EARLY, MONDAY_TEN.plus(Duration.ofMinutes(30)), 900);
		assertThat(plan.notBefore()).isEqualTo(MONDAY_TEN);
		assertThat(plan.undoUntil()).isNull();
	}

	@Test
	void keepsItsUndoWhenThePromisedDateIsLostAnyway() {
		SendPlan plan = plan(MessageKind.NOT_SELECTED_EARLY, MONDAY_TEN.minusSeconds(1), 0);
		assertThat(plan.undoUntil()).isEqualTo(MONDAY_TEN.plus(Duration.ofMinutes(60)));
	}

	@Test
	void growsNotTooOldBeforeTheDayItIsToKeep() {
		Instant deadline = MONDAY_TEN.plus(Duration.ofDays(6));
		assertThat(plan(MessageKind.NOT_SELECTED_EARLY, deadline, 0).expiresAt()).isAfter(deadline);
		assertThat(plan(MessageKind.NOT_SELECTED_EARLY, MONDAY_TEN.plus(Duration.ofDays(1)), 0).expiresAt())
			.isEqualTo(MONDAY_TEN.plus(Duration.ofHours(73)));
	}

	@Property
	void neverLetsTheUndoRunPastThePromisedDate(@ForAll MessageKind kind,
			@ForAll @IntRange(min = 1, max = 7_000) int minutesToDeadline,
			@ForAll @IntRange(max = SendWindow.LONGEST_JITTER) int jitter) {
		Instant deadline = MONDAY_TEN.plus(Duration.ofMinutes(minutesToDeadline));
		SendPlan plan = plan(kind, deadline, jitter);
		assertThat(plan.notBefore()).isBetween(MONDAY_TEN, deadline);
		assertThat(plan.undoUntil() == null || !plan.undoUntil().isAfter(deadline)).isTrue();
		assertThat(window(deadline).isOpen(kind.sendClass(), plan.notBefore())).isTrue();
	}

	private static SendPlan plan(MessageKind kind, @Nullable Instant deadline, int jitter) {
		return SendPlan.of(kind, MONDAY_TEN, LONG_AGO, window(deadline), jitter);
	}

	private static SendWindow window(@Nullable Instant deadline) {
		return new SendWindow(SHANGHAI, WorkingCalendar.mondayToFriday(SHANGHAI), deadline);
	}

}
