package dev.goodword.communication;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import javax.sql.DataSource;

import dev.goodword.AtOnce;
import dev.goodword.GoodwordTest;
import dev.goodword.ManyOpen;
import dev.goodword.applications.Receipt;
import dev.goodword.candidates.IssuedSignIn;
import dev.goodword.shared.MailConnection;
import dev.goodword.shared.MailOutcome;
import dev.goodword.shared.MailTransport;
import dev.goodword.shared.MailUnreachable;
import dev.goodword.shared.OutgoingMail;
import dev.goodword.shared.Transactions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a letter costs on its way out, on MySQL with the real transport and a mail server
 * of the tests: run by hand with {@code -Dgoodword.mail-costs=100000}, and with
 * {@code -Dgoodword.mail-costs.stored=1000000} against many stored ones; with
 * {@code -Dgoodword.mail-costs.answer=25} the server takes so many milliseconds for each
 * mail, as one across a network does; with {@code -Dgoodword.mail-costs.workers=4} so
 * many workers on a connection each, against a plain loop on as many. See
 * {@code docs/performance.md}. The figures stand in {@code target/mail-costs.md}.
 */
@GoodwordTest
@Timeout(value = 2, unit = TimeUnit.HOURS)
class MailCostsTests {

	private static final int ROUND = 500;

	private static final int ROUNDS = 3;

	private static final int PEOPLE = 400;

	private static final List<Integer> ANSWERS = numbers("goodword.mail-costs.answer", "0");

	private static final List<Integer> WORKERS = numbers("goodword.mail-costs.workers", "4");

	/** Between two looks of a worker beside the first, as in production. */
	private static final long PAUSE_MILLIS = 250;

	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

	@Autowired
	Transactions transactions;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	DataSource source;

	@Autowired
	@Qualifier("smtpTransport")
	MailTransport smtp;

	private final Map<String, Long> awaited = new ConcurrentHashMap<>();

	private final AtomicLong carried = new AtomicLong();

	private final List<Double> waits = new CopyOnWriteArrayList<>();

	private final List<String> lines = new ArrayList<>();

	private volatile int answerMillis;

	private int workers = 1;

	private RealLine line;

	private ManyLetters queue;

	@BeforeEach
	void join(@Autowired AutowireCapableBeanFactory beans) {
		this.line = beans.createBean(RealLine.class);
		this.line.join();
		this.line.settings.getProperties().put("mail.smtp.timeout", "60000");
		this.line.sink.keep(this::took);
		this.queue = beans.createBean(ManyLetters.class);
	}

	@AfterEach
	void leave() throws IOException {
		this.line.leave();
		Files.createDirectories(Path.of("target"));
		Files.write(Path.of("target", "mail-costs.md"), this.lines);
	}

	/** What people wait for is noted; nothing is kept. */
	private String took(String mail) {
		this.awaited.forEach((code, since) -> {
			if (mail.contains(code) && this.awaited.remove(code) != null) {
				this.waits.add((System.nanoTime() - since) / 1e6);
			}
		});
		think();
		this.carried.incrementAndGet();
		return "";
	}

