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
import java.util.stream.Collectors;

import dev.goodword.Loudly;
import dev.goodword.SmtpSink;
import dev.goodword.TestDatabase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * {@link KillDrillTests} at large, by hand: {@code -Dgoodword.drill.messages=10000
 * -Dgoodword.drill.kills=50}, with {@code -Dgoodword.drill.nodes=2} by two nodes of which
 * one dies at a time. People apply in the process itself, so that what is drilled is the
 * way of their mail. On MySQL; figures in {@code target/many-kills.txt}.
 */
@EnabledIfSystemProperty(named = "goodword.drill.messages", matches = "\\d+")
class ManyKillsTests {

	private static final int MESSAGES = Integer.getInteger("goodword.drill.messages", 0);

	private static final int KILLS = Integer.getInteger("goodword.drill.kills", 50);

	private static final int NODES = Integer.getInteger("goodword.drill.nodes", 1);

	private static final long SEED = Long.getLong("goodword.drill.seed", 20261123);

	/** Longer than a lease. */
	private static final Duration LEASE_OVER = Duration.ofMinutes(6);

	/** A lease, the wait of a doubtful mail, and a minute. */
	private static final Duration ALL_OVER = Duration.ofMinutes(31);

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private final Random random = new Random(SEED);

	private final SmtpSink sink = new SmtpSink();

	private final TestDatabase server = TestDatabase.onMySql(TestDatabase.server().orElseThrow());

	private final List<DrillProcess> nodes = new ArrayList<>();

	private int applied;

	private int life;

	@TempDir
	Path homes;

	@Test
	@DisplayName("D5 10,000 messages and fifty kills: each key once, repeats only from UNCERTAIN with the same bytes")
	@Timeout(value = 2, unit = TimeUnit.HOURS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
	void losesNothingHoweverOftenItIsKilled() throws Exception {
		this.sink.keep((mail) -> line(mail) + "\r\nX-Sum: " + mail.hashCode() + "\r\n");
		int share = MESSAGES / (KILLS + 1);
		List<KillPlan> plans = KillPlan.draw(KILLS, share, this.random);
		for (KillPlan plan : plans) {
			fill();
			DrillProcess victim = this.nodes.remove(this.random.nextInt(this.nodes.size()));
			this.sink.watch((point) -> kill(plan.isNow(point), victim));
			if (plan.isOverHttp()) {
				killLater(victim);
			}
			feed(this.nodes.isEmpty() ? victim : this.nodes.get(0), share);
			kill(!victim.endsWithin(PATIENCE), victim);
			victim.close();
			this.life++;
		}
		this.sink.watch((point) -> {
		});
		settle(share);
		judge();
	}

	private void fill() throws Exception {
		while (this.nodes.size() < NODES) {
			DrillProcess node = start();
			node.ready();
			this.nodes.add(node);
		}
	}

	/** A victim that applies itself dies in between. */
	private void feed(DrillProcess node, int share) throws Exception {
		int first = this.applied;
		this.applied += share;
		try {
			node.order(DrillOrders.APPLY + first + " " + share);
		}
		catch (IOException | IllegalStateException | TimeoutException ex) {
			assertThat(node.endsWithin(PATIENCE)).as("it is dead, not silent: %s", ex).isTrue();
		}
	}

	/** At any moment of the next seconds. */
	private void killLater(DrillProcess victim) {
		Duration wait = Duration.ofMillis(this.random.nextInt(4000));
		Thread knife = new Thread(() -> kill(!victim.endsWithin(wait), victim), "knife");
		knife.setDaemon(true);
		knife.start();
	}

	private void kill(boolean now, DrillProcess victim) {
		if (now) {
			victim.kill();
			victim.endsWithin(PATIENCE);
		}
	}

	/** After a lease and the wait of a doubtful mail nothing is open any more. */
	private void settle(int share) throws Exception {
		fill();
		DrillProcess last = this.nodes.get(0);
		feed(last, share);
		for (DrillProcess other : this.nodes.subList(1, this.nodes.size())) {
			other.close();
		}
		Instant end = Instant.now().plus(ahead());
		last.order(DrillOrders.TIME + end.plus(LEASE_OVER));
		last.order(DrillOrders.TIME + end.plus(LEASE_OVER).plus(ALL_OVER));
		last.close();
		this.sink.close();
	}

	private void judge() throws IOException {
		DrillRecords records = new DrillRecords(this.server, this.sink.taken());
		int messages = records.holdOneOfEach();
		records.holdEachMailOnce(KILLS);
		assertThat(this.sink.taken().stream().distinct().map(ManyKillsTests::line).collect(Collectors.toList()))
			.as("repeats have the same bytes")
			.doesNotHaveDuplicates();
		String said = "%d kills, %d nodes, seed %d: %d messages, 0 lost, %d in doubt, %d twice within the rule"
			.formatted(KILLS, NODES, SEED, messages, records.doubts(), records.twice());
		Loudly.say(said);
		Files.writeString(Path.of("target", "many-kills.txt"), said + "\n");
		this.server.drop();
	}

	/** One node alone is away longer than a lease each time. */
	private Duration ahead() {
		return (NODES > 1) ? Duration.ZERO : LEASE_OVER.multipliedBy(this.life);
	}

	private DrillProcess start() throws IOException {
		int port;
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			port = socket.getLocalPort();
		}
		return new DrillProcess(ahead(),
				List.of("--server.port=" + port, "--goodword.web.public-address=http://127.0.0.1:" + port,
						"--goodword.home=" + this.homes, "--goodword.mail.environment=drill",
						"--spring.mail.host=127.0.0.1", "--spring.mail.port=" + this.sink.port(),
						"--spring.datasource.url=" + this.server.url(),
						"--spring.datasource.username=" + this.server.user(),
						"--spring.datasource.password=" + this.server.password()),
				Path.of("target", "many-kills.log"));
	}

	private static String line(String mail) {
		return mail.lines().filter((text) -> text.startsWith("Message-ID: ")).findFirst().orElseThrow();
	}

}
