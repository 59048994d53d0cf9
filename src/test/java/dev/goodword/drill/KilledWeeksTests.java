package dev.goodword.drill;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import dev.goodword.HiringFixture;
import dev.goodword.Loudly;
import dev.goodword.SmtpSink;
import dev.goodword.TestDatabase;
import dev.goodword.simulation.OutsideJudge;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The slower layer of the simulated years: the same checker over a real process that is
 * killed again and again, its own threads, real mails over SMTP, and MySQL where the
 * environment names a server (an H2 file otherwise). The parent holds the time: it has
 * the process move its clock from one due moment to the next. Run by hand with
 * {@code -Dgoodword.slow-seeds=3}, see {@code docs/simulation.md}.
 */
@Tag("mysql")
@EnabledIfSystemProperty(named = "goodword.slow-seeds", matches = "\\d+")
class KilledWeeksTests {

	private static final int PEOPLE = 24;

	private static final int LIVES = 6;

	private static final Duration WEEKS = Duration.ofDays(56);

	private static final Duration LOOK = Duration.ofHours(6);

	private static final Duration DOWN = Duration.ofMinutes(7);

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	@TempDir
	Path homes;

	static List<Long> seeds() {
		List<Long> seeds = new ArrayList<>();
		for (long seed = 1; seed <= Long.getLong("goodword.slow-seeds", 0); seed++) {
			seeds.add(seed);
		}
		return seeds;
	}

