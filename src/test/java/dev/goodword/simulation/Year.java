package dev.goodword.simulation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import dev.goodword.calendars.Calendars;
import dev.goodword.simulation.Coverage.Fact;

/** One simulated stretch of time with what came of it. */
final class Year {

	/** In which all is well, so that everything must be settled at its end. */
	static final Duration QUIET = Duration.ofDays(30);

	private Year() {
	}

	/**
	 * What is to be simulated.
	 *
	 * @param applicants how many apply
	 * @param days over how many days, before the quiet ones
	 * @param faults whether things go wrong
	 */
	record Plan(long seed, int applicants, int days, boolean faults) {
	}

	/**
	 * A year with rows in memory.
	 * @param without works that are never done, to see that it shows
	 */
	static Outcome inMemory(Plan plan, String... without) {
		HouseOnMaps[] built = new HouseOnMaps[1];
		try {
			return run(plan, (world, storm, sink) -> {
				built[0] = new HouseOnMaps(world, storm, sink);
				return built[0];
			}, without);
		}
		finally {
			if (built[0] != null) {
				built[0].close();
			}
		}
	}

	/** The house the year takes place in is built when the world is there. */
	interface Builder {

		House build(World world, Storm storm, MailSink sink);

	}

	/**
	 * What came of it.
	 *
	 * @param findings what must not be, with and without an excuse
	 * @param hash of the whole history
	 */
	record Outcome(Plan plan, List<Finding> findings, List<String> troubles, Map<String, Integer> kinds, int mails,
			int repeats, int calls, long events, Coverage coverage, Ledger ledger, Map<String, Integer> refusals,
			String hash, double seconds, List<Delivery> history, List<Applicants.Case> cases) {

		/** The same without its mails, which take much memory. */
		Outcome forgetful() {
			return new Outcome(this.plan, this.findings, this.troubles, this.kinds, this.mails, this.repeats,
					this.calls, this.events, this.coverage, this.ledger, this.refusals, this.hash, this.seconds,
					List.of(), List.of());
		}

		List<Finding> unexcused() {
			return this.findings.stream().filter((finding) -> finding.excuse() == null).toList();
		}

		long count(Finding.Rule rule) {
			return this.findings.stream().filter((finding) -> finding.rule() == rule).count();
		}

	}

	static Outcome run(Plan plan, Builder builder, String... without) {
		long begun = System.nanoTime();
		World world = new World(plan.seed());
		Instant end = World.START.plus(Duration.ofDays(plan.days()));
		Storm storm = new Storm(world, !plan.faults(), Math.max(2e-5, 2.0 / (plan.applicants() * 6.0)));
		MailSink sink = new MailSink(storm);
		House house = builder.build(world, storm, sink);
		Firm firm = new Firm(house, Math.max(24, Math.min(400, plan.applicants() / 20)), world.random("firm"));
		world.inhabit(house, new Turning(world, house, without));
		Applicants applicants = new Applicants(world, storm, firm);
		storm.tell(applicants::read, sink::doubt);
		Staff staff = new Staff(world, firm, applicants);
		storm.plan(end);
		applicants.arrive(plan.applicants(), Math.max(1, plan.days() - 30));
		LocalDate last = LocalDate.ofInstant(end.plus(QUIET), ZoneOffset.UTC);
		staff.begin(last);
		world.run(end);
		storm.calm();
		world.drift(world.drift().negated());
		house.correctClock(Duration.ZERO);
		world.run(end.plus(QUIET));
		Calendars calendars = house.get(Calendars.class);
		Checker checker = new Checker(world.ledger, calendars::coded, calendars::ofCountry, plan.faults());
		List<Finding> findings = checker.judge(sink.history(), world.now());
		for (int i = 0; i < checker.repeats(); i++) {
			world.coverage.reached(Fact.SENT_AGAIN_AFTER_DOUBT);
		}
		Map<String, Integer> kinds = new TreeMap<>();
		sink.history().forEach((mail) -> kinds.merge(Letters.kind(mail.mail()), 1, Integer::sum));
		return new Outcome(plan, findings, world.troubles(), kinds, sink.history().size(), checker.repeats(),
				checker.calls(), world.events(), world.coverage, world.ledger, world.refusals(), hash(sink.history()),
				(System.nanoTime() - begun) / 1e9, sink.history(), applicants.cases());
	}

	private static String hash(List<Delivery> history) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			history.forEach((one) -> digest.update((one.at() + "|" + one.to() + "|" + one.mail().messageId() + "|"
					+ one.mail().subject() + "|" + one.mail().text() + "\n")
				.getBytes(StandardCharsets.UTF_8)));
			return HexFormat.of().formatHex(digest.digest()).substring(0, 16);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new AssertionError(ex);
		}
	}

}
