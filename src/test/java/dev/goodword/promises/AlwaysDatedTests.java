package dev.goodword.promises;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;

import dev.goodword.PassingTime;
import dev.goodword.TestDatabase;
import dev.goodword.RecordingMail;
import dev.goodword.applications.Refused;
import dev.goodword.applications.StageMoveEntry;
import dev.goodword.positions.StageKind;
import dev.goodword.shared.Columns;
import dev.goodword.shared.MailOutcome;
import dev.goodword.shared.MailUnreachable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Invariants I1 and I2 on random courses, with letters that the clock really sends and
 * mail servers that really fail: an application whose end has not been told has exactly
 * one active promise; a date nobody was told is never broken but gives way in time; a
 * date somebody counts on is kept by a letter or broken.
 */
class AlwaysDatedTests extends PromisedTest {

	private static final String CARRIES = "('NEXT_STEP', 'INTERVIEW_THANKS', 'HOLDING', 'NOT_SELECTED_EARLY',"
			+ " 'NOT_SELECTED_AFTER_INTERVIEW')";

	private static final int STEPS = 40;

	private static final Duration AN_HOUR = Duration.ofHours(1);

	private final List<String> course = new ArrayList<>();

	private boolean away;

	@Autowired
	PassingTime time;

	@Autowired
	RecordingMail mail;

	@BeforeEach
	void settleWhatOtherTestsLeft() {
		this.database.sql("update promise set active = null where application_id <> ?")
			.param(Columns.bytes(this.id.value()))
			.update();
		this.database
			.sql("update message set state = 'CANCELLED', owed_at = null where application_id <> ?"
					+ " and state not in ('ACCEPTED', 'CANCELLED')")
			.param(Columns.bytes(this.id.value()))
			.update();
	}

	/** The worker believes in the server again once a letter has left. */
	@AfterEach
	void mendTheServer() {
		this.mail.reset();
		this.clock.moveBy(Duration.ofMinutes(11));
		this.hiring.apply(this.position, "Next");
		this.time.runDue();
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void everyDateSomebodyCountsOnIsKeptOrBrokenWhateverHappens(long seed) {
		Random random = new Random(seed);
		for (int i = 0; i < STEPS && !isClosed(); i++) {
			step(random);
			assertDated(seed);
		}
	}

	/**
	 * The last two found an apology that nobody could break, which held up the ladder.
	 */
	static LongStream seeds() {
		long last = TestDatabase.server().isEmpty() ? 22 : 6;
		return LongStream.concat(LongStream.rangeClosed(1, last), LongStream.of(41, 51));
	}

	private void step(Random random) {
		switch (random.nextInt(12)) {
			case 0, 1 -> attempt("move", () -> move(stage(random), false));
			case 2 -> attempt("silent move", () -> move(stage(random), true));
			case 3 -> attempt("undo", this::undoLatest);
			case 4 -> attempt("talk", () -> talk(Duration.ZERO, random));
			case 5 -> attempt("late talk", () -> talk(Duration.ofHours(1 + random.nextInt(240)), random));
			case 6 -> attempt("decline", this::decline);
			case 7 -> fail(random);
			case 8 -> pass(Duration.ofMinutes(1 + random.nextInt(60)));
			default -> pass(Duration.ofHours(1 + random.nextInt(72)));
		}
	}

	private void talk(Duration ago, Random random) {
		Instant held = this.clock.instant().minus(ago);
		Instant received = now().receivedAt();
		this.applications.recordInterviewHeld(this.id, held.isBefore(received) ? received : held, random.nextBoolean(),
				this.recruiter);
	}

	private void undoLatest() {
		StageMoveEntry latest = latest();
		if (latest.cause() == StageMoveEntry.Cause.ENDED) {
			this.ending.undo(this.id, latest.id(), this.recruiter);
		}
		else {
			this.moving.undoMove(this.id, latest.id(), this.recruiter);
		}
	}

	/** The mail server is away, refuses everything, or is well again. */
	private void fail(Random random) {
		int how = random.nextInt(4);
		this.course.add("mail " + how);
		this.mail.reset();
		this.away = how == 0;
		if (this.away) {
			this.mail.failToConnect(new MailUnreachable("away", false, null));
		}
		else if (how == 1) {
			this.mail.answerWith((sent) -> new MailOutcome(MailOutcome.Kind.FAILED, 554, "5.7.1", "no", true));
		}
	}

	/**
	 * A server that has been away for an hour is taken for none at all from then on: the
	 * product does the same with both, without asking every few minutes.
	 */
	private void pass(Duration duration) {
		this.course.add("pass " + duration);
		PassingTime quick = this.time.only("promises", "messages");
		Duration first = (this.away && duration.compareTo(AN_HOUR) > 0) ? AN_HOUR : duration;
		quick.by(first);
		this.mail.setConfigured(!this.away);
		quick.by(duration.minus(first));
		this.mail.setConfigured(true);
	}

	private void attempt(String what, Runnable act) {
		try {
			act.run();
			this.course.add(what);
		}
		catch (Refused ex) {
			this.course.add(what + " (" + ex.getMessage() + ")");
		}
	}

	private void assertDated(long seed) {
		this.time.runDue();
		PromiseBook book = new PromiseBook(lines(), letters(), isAnswerAsked());
		assertThat(book.fault(isClosed(), this.clock.instant()))
			.as(() -> "seed " + seed + " at " + this.clock.instant() + ": " + this.course + "\n" + book)
			.isEmpty();
	}

	private boolean isClosed() {
		return this.database
			.sql("select count(*) from message where application_id = ? and kind like 'NOT_SELECTED%'"
					+ " and state = 'ACCEPTED'")
			.param(Columns.bytes(this.id.value()))
			.query(Integer.class)
			.single() > 0;
	}

	private List<PromiseBook.Line> lines() {
		return this.database.sql("select * from promise where application_id = ? order by made_at, promise_id")
			.param(Columns.bytes(this.id.value()))
			.query((row, number) -> new PromiseBook.Line(id(row, "promise_id"), id(row, "predecessor_id"),
					id(row, "cause_id"), PromiseKind.valueOf(row.getString("kind")),
					PromiseState.valueOf(row.getString("state")), row.getObject("active") != null,
					Columns.instant(row, "made_at"), Columns.instant(row, "deadline_at"),
					Columns.instantOrNull(row, "word_due_at"), Columns.instantOrNull(row, "next_step_at"),
					Columns.instantOrNull(row, "settled_at")))
			.list();
	}

	private List<PromiseBook.Letter> letters() {
		return this.database
			.sql("select promise_id, visible_at, accepted_at from message where application_id = ? and kind in "
					+ CARRIES)
			.param(Columns.bytes(this.id.value()))
			.query((row, number) -> new PromiseBook.Letter(id(row, "promise_id"),
					Columns.instantOrNull(row, "visible_at"), Columns.instantOrNull(row, "accepted_at")))
			.list();
	}

	private boolean isAnswerAsked() {
		return this.database.sql("select count(*) from task where application_id = ? and kind = 'ANSWER_CANDIDATE'")
			.param(Columns.bytes(this.id.value()))
			.query(Integer.class)
			.single() > 0;
	}

	private static @Nullable UUID id(ResultSet row, String column) throws SQLException {
		byte[] bytes = row.getBytes(column);
		return (bytes != null) ? Columns.uuid(bytes) : null;
	}

	private StageMoveEntry latest() {
		List<StageMoveEntry> log = this.applications.log(this.id);
		return log.get(log.size() - 1);
	}

	private static StageKind stage(Random random) {
		return StageKind.values()[random.nextInt(StageKind.values().length)];
	}

}