	@ParameterizedTest
	@MethodSource("seeds")
	@Timeout(value = 15, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
	void nobodyIsLostWhateverIsKilled(long seed) throws Exception {
		try (Weeks weeks = new Weeks(seed, this.homes.resolve("home-" + seed))) {
			weeks.pass();
			List<String> findings = weeks.judge.findings(weeks.now());
			String line = "seed %d: %d mails, %d kills, %d repeats after a doubt, kinds %s, findings %s".formatted(seed,
					weeks.judge.mails(), weeks.kills, weeks.judge.repeats(), weeks.judge.kinds(), findings);
			Loudly.say(line);
			Files.createDirectories(Path.of("target/simulation"));
			Files.writeString(Path.of("target/simulation/killed-" + seed + ".txt"), line + "\n");
			assertThat(findings).isEmpty();
			assertThat(weeks.kills).isEqualTo(LIVES - 1);
		}
	}

	/** Weeks of one small company, whose process lives several times. */
	private static final class Weeks implements AutoCloseable {

		private final OutsideJudge judge = new OutsideJudge();

		private final SmtpSink sink = new SmtpSink();

		private final @Nullable TestDatabase server = TestDatabase.server().map(TestDatabase::onMySql).orElse(null);

		private final List<DrillApplicant> people = new ArrayList<>();

		private final List<String> answered = new ArrayList<>();

		private final Random random;

		private final Path home;

		private final List<KillPlan> plans;

		private final int port;

		private final Instant end;

		private volatile Instant known = Instant.now();

		private volatile long knownAt = System.nanoTime();

		private volatile @Nullable DrillProcess node;

		private volatile @Nullable KillPlan plan;

		private volatile Instant ordered = Instant.EPOCH;

		private int judged;

		private int kills;

		Weeks(long seed, Path home) throws IOException {
			this.random = new Random(seed);
			this.home = home;
			this.plans = KillPlan.draw(LIVES - 1, 12, this.random);
			this.end = this.known.plus(WEEKS);
			try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
				this.port = socket.getLocalPort();
			}
			this.sink.watch((point) -> {
				KillPlan present = this.plan;
				DrillProcess running = this.node;
				if (present != null && running != null && present.isNow(point)) {
					running.kill();
					running.endsWithin(PATIENCE);
				}
			});
		}

		/** The moment the process has, as far as it runs. */
		Instant now() {
			return this.known.plusNanos(System.nanoTime() - this.knownAt);
		}

		private void nowIs(Instant moment) {
			this.known = moment;
			this.knownAt = System.nanoTime();
		}

		void pass() throws Exception {
			for (int life = 0; life < LIVES; life++) {
				boolean last = life == LIVES - 1;
				this.plan = last ? null : this.plans.get(life);
				Instant until = last ? this.end : now().plus(Duration.between(now(), this.end).dividedBy(LIVES - life));
				try (DrillProcess process = start()) {
					live(process, process.ready(), life, until);
					if (!last) {
						process.kill();
						process.endsWithin(PATIENCE);
					}
				}
				took();
				if (!last) {
					this.kills++;
					this.judge.died(this.ordered);
					nowIs(now().plus(DOWN));
				}
			}
		}

		private DrillProcess start() throws IOException {
			List<String> settings = new ArrayList<>(List.of("--server.port=" + this.port,
					"--goodword.web.public-address=http://127.0.0.1:" + this.port, "--goodword.home=" + this.home,
					"--spring.mail.host=127.0.0.1", "--spring.mail.port=" + this.sink.port()));
			if (this.server != null) {
				settings.addAll(List.of("--spring.datasource.url=" + this.server.url(),
						"--spring.datasource.username=" + this.server.user(),
						"--spring.datasource.password=" + this.server.password()));
			}
			DrillProcess process = new DrillProcess(Duration.between(Instant.now(), now()), settings,
					Path.of("target", "killed-weeks.log"));
			this.node = process;
			return process;
		}

		/** Until the process dies by the plan, or the time is over. */
		private void live(DrillProcess process, String code, int life, Instant until) throws Exception {
			this.ordered = now();
			try {
				apply(process, code, PEOPLE * (life + 1) / LIVES);
				Instant next = now();
				while (now().isBefore(until) && !process.endsWithin(Duration.ZERO)) {
					next = order(process, someoneActs(process) ? now() : next);
				}
			}
			catch (IOException | IllegalStateException ex) {
				assertThat(process.endsWithin(PATIENCE)).as("it is dead, not silent: %s", ex).isTrue();
			}
		}

		private void apply(DrillProcess process, String code, int upTo) throws InterruptedException, IOException {
			for (int number = this.people.size(); number < upTo; number++) {
				this.people.add(new DrillApplicant("http://127.0.0.1:" + this.port, code, number));
			}
			while (!process.endsWithin(Duration.ofMillis(50))
					&& !this.people.stream().allMatch(DrillApplicant::isAcknowledged)) {
				for (DrillApplicant person : this.people) {
					if (person.isReady()) {
						person.act();
						if (person.isAcknowledged()) {
							this.judge.applied(person.email(), HiringFixture.SHANGHAI, now());
						}
					}
				}
			}
		}

		/**
		 * Some are told no and some leave; the rest waits.
		 * @return whether somebody did
		 */
		private boolean someoneActs(DrillProcess process) throws IOException, InterruptedException, TimeoutException {
			boolean acted = false;
			for (DrillApplicant person : this.people) {
				boolean open = person.isAcknowledged() && !this.answered.contains(person.email());
				int fate = Math.floorMod(person.email().hashCode(), 4);
				if (open && fate < 2 && this.random.nextInt(60) == 0) {
					Instant at = now();
					process.order(((fate == 0) ? DrillOrders.DECLINE : DrillOrders.WITHDRAW) + person.email());
					this.answered.add(person.email());
					acted = true;
					if (fate == 1) {
						this.judge.left(person.email(), at);
					}
				}
			}
			return acted;
		}

		/** Goes to the next moment at which something is due, and says the one after. */
		private Instant order(DrillProcess process, Instant due)
				throws IOException, InterruptedException, TimeoutException {
			took();
			Instant least = now().plusSeconds(1);
			Instant most = now().plus(LOOK);
			Instant moment = due.isBefore(least) ? least : due.isAfter(most) ? most : due;
			nowIs(moment);
			this.ordered = moment;
			String next = process.order(DrillOrders.TIME + moment);
			took();
			return next.isEmpty() ? most : Instant.parse(next);
		}

		/** What the mail server took since the last time it was asked. */
		private void took() {
			List<String> taken = List.copyOf(this.sink.taken());
			for (; this.judged < taken.size(); this.judged++) {
				this.judge.took(taken.get(this.judged), now());
			}
		}

		@Override
		public void close() throws IOException {
			this.sink.close();
			if (this.server != null) {
				this.server.drop();
			}
		}

	}

}
