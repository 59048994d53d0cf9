package dev.goodword.drill;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import dev.goodword.Loudly;
import dev.goodword.SmtpSink;
import dev.goodword.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The product as a real process that is killed several times while people apply and mail
 * leaves, and started again on the same database: an H2 file, or MySQL when the
 * environment names a server. The seed, {@code -Dgoodword.drill.seed}, says when it is
 * killed. Judged by what people were told and by what the mail server took.
 */
@Tag("mysql")
@Tag("drill")
class KillDrillTests {

	/** A life costs a start, and each person four requests: fewer where it is a file. */
	private static final int PEOPLE_ON_MYSQL = 45;

	private static final int PEOPLE_ON_H2 = 16;

	private static final int AT_ONCE = 3;

	private static final long SEED = Long.getLong("goodword.drill.seed", 20261121);

	/** Longer than a lease and the wait of a doubtful mail together. */
	private static final Duration BETWEEN_LIVES = Duration.ofMinutes(40);

	private static final Duration BREATH = Duration.ofMillis(50);

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private final SmtpSink sink = new SmtpSink();

	private final @Nullable TestDatabase server = TestDatabase.server().map(TestDatabase::onMySql).orElse(null);

	private final int kills = Integer.getInteger("goodword.drill.kills", (this.server != null) ? 2 : 1);

	private final int people = Integer.getInteger("goodword.drill.people",
			(this.server != null) ? PEOPLE_ON_MYSQL : PEOPLE_ON_H2);

	@TempDir
	Path home;

	@Test
	@Timeout(value = 10, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
	@DisplayName("D5 killed -9 while mail leaves: each key once, repeats only from UNCERTAIN with the same Message-ID")
	void losesNothingAcknowledgedAndSendsNothingTwiceBeyondTheRule() throws Exception {
		Random random = new Random(SEED);
		List<KillPlan> plans = KillPlan.draw(this.kills, this.people / (this.kills + 1), random);
		Loudly.say("Kill drill, seed " + SEED + ", ends of lives: " + plans);
		int port = freePort();
		List<DrillApplicant> people = new ArrayList<>();
		for (int life = 0; life < this.kills; life++) {
			try (DrillProcess node = start(life, port)) {
				meet(people, node.ready(), port, life);
				KillPlan plan = plans.get(life);
				this.sink.watch((point) -> killWhen(plan.isNow(point), node));
				applyAll(people, node, plan);
				assertThat(node.endsWithin(PATIENCE)).as("the end of life %d by %s", life, plan).isTrue();
			}
			this.sink.watch((point) -> {
			});
		}
		try (DrillProcess node = start(this.kills, port)) {
			meet(people, node.ready(), port, this.kills);
			applyAll(people, node, null);
			assertThat(people).allMatch(DrillApplicant::isAcknowledged);
			for (DrillApplicant person : people) {
				assertThat(person.findsStatusPage()).as(person.email()).isTrue();
			}
			node.drain();
		}
		judge(people);
	}

	private void judge(List<DrillApplicant> people) throws IOException {
		this.sink.close();
		DrillRecords records = new DrillRecords(database(), this.sink.taken());
		records.holdOneOfEachFor(people);
		records.holdEachMailOnce(this.kills);
		Loudly.say("Kill drill: %d kills, %d acknowledged, 0 lost, %d in doubt, %d twice within the rule"
			.formatted(this.kills, people.size(), records.doubts(), records.twice()));
		if (this.server != null) {
			this.server.drop();
		}
	}

	private DrillProcess start(int life, int port) throws IOException {
		List<String> settings = new ArrayList<>(List.of("--server.port=" + port,
				"--goodword.web.public-address=" + site(port), "--goodword.home=" + this.home,
				"--spring.mail.host=127.0.0.1", "--spring.mail.port=" + this.sink.port()));
		if (this.server != null) {
			settings.addAll(List.of("--spring.datasource.url=" + this.server.url(),
					"--spring.datasource.username=" + this.server.user(),
					"--spring.datasource.password=" + this.server.password()));
		}
		return new DrillProcess(BETWEEN_LIVES.multipliedBy(life), settings,
				Path.of("target", "kill-drill-" + (this.server != null ? "mysql" : "h2") + ".log"));
	}

	/** A share of the people comes in every life. */
	private void meet(List<DrillApplicant> people, String code, int port, int life) {
		int here = this.people * (life + 1) / (this.kills + 1);
		IntStream.range(people.size(), here)
			.forEach((number) -> people.add(new DrillApplicant(site(port), code, number)));
	}

	/** Several at once, until all are in or the process is dead. */
	private void applyAll(List<DrillApplicant> people, DrillProcess node, @Nullable KillPlan plan)
			throws InterruptedException {
		List<Thread> threads = IntStream.range(0, AT_ONCE)
			.mapToObj((share) -> new Thread(() -> applyInTurn(IntStream.range(0, people.size())
				.filter((i) -> i % AT_ONCE == share)
				.mapToObj(people::get)
				.toList(), node, plan), "applicants-" + share))
			.toList();
		threads.forEach(Thread::start);
		for (Thread thread : threads) {
			thread.join();
		}
	}

	private void applyInTurn(List<DrillApplicant> people, DrillProcess node, @Nullable KillPlan plan) {
		while (!node.endsWithin(BREATH) && !people.stream().allMatch(DrillApplicant::isAcknowledged)) {
			people.stream().filter(DrillApplicant::isReady).forEach((person) -> {
				try {
					person.act();
					killWhen(plan != null && person.isAcknowledged() && plan.isNow(null), node);
				}
				catch (IOException ex) {
					// the process died; whoever it was tries again
				}
				catch (InterruptedException ex) {
					Thread.currentThread().interrupt();
				}
			});
		}
	}

	private static void killWhen(boolean now, DrillProcess node) {
		if (now) {
			node.kill();
			node.endsWithin(PATIENCE);
		}
	}

	private TestDatabase database() {
		return (this.server != null) ? this.server
				: new TestDatabase("jdbc:h2:file:" + this.home + "/goodword;MODE=MySQL;DATABASE_TO_LOWER=TRUE;"
						+ "CASE_INSENSITIVE_IDENTIFIERS=TRUE;TIME ZONE=UTC", "", "");
	}

	private static String site(int port) {
		return "http://127.0.0.1:" + port;
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
	}

}
