package dev.goodword.communication;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

import dev.goodword.AtOnce;
import dev.goodword.GoodwordTest;
import dev.goodword.SmtpSink.Fault;
import dev.goodword.SmtpSink.Point;
import dev.goodword.applications.Receipt;
import dev.goodword.candidates.IssuedSignIn;
import dev.goodword.shared.Columns;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Four workers of one node, each on a thread and a connection of its own, at one queue
 * and one mail server.
 */
@Tag("long-on-mysql")
@GoodwordTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MailCrewTests {

	/** More than two workers take at once. */
	private static final int PEOPLE = 42;

	private static final int ROUNDS = 20;

	private final Set<String> inHand = ConcurrentHashMap.newKeySet();

	private final Queue<String> beside = new ConcurrentLinkedQueue<>();

	private RealLine line;

	private Receipt receipt;

	private boolean applied;

	private int copies;

	private volatile int most;

	@BeforeEach
	void queueALetterForEach(@Autowired AutowireCapableBeanFactory beans) {
		this.line = beans.createBean(RealLine.class);
		this.line.join();
		this.line.settings.getProperties().put("mail.smtp.timeout", "20000");
		for (int person = 0; person < PEOPLE && !this.applied; person++) {
			this.line.apply();
		}
		this.receipt = this.applied ? this.receipt : this.line.receipt;
		this.applied = true;
		this.line.jdbc.sql("delete from message_attempt").update();
		this.line.jdbc.sql("update message set state = 'CANCELLED' where header_id like '<copy%'").update();
		this.line.jdbc.sql("update message set state = 'QUEUED', lease_token = null, lease_until = null,"
				+ " handed_at = null, accepted_at = null, settled_at = null, owed = null, owed_at = null, doubts = 0,"
				+ " deferrals = 0, not_before = created_at where kind = 'RECEIVED' and header_id not like '<copy%'")
			.update();
		this.inHand.clear();
		this.beside.clear();
		this.most = 0;
		this.line.sink.keep(this::take);
	}

	@AfterEach
	void leave() throws IOException {
		this.line.leave();
	}

	/** Takes a little while for each mail, and sees who gets two at once. */
	private String take(String mail) {
		String person = person(mail);
		if (!this.inHand.add(person)) {
			this.beside.add(person);
		}
		this.most = Math.max(this.most, this.inHand.size());
		LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(3));
		this.inHand.remove(person);
		return mail;
	}

	@Test
	void handOverEachLetterOnceBesideEachOther() {
		drain();
		assertThat(taken()).hasSize(PEOPLE).doesNotHaveDuplicates();
		assertThat(states()).containsOnlyKeys("ACCEPTED");
		assertThat(this.most).as("at the same moment").isGreaterThan(1);
		assertThat(this.line.sink.count((command) -> command.startsWith("EHLO"))).as("connections, each kept")
			.isBetween(2L, 4L);
		assertThat(this.line.jdbc
			.sql("select max(n) from (select count(*) as n from message_attempt group by message_id) t")
			.query(Integer.class)
			.single()).as("tries of one letter").isOne();
	}

	@Test
	void keepTheOrderOfWhatOnePersonGets() {
		for (int minutes = 1; minutes <= 2; minutes++) {
			copy(10, minutes);
		}
		List<String> order = headers("select header_id from message where state = 'QUEUED' and candidate_id in"
				+ " (select candidate_id from message where header_id like '<copy%' and state = 'QUEUED')"
				+ " order by candidate_id, deadline_at, message_id");
		assertThat(order).hasSize(30);
		drain();
		assertThat(taken()).hasSize(PEOPLE + 20).doesNotHaveDuplicates();
		assertThat(this.beside).as("who got two at once").isEmpty();
		Map<String, List<String>> got = this.line.sink.taken()
			.stream()
			.collect(Collectors.groupingBy(MailCrewTests::person,
					Collectors.mapping(RealLine::messageId, Collectors.toList())));
		assertThat(got.values()).filteredOn((letters) -> letters.size() > 1)
			.hasSize(10)
			.allSatisfy((letters) -> assertThat(order).containsSubsequence(letters));
	}

	@Test
	void takeNothingForSomebodyWhoseLetterIsInHandButACode() {
		this.line.jdbc.sql("update message set state = 'CANCELLED' where header_id <> ?")
			.param(originals().get(0))
			.update();
		MessageId first = claim(Lane.ACKNOWLEDGEMENT, 1).get(0);
		copy(1, 1);
		this.line.messages.sendSignIn(this.receipt.candidate(), this.receipt.application().value(),
				new IssuedSignIn("482913", "token", this.line.clock.instant().plus(Duration.ofMinutes(10))));
		this.line.jdbc
			.sql("update message set candidate_id = (select candidate_id from (select candidate_id from"
					+ " message where state = 'LEASED') t) where state = 'QUEUED' and kind = 'SIGN_IN'")
			.update();
		assertThat(claim(Lane.ACKNOWLEDGEMENT, 2)).as("the second letter to them").isEmpty();
		assertThat(claim(Lane.SECURITY, 3)).as("a code waits for nothing").hasSize(1);
		this.line.rows.release(List.of(first), new UUID(1, 1), this.line.clock.instant());
		assertThat(claim(Lane.ACKNOWLEDGEMENT, 4)).as("a code keeps nothing").hasSize(2).startsWith(first);
	}

	@Test
	void takeATalkThatMovesBesideWhatIsOnlyTakenButNotBesideItsLike() {
		this.line.jdbc.sql("update message set state = 'CANCELLED' where header_id <> ?")
			.param(originals().get(0))
			.update();
		MessageId first = claim(Lane.ACKNOWLEDGEMENT, 1).get(0);
		copyOfATalk(1);
		assertThat(this.line.outbox.nextDue().orElseThrow()).isBeforeOrEqualTo(this.line.clock.instant());
		List<MessageId> moved = claim(Lane.INTERVIEW_CHANGE, 2);
		assertThat(moved).as("beside a letter that nobody sends yet").hasSize(1);
		copyOfATalk(2);
		assertThat(claim(Lane.INTERVIEW_CHANGE, 3)).as("what is newer before what is older").isEmpty();
		assertThat(this.line.outbox.nextDue().orElseThrow()).isAfter(this.line.clock.instant());

		this.line.rows.release(moved, new UUID(1, 2), this.line.clock.instant());
		assertThat(this.line.rows.fence(first, new UUID(1, 1), this.line.clock.instant())).isPresent();
		assertThat(claim(Lane.INTERVIEW_CHANGE, 4)).as("while a letter to them is on its way").isEmpty();
		assertThat(this.line.outbox.nextDue().orElseThrow()).isAfter(this.line.clock.instant());
		this.line.jdbc.sql("update message set state = 'CANCELLED' where state = 'HANDED'").update();
		assertThat(claim(Lane.INTERVIEW_CHANGE, 5)).hasSize(2).startsWith(moved.get(0));
	}

	/** A change of a talk to the first of them. */
	private void copyOfATalk(int minutes) {
		copy(1, minutes);
		this.line.jdbc.sql("update message set lane = 1 where state = 'QUEUED' and header_id like '<copy%'").update();
	}

	private List<MessageId> claim(Lane lane, long token) {
		return this.line.rows.claim(lane, new UUID(1, token), this.line.clock.instant()).taken();
	}

	@Test
	void keepToTheQuotaOfTheProviderTogether(@Autowired AutowireCapableBeanFactory beans) {
		this.line.limit(beans, 8, Map.of());
		List<Integer> seconds = new ArrayList<>();
		for (int second = 0; second < 4; second++) {
			int before = taken().size();
			for (int look = 0; look < 3; look++) {
				round(this.line.outbox::runDue);
			}
			seconds.add(taken().size() - before);
			this.line.clock.moveBy(Duration.ofSeconds(1));
		}
		assertThat(seconds).allSatisfy((count) -> assertThat(count).isBetween(1, 8));
		assertThat(taken()).doesNotHaveDuplicates();
		assertThat(states().keySet()).isEqualTo(Set.of("ACCEPTED", "QUEUED"));
	}

	@ParameterizedTest
	@ValueSource(longs = 20261123)
	void loseNothingAndRepeatNothingInAStormOfFaults(long seed) {
		Random random = new Random(seed);
		List<String> ways = List.of("drop", "451 4.3.0 later", "421 4.3.2 closing");
		for (int fault = 0; fault < 12; fault++) {
			Point at = Point.values()[random.nextInt(Point.values().length)];
			this.line.sink.next(new Fault(at, ways.get(random.nextInt(ways.size()))));
		}
		for (int pass = 0; pass < 12; pass++) {
			round(this.line.outbox::runDue);
			this.line.clock.moveBy(Duration.ofSeconds(70));
		}
		this.line.sink.heal();
		for (int pass = 0; pass < 4; pass++) {
			this.line.pass(Duration.ofMinutes(31));
		}
		List<String> taken = taken();
		this.line.jdbc.sql("select header_id, doubts from message where kind = 'RECEIVED' and state = 'ACCEPTED'")
			.query((row, number) -> Map.entry(row.getString(1), row.getInt(2)))
			.list()
			.forEach((row) -> assertThat(Collections.frequency(taken, row.getKey())).as("seed %d", seed)
				.isBetween(1, 1 + Math.min(1, row.getValue())));
		assertThat(states()).isEqualTo(Map.of("ACCEPTED", (long) PEOPLE));
	}

	@Test
	void leaveNothingInHandWhenTheyAreToldToStop() {
		CountDownLatch several = new CountDownLatch(3);
		CountDownLatch told = new CountDownLatch(1);
		this.line.sink.keep((mail) -> {
			several.countDown();
			await(told);
			return mail;
		});
		Callable<Object> stopper = () -> {
			boolean reached = several.await(20, TimeUnit.SECONDS);
			this.line.outbox.crew().rest(true);
			told.countDown();
			return reached;
		};
		assertThat(round(this.line.outbox::runDue, stopper)).as("several were in hand").contains(true);
		assertThat(taken()).hasSize(3);
		assertThat(states())
			.isEqualTo(Map.of("ACCEPTED", (long) taken().size(), "QUEUED", (long) (PEOPLE - taken().size())));
		assertThat(this.line.outbox.runDue()).as("and takes nothing more").isZero();

		this.line.outbox.crew().rest(false);
		drain();
		assertThat(taken()).hasSize(PEOPLE).doesNotHaveDuplicates();
	}

	@Test
	void sendOneToALostServerWhenItsPauseIsOver() {
		this.line.sink.always(Fault.drop(Point.CONNECT));
		this.line.failUntilOpen();
		this.line.clock.moveTo(this.line.outbox.circuit().nextTry());
		long before = connections();
		round(this.line.outbox::runDue);
		assertThat(connections() - before).as("tries").isOne();
		assertThat(this.line.outbox.trouble()).contains(MailTrouble.SERVER_LOST);
		this.line.sink.heal();
		this.line.clock.moveTo(this.line.outbox.circuit().nextTry());
		drain();
		assertThat(taken()).hasSize(PEOPLE).doesNotHaveDuplicates();
		assertThat(this.line.outbox.trouble()).isEmpty();
	}

	private long connections() {
		return this.line.sink.connections();
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await(20, TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/** All of them until nothing is left. */
	private void drain() {
		for (int rounds = 0; states().containsKey("QUEUED"); rounds++) {
			assertThat(rounds).as("rounds until nothing is left").isLessThan(ROUNDS);
			round(this.line.outbox::runDue);
		}
		this.line.outbox.runDue();
	}

	/** The first does this once, the others what they find beside it. */
	private List<Object> round(Callable<?> first, Callable<?>... besides) {
		AtomicBoolean over = new AtomicBoolean();
		List<Callable<?>> all = new ArrayList<>(List.of(besides));
		all.add(() -> {
			try {
				return first.call();
			}
			finally {
				over.set(true);
			}
		});
		this.line.outbox.crew().others().forEach((other) -> all.add(() -> {
			while (!over.get()) {
				other.run();
				LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
			}
			return "over";
		}));
		List<Object> ends = AtOnce.run(all.toArray(Callable<?>[]::new));
		assertThat(ends).noneMatch(Throwable.class::isInstance);
		return ends;
	}

	/** One more letter to so many of them, due later than the first. */
	private void copy(int people, int minutes) {
		List<String> columns = this.line.jdbc
			.sql("select column_name from information_schema.columns where table_name = 'message'"
					+ " and table_schema = schema()")
			.query(String.class)
			.list();
		this.copies++;
		originals().stream().limit(people).forEach((original) -> copy(columns, original, minutes));
	}

	private List<String> originals() {
		return headers("select header_id from message where header_id not like '<copy%' and kind = 'RECEIVED'"
				+ " order by deadline_at, message_id");
	}

	private void copy(List<String> columns, String original, int minutes) {
		byte[] id = Columns.bytes(UUID.nameUUIDFromBytes((original + this.copies).getBytes(StandardCharsets.US_ASCII)));
		String values = columns.stream().map((column) -> switch (column) {
			case "message_id", "dedupe_key" -> ":id";
			case "state" -> "'QUEUED'";
			case "lease_token", "lease_until" -> "null";
			case "header_id" -> "concat('<copy" + this.copies + "-', substring(header_id, 2))";
			case "deadline_at" -> "timestampadd(minute, " + minutes + ", deadline_at)";
			default -> column;
		}).collect(Collectors.joining(", "));
		this.line.jdbc
			.sql("insert into message (" + String.join(", ", columns) + ") select " + values
					+ " from message where header_id = :original")
			.param("id", id)
			.param("original", original)
			.update();
	}

	private List<String> headers(String query) {
		return this.line.jdbc.sql(query).query(String.class).list();
	}

	private List<String> taken() {
		return this.line.sink.taken().stream().map(RealLine::messageId).toList();
	}

	private Map<String, Long> states() {
		return headers("select state from message where kind = 'RECEIVED' and state <> 'CANCELLED'").stream()
			.collect(Collectors.groupingBy((state) -> state, Collectors.counting()));
	}

	private static String person(String mail) {
		return mail.lines().filter((text) -> text.startsWith("To: ")).findFirst().orElseThrow();
	}

}