	private void think() {
		LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(this.answerMillis));
	}

	@Test
	@EnabledIfSystemProperty(named = "goodword.mail-costs", matches = "\\d+")
	void drainsAgainstAPlainLoop() throws Exception {
		Receipt somebody = crowd();
		enqueue(somebody);
		warmUp();
		for (int answer : ANSWERS) {
			for (int count : WORKERS) {
				this.answerMillis = answer;
				this.workers = count;
				compare();
			}
		}
		this.answerMillis = ANSWERS.get(0);
		drainMany(somebody, Integer.getInteger("goodword.mail-costs"));
	}

	/** By turns, so that other work on the machine meets both alike. */
	private void compare() {
		List<Double> rates = new ArrayList<>();
		for (int round = 0; round < ROUNDS; round++) {
			this.queue.fill(ROUND);
			Cost product = drain("product, " + ROUND + " letters", ROUND);
			rates.add(100 * plain().wall() / product.wall());
		}
		say("%d on each side, %d ms an answer: the product's rate is %s %% of the plain loop's", this.workers,
				this.answerMillis, rates.stream().map((rate) -> String.format(Locale.ROOT, "%.0f", rate)).toList());
	}

	@Test
	@EnabledIfSystemProperty(named = "goodword.mail-costs.stored", matches = "\\d+")
	void costsTheSameHoweverManyAreStored() throws Exception {
		int many = Integer.getInteger("goodword.mail-costs.stored");
		ManyOpen stored = new ManyOpen(this.source, crowd().application());
		warmUp();
		stored.upTo(10_000);
		List<Cost> few = rounds("10,000 stored");
		stored.upTo(many);
		List<Cost> crowd = rounds(many + " stored");
		say("%d stored against 10,000: median %.2f times the wall time, %.2f times the processor time", many,
				median(crowd.stream().map(Cost::wall).toList()) / median(few.stream().map(Cost::wall).toList()),
				median(crowd.stream().map(Cost::cpu).toList()) / median(few.stream().map(Cost::cpu).toList()));
	}

	private List<Cost> rounds(String name) {
		List<Cost> costs = new ArrayList<>();
		for (int round = 0; round < ROUNDS; round++) {
			this.queue.fill(ROUND);
			costs.add(drain(name, ROUND));
		}
		return costs;
	}

	/** People of whom each has one letter in the queue. */
	private Receipt crowd() {
		for (int person = 0; person < PEOPLE; person++) {
			this.line.apply();
		}
		return this.line.receipt;
	}

	private void warmUp() {
		this.queue.fill(3 * ROUND);
		drain("warming up", PEOPLE + 3 * ROUND);
	}

	/** The letter with a code, in a transaction that is open already. */
	private void enqueue(Receipt somebody) {
		List<Double> millis = new ArrayList<>();
		for (int i = 0; i < 2 * ROUND; i++) {
			int number = i;
			millis.add(this.transactions.alone(() -> {
				long begun = THREADS.getCurrentThreadCpuTime();
				signIn(somebody, "code-" + number);
				return (THREADS.getCurrentThreadCpuTime() - begun) / 1e6;
			}));
		}
		this.jdbc
			.sql("delete from message_event where message_id in (select message_id from message where kind ="
					+ " 'SIGN_IN')")
			.update();
		this.jdbc.sql("update message set state = 'CANCELLED', settled_at = created_at where kind = 'SIGN_IN'")
			.update();
		say("writing a letter and putting it into the queue: median %.2f ms of the thread's processor time, p99 %.2f",
				median(millis.subList(ROUND, 2 * ROUND)), percentile(millis.subList(ROUND, 2 * ROUND), 99));
	}

	private void signIn(Receipt somebody, String code) {
		this.line.messages.sendSignIn(somebody.candidate(), somebody.application().value(),
				new IssuedSignIn(code, "token", this.line.clock.instant().plus(Duration.ofMinutes(10))));
	}

	private Cost drain(String name, int letters) {
		AtomicBoolean over = new AtomicBoolean();
		List<Runnable> works = new ArrayList<>();
		works.add(() -> {
			while (this.line.outbox.runDue() > 0 || this.queue.isAnyReady()) {
				Thread.yield();
			}
			over.set(true);
		});
		this.line.outbox.crew().others().stream().limit(this.workers - 1L).forEach((other) -> works.add(() -> {
			while (!over.get()) {
				other.run();
				LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(PAUSE_MILLIS));
			}
		}));
		return measure(name, letters, works);
	}

	/** The same letters on as many kept connections, with nothing around them. */
	private Cost plain() {
		List<OutgoingMail> letters = this.queue.mails(ROUND);
		List<Runnable> works = new ArrayList<>();
		for (int worker = 0; worker < this.workers; worker++) {
			List<OutgoingMail> share = letters.subList(worker * ROUND / this.workers,
					(worker + 1) * ROUND / this.workers);
			works.add(() -> handOver(share));
		}
		return measure("plain loop, " + ROUND + " mails", ROUND, works);
	}

	private void handOver(List<OutgoingMail> letters) {
		try (MailConnection connection = this.smtp.open()) {
			letters.forEach((mail) -> assertThat(connection.send(mail).kind()).isEqualTo(MailOutcome.Kind.ACCEPTED));
		}
		catch (MailUnreachable ex) {
			throw new IllegalStateException(ex);
		}
	}

	private void drainMany(Receipt somebody, int many) throws InterruptedException {
		this.queue.fill(many);
		CountDownLatch over = new CountDownLatch(1);
		List<Long> heap = new CopyOnWriteArrayList<>();
		Thread people = new Thread(() -> askAndLook(somebody, over, heap), "people");
		people.start();
		drain("draining while people sign in", many);
		over.countDown();
		people.join();
		say("heap in use after a collection, MB, every twenty seconds: %s", heap);
		say("a code that somebody waits for: %d of them, median %.0f ms, p99 %.0f ms, longest %.0f ms",
				this.waits.size(), median(this.waits), percentile(this.waits, 99), percentile(this.waits, 100));
	}

	private void askAndLook(Receipt somebody, CountDownLatch over, List<Long> heap) {
		try {
			for (int i = 0; !over.await(1, TimeUnit.SECONDS); i++) {
				String code = "awaited-" + i + "-";
				this.awaited.put(code, System.nanoTime());
				signIn(somebody, code);
				this.line.sink.taken().clear();
				if (i % 20 == 0) {
					System.gc();
					heap.add(ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1_000_000);
				}
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private Cost measure(String name, int letters, List<Runnable> works) {
		long before = this.carried.get();
		AtomicLong cpu = new AtomicLong();
		long wall = System.nanoTime();
		List<Object> ends = AtOnce.within(Duration.ofHours(2), works.stream().<Callable<?>>map((work) -> () -> {
			long begun = THREADS.getCurrentThreadCpuTime();
			work.run();
			return cpu.addAndGet(THREADS.getCurrentThreadCpuTime() - begun);
		}).toArray(Callable<?>[]::new));
		Cost cost = new Cost((System.nanoTime() - wall) / 1e6 / letters, cpu.get() / 1e6 / letters);
		assertThat(ends).noneMatch(Throwable.class::isInstance);
		say("%s on %d: %d done, %.0f a second, %.2f ms each, %.2f ms of the threads' processor time, load %.1f", name,
				this.workers, this.carried.get() - before, 1000 / cost.wall(), cost.wall(), cost.cpu(),
				ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
		assertThat(this.carried.get() - before).isGreaterThanOrEqualTo(letters);
		return cost;
	}

	private void say(String format, Object... values) {
		this.lines.add(String.format(Locale.ROOT, format, values));
	}

	private static List<Integer> numbers(String property, String usual) {
		return Stream.of(System.getProperty(property, usual).split(",")).map(Integer::valueOf).toList();
	}

	private static double median(List<Double> values) {
		return percentile(values, 50);
	}

	private static double percentile(List<Double> values, int share) {
		List<Double> sorted = values.stream().sorted().toList();
		return sorted.isEmpty() ? 0 : sorted.get(Math.min(sorted.size() - 1, sorted.size() * share / 100));
	}

	/** Milliseconds a letter. */
	private record Cost(double wall, double cpu) {
	}

}
